package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * Statements that depend on what is in the database when they run: a database that cannot alter a table rebuilds it, for
 * which it must know the table.
 *
 * @param description what they do, for people
 * @param derivation makes them
 * @param origin where what they are for was written
 */
public record DerivedStatement(String description, Derivation derivation, Origin origin) implements Statement {

    public DerivedStatement {
        requireNonNull(description, "description");
        requireNonNull(derivation, "derivation");
        requireNonNull(origin, "origin");
    }

    @Override
    public String display() {
        return "-- " + description.replace("\n", " ");
    }

    @Override
    public <R, X extends Exception> R accept(StatementVisitor<R, X> visitor) throws X {
        return visitor.visitDerived(this);
    }
}
