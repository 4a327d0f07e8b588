package dev.migrations.contract;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.sqlite.SqliteDialect;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** Executes statements on a connection. */
record Execution(Connection connection) implements StatementVisitor<Boolean, Exception> {

    @Override
    public Boolean visitSql(SqlStatement statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            return jdbc.execute(statement.sql());
        } catch (SQLException e) {
            throw new AssertionError("the database refuses " + statement.sql(), e);
        }
    }

    @Override
    public Boolean visitCopy(CopyStatement statement) {
        throw new AssertionError("no operation copies: " + statement);
    }

    @Override
    public Boolean visitDerived(DerivedStatement statement) throws SQLException {
        List<Dialect> dialects = List.of(new SqliteDialect());
        statement.derivation().run(new Connector(() -> connection, dialects, Duration.ZERO, event -> {}).open());
        return true;
    }

    @Override
    public Boolean visitWork(WorkStatement statement) throws Exception {
        statement.work().run(connection);
        return true;
    }
}
