package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.jdbc.ConnectionSource;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunScript;
import dev.migrations.schema.Schema;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Finds out what the scripts of a model make: they are run in a scratch place, and what is there then is read. */
final class ModelReading {

    private final JdbcSession live;

    private final SchemaReader reader;

    private final ScratchPlace place;

    ModelReading(JdbcSession live, SchemaReader reader, ScratchPlace place) {
        this.live = live;
        this.reader = reader;
        this.place = place;
    }

    /**
     * What the scripts make. Nothing of it stays.
     *
     * @param scope what is compared of the live database
     */
    Schema read(List<ModelScript> scripts, SchemaScope scope) throws SQLException {
        Optional<String> url = place.url(live);
        if (url.isPresent()) {
            ConnectionSource source = ConnectionSource.of(url.get(), new Properties());
            try (JdbcSession session =
                    new Connector(source, List.of(live.dialect()), Duration.ZERO, event -> {}).open()) {
                return entered(session, scripts, scope);
            }
        }
        if (!live.dialect().supports(Capability.TRANSACTIONAL_DDL)) {
            return entered(live, scripts, scope);
        }
        live.begin();
        try {
            return entered(live, scripts, scope);
        } finally {
            live.rollback();
        }
    }

    private Schema entered(JdbcSession session, List<ModelScript> scripts, SchemaScope scope) throws SQLException {
        List<String> texts = scripts.stream().map(ModelScript::script).toList();
        SchemaScope scratch = place.enter(session, scope, texts);
        Schema made;
        try {
            scripts.forEach(script -> run(session, script));
            made = reader.read(session, scratch);
        } catch (SQLException | RuntimeException e) {
            try {
                place.leave(session, scratch, scope);
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
        place.leave(session, scratch, scope);
        return new Schema(
                made.objects().stream()
                        .filter(object -> place.isOfModel(object, texts))
                        .toList(),
                made.dependencies());
    }

    private static void run(JdbcSession session, ModelScript script) {
        Dialect dialect = session.dialect();
        TransactionMode mode = dialect.supports(Capability.TRANSACTIONAL_DDL)
                ? TransactionMode.TRANSACTIONAL
                : TransactionMode.AUTOCOMMIT;
        RunScript operation = new RunScript(SourceText.of(script.source(), script.script()));
        Statements planned =
                dialect.planner().plan(List.of(new RecordedOperation(operation, Origin.of(script.source()))), mode);
        if (!planned.faults().isEmpty()) {
            throw new FaultsException(planned.faults());
        }
        for (Statement statement : planned.statements()) {
            try {
                session.accept(statement);
            } catch (SQLException e) {
                throw refused(dialect, script, statement, e);
            }
        }
    }

    private static MigrationException refused(
            Dialect dialect, ModelScript script, Statement statement, SQLException error) {
        DatabaseError meant = dialect.describe(error);
        return new MigrationException(
                "The model cannot be created: at " + statement.origin() + " the database refused '"
                        + shortened(statement.display()) + "': " + meant.message()
                        + (meant.sqlState().isEmpty() ? "" : " (SQLState " + meant.sqlState() + ")") + ".",
                "Mend " + script.source()
                        + ". Nothing was changed: the model is tried in a place of which nothing stays.",
                error);
    }

    private static String shortened(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + " ...";
    }
}
