package dev.migrations.internal.runner;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * An empty database in memory, on which the statements of a script are tried in their order, so that those can be printed
 * that depend on what is in a database. It is opened only where a script has such statements. Not thread-safe.
 */
final class Scratch implements AutoCloseable {

    private final @Nullable JdbcSession session;

    private Scratch(@Nullable JdbcSession session) {
        this.session = session;
    }

    /**
     * What the steps need.
     *
     * @param before the steps that lead from nothing to where the script begins
     */
    static Scratch of(Dialect dialect, List<PlannedStep> before, List<PlannedStep> steps) {
        Optional<String> url = dialect.scratchUrl();
        boolean isNeeded = steps.stream().anyMatch(Scratch::isDerived);
        if (!isNeeded || url.isEmpty()) {
            return new Scratch(null);
        }
        ConnectionSource source = ConnectionSource.of(url.get(), new Properties());
        Connector connector = new Connector(source, List.of(dialect), Duration.ZERO, event -> {});
        Scratch scratch = new Scratch(connector.open());
        try {
            before.forEach(step -> step.statements().forEach(statement -> scratch.printable(step, statement)));
            return scratch;
        } catch (RuntimeException e) {
            scratch.close();
            throw e;
        }
    }

    /** Whether a statement of the step depends on what is in the database. */
    static boolean isDerived(PlannedStep step) {
        return step.statements().stream().anyMatch(statement -> statement.accept(new IsDerived()));
    }

    /** The statement as it is printed, after those that were asked for before. */
    List<Statement> printable(PlannedStep step, Statement statement) {
        JdbcSession scratch = session;
        if (scratch == null) {
            return List.of(statement);
        }
        Place place = new Place(scratch.product(), step, statement);
        try {
            return statement.accept(new Trial(place, scratch));
        } catch (SQLException e) {
            throw place.refused(
                    "failed: " + scratch.dialect().describe(e).message() + ".",
                    "Mend the statement, or let the engine run the revision with a connection.",
                    e);
        }
    }

    @Override
    public void close() {
        if (session != null) {
            try {
                session.close();
            } catch (SQLException e) {
                throw new MigrationException(
                        "A database in memory could not be closed: " + e.getMessage() + ".", "Try again.", e);
            }
        }
    }

    /**
     * What is tried.
     *
     * @param product the database in memory
     * @param step the step
     * @param statement its statement
     */
    private record Place(String product, PlannedStep step, Statement statement) {

        MigrationException refused(String reason, String action, @Nullable Exception cause) {
            return new MigrationException(
                    "The script alters a table whose definition is found out by running it in an empty " + product
                            + " in memory; there revision '" + step.revision() + "' (" + statement.origin() + ") "
                            + reason,
                    action,
                    cause);
        }
    }

    /** Runs the statement, and answers what is printed for it. */
    private record Trial(Place place, JdbcSession session) implements StatementVisitor<List<Statement>, SQLException> {

        @Override
        public List<Statement> visitSql(SqlStatement statement) throws SQLException {
            session.accept(statement);
            return List.of(statement);
        }

        @Override
        public List<Statement> visitCopy(CopyStatement statement) throws SQLException {
            session.accept(statement);
            return List.of(statement);
        }

        /** It is run as it would be with a connection, so that what would be refused then is refused now. */
        @Override
        public List<Statement> visitDerived(DerivedStatement statement) throws SQLException {
            try {
                List<Statement> printed = statement.derivation().statements(session).stream()
                        .<Statement>map(sql -> SqlStatement.generated(sql, statement.origin()))
                        .toList();
                session.accept(statement);
                return printed;
            } catch (MigrationException e) {
                throw place.refused("failed: " + e.problem(), e.action(), e);
            }
        }

        @Override
        public List<Statement> visitWork(WorkStatement statement) {
            throw place.refused(
                    "cannot run, because '" + statement.description() + "' is Java code that may read data.",
                    "Write it as SQL with op.execute, or let the engine run the revisions with a connection.",
                    null);
        }
    }

    private static final class IsDerived implements StatementVisitor<Boolean, RuntimeException> {

        @Override
        public Boolean visitSql(SqlStatement statement) {
            return false;
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) {
            return false;
        }

        @Override
        public Boolean visitDerived(DerivedStatement statement) {
            return true;
        }

        @Override
        public Boolean visitWork(WorkStatement statement) {
            return false;
        }
    }
}
