package dev.migrations.op;

import org.jspecify.annotations.Nullable;

/**
 * SQL that a revision wrote itself.
 *
 * @param sql one or more statements in the syntax of the database
 * @param undoSql the statements that undo them; null where there are none
 */
public record ExecuteSql(String sql, @Nullable String undoSql) implements WrittenOperation {

    public ExecuteSql {
        Names.sql(sql, "execute");
        Names.optionalSql(undoSql, "the undo of execute");
    }

    @Override
    public String describe() {
        return "execute " + Names.firstLine(sql);
    }

    @Override
    public Inversion inverse() {
        String undo = undoSql;
        return undo == null
                ? Inversion.irreversible(
                        "SQL does not say what undoes it",
                        "Write execute(sql, undoSql) with the statements that undo it" + Undo.OR_DOWNGRADE)
                : Inversion.by(new ExecuteSql(undo, sql));
    }

    @Override
    public <R> R accept(WrittenOperationVisitor<R> visitor) {
        return visitor.visitExecuteSql(this);
    }
}
