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
        String description, JdbcWork work, @Nullable JdbcWork undo) implements Operation {

    public RunJdbc {
        Names.text(description, "the description of JDBC work");
        requireNonNull(work, "work");
    }

    @Override
    public String describe() {
        return "run " + description;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visitRunJdbc(this);
    }
}
