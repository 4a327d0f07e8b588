package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * SQL that a revision wrote itself, with values in it.
 *
 * @param sql the statement and its values
 * @param undo the statement that undoes it; null where there is none
 */
public record ExecuteParameterized(
        ParameterizedSql sql, @Nullable ParameterizedSql undo) implements WrittenOperation {

    public ExecuteParameterized {
        requireNonNull(sql, "sql");
    }

    @Override
    public String describe() {
        return "execute " + Names.firstLine(sql.sql());
    }

    @Override
    public Inversion inverse() {
        ParameterizedSql inverse = undo;
        return inverse == null
                ? Inversion.irreversible(
                        "SQL does not say what undoes it",
                        "Write execute(sql, undo) with the statement that undoes it" + Undo.OR_DOWNGRADE)
                : Inversion.by(new ExecuteParameterized(inverse, sql));
    }

    @Override
    public <R> R accept(WrittenOperationVisitor<R> visitor) {
        return visitor.visitExecuteParameterized(this);
    }
}
