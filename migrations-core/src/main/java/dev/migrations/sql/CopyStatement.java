package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * A {@code COPY ... FROM STDIN} with the data that stood below it in the script.
 *
 * @param sql the statement, without its semicolon
 * @param data the lines of data, each ended by {@code \n}, without the line {@code \.} that ends them
 * @param origin where the first character of the statement was written
 */
public record CopyStatement(String sql, String data, Origin origin) implements Statement {

    public CopyStatement {
        requireNonNull(sql, "sql");
        requireNonNull(data, "data");
        requireNonNull(origin, "origin");
    }

    @Override
    public String display() {
        return sql;
    }

    @Override
    public <R, X extends Exception> R accept(StatementVisitor<R, X> visitor) throws X {
        return visitor.visitCopy(this);
    }
}
