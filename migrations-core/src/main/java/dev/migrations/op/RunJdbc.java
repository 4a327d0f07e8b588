package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.JdbcWork;
import org.jspecify.annotations.Nullable;

/**
 * Work that a revision does over JDBC, at its place among the statements.
 *
 * @param description what it does, for people
 * @param work the work
 * @param undo the work that undoes it; null where there is none
 */
public record RunJdbc(
        String description, JdbcWork work, @Nullable JdbcWork undo) implements WrittenOperation {

    public RunJdbc {
        requireNonNull(work, "work");
        Names.text(description, "the description of JDBC work");
    }

    @Override
    public String describe() {
        return "run " + description;
    }

    @Override
    public Inversion inverse() {
        JdbcWork inverse = undo;
        return inverse == null
                ? Inversion.irreversible(
                        "JDBC work does not say what undoes it",
                        "Write run(description, work, undo) with the work that undoes it" + Undo.OR_DOWNGRADE)
                : Inversion.by(new RunJdbc(description, inverse, work));
    }

    @Override
    public <R> R accept(WrittenOperationVisitor<R> visitor) {
        return visitor.visitRunJdbc(this);
    }
}
