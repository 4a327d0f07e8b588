package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * Work that a Java revision does over JDBC, at its place among the statements.
 *
 * @param description what it does, for people
 * @param work the work
 * @param origin where the revision asked for it
 */
public record WorkStatement(String description, JdbcWork work, Origin origin) implements Statement {

    public WorkStatement {
        requireNonNull(description, "description");
        requireNonNull(work, "work");
        requireNonNull(origin, "origin");
    }

    @Override
    public String display() {
        return "-- Java: " + description.replace("\n", " ");
    }

    @Override
    public <R, X extends Exception> R accept(StatementVisitor<R, X> visitor) throws X {
        return visitor.visitWork(this);
    }
}
