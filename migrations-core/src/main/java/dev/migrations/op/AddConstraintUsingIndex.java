package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a unique index, which is there already, a primary key or a unique constraint. The index takes its name.
 *
 * @param table the table
 * @param name the name of the constraint
 * @param kind which of the two it becomes
 * @param index the name of the index
 * @param deferrability when it is checked
 * @param definition the index as it was, so that it can be created again; null where that is not known
 */
public record AddConstraintUsingIndex(
        QualifiedName table,
        String name,
        Kind kind,
        String index,
        Deferrability deferrability,
        @Nullable Index definition)
        implements ConstraintOperation {

    public AddConstraintUsingIndex {
        requireNonNull(table, "table");
        Names.name(name, "a constraint");
        requireNonNull(kind, "kind");
        Names.name(index, "an index");
        requireNonNull(deferrability, "deferrability");
    }

    /** What an index becomes. */
    public enum Kind {
        UNIQUE,
        PRIMARY_KEY
    }

    @Override
    public String describe() {
        return "add constraint " + table + "." + name + " using index " + index;
    }

    @Override
    public Inversion inverse() {
        Index created = definition;
        return created == null
                ? Inversion.irreversible(
                        "the index goes with the constraint, and it names the index, but not its definition",
                        "Hand it the index itself, index(\"" + index + "\", ...).unique()" + Undo.OR_DOWNGRADE)
                : Inversion.by(List.of(DropConstraint.named(table, name), new CreateIndex(table, created)));
    }

    @Override
    public <R> R accept(ConstraintOperationVisitor<R> visitor) {
        return visitor.visitAddConstraintUsingIndex(this);
    }
}
