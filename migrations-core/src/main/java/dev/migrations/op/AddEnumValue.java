package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Adds a value to an enum.
 *
 * @param type the name of the enum
 * @param value the value
 * @param place where it stands
 * @param neighbour the value that it stands next to; null where it stands last
 * @param guard what happens where it is there already
 */
public record AddEnumValue(
        QualifiedName type,
        String value,
        Place place,
        @Nullable String neighbour,
        Guard guard) implements TypeOperation {

    public AddEnumValue {
        requireNonNull(type, "type");
        Names.name(value, "a value of an enum");
        requireNonNull(place, "place");
        requireNonNull(guard, "guard");
        if ((place == Place.LAST) != (neighbour == null)) {
            throw new MigrationException(
                    "The place of a new value in enum '" + type + "' is not clear.",
                    "Name the value that it stands before or after, or put it last without naming one.");
        }
    }

    /** Where a value stands. */
    public enum Place {

        /** Behind all others. */
        LAST,

        /** Directly before its neighbour. */
        BEFORE,

        /** Directly after its neighbour. */
        AFTER
    }

    @Override
    public String describe() {
        return "add value to enum " + type;
    }

    @Override
    public Inversion inverse() {
        return Inversion.irreversible(
                "a value of an enum cannot be taken away again",
                "Give the revision a downgrade, which may leave the value where it is");
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitAddEnumValue(this);
    }
}
