package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.Locale;

/**
 * A type that every dialect has a name for.
 *
 * @param kind which one
 * @param arguments its length, or precision and scale, as far as they are given
 */
public record StandardType(Kind kind, List<Integer> arguments) implements ColumnType {

    /** @throws MigrationException if the kind takes fewer arguments, or if an argument is out of its range */
    public StandardType {
        requireNonNull(kind, "kind");
        arguments = List.copyOf(arguments);
        if (arguments.size() > kind.maximumArguments) {
            throw new MigrationException(
                    "Type " + kind.label() + " takes at most " + kind.maximumArguments + " arguments, but has "
                            + arguments + ".",
                    "Leave out what is too much.");
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i) < (i == 0 ? kind.minimumOfFirst : 0)) {
                throw new MigrationException(
                        "Type " + kind.label() + " cannot have the arguments " + arguments + ".",
                        "Begin at " + kind.minimumOfFirst + "; a scale is not negative.");
            }
        }
    }

    /** A type without arguments. */
    public static StandardType of(Kind kind) {
        return new StandardType(kind, List.of());
    }

    @Override
    public <R> R accept(ColumnTypeVisitor<R> visitor) {
        return visitor.visitStandard(this);
    }

    /** Which standard type. */
    public enum Kind {
        SMALLINT(0, 0),
        INTEGER(0, 0),
        BIGINT(0, 0),
        NUMERIC(2, 1),
        REAL(0, 0),
        DOUBLE_PRECISION(0, 0),
        BOOLEAN(0, 0),
        CHARACTER(1, 1),
        VARCHAR(1, 1),
        TEXT(0, 0),
        BYTEA(0, 0),
        DATE(0, 0),
        TIME(1, 0),
        TIMESTAMP(1, 0),
        TIMESTAMPTZ(1, 0),
        INTERVAL(1, 0),
        UUID(0, 0),
        JSON(0, 0),
        JSONB(0, 0);

        private final int maximumArguments;

        private final int minimumOfFirst;

        Kind(int maximumArguments, int minimumOfFirst) {
            this.maximumArguments = maximumArguments;
            this.minimumOfFirst = minimumOfFirst;
        }

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
