package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.Capability;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.error.Fault;
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

    /** What to do about a lock that was not given in time. */
    static final String LOCKED =
            "Another session uses the table: start again when it has finished, or allow a longer wait"
                    + " with 'spring.migrations.statement.lock-timeout'. Nothing was changed.";

    private final JdbcSession live;

    private final SchemaReader reader;

    private final ScratchPlace place;

    private final Duration lockTimeout;

    ModelReading(JdbcSession live, SchemaReader reader, ScratchPlace place, Duration lockTimeout) {
        this.live = live;
        this.reader = reader;
        this.place = place;
        this.lockTimeout = lockTimeout;
    }

    /**
     * What the scripts make. Nothing of it stays.
     *
     * @param scope what is compared of the live database
     */
    ToldSchema read(List<ModelScript> scripts, SchemaScope scope) throws SQLException {
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
            live.dialect().limitLockWaits(live, lockTimeout);
            return entered(live, scripts, scope);
        } finally {
            live.rollback();
        }
    }

    private ToldSchema entered(JdbcSession session, List<ModelScript> scripts, SchemaScope scope) throws SQLException {
        List<String> texts = scripts.stream().map(ModelScript::script).toList();
        SchemaScope scratch = place.enter(session, scope, texts);
        ToldSchema made;
        try {
            made = told(session, scripts, scope, scratch);
        } catch (SQLException | RuntimeException e) {
            try {
                place.leave(session, scratch, scope);
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
        place.leave(session, scratch, scope);
        return made;
    }

    /** Reads after each source whose words are others than those of the next one. */
    private ToldSchema told(JdbcSession session, List<ModelScript> scripts, SchemaScope scope, SchemaScope scratch)
            throws SQLException {
        List<String> texts = scripts.stream().map(ModelScript::script).toList();
        Tellers tellers = new Tellers();
        Schema made = Schema.EMPTY;
        for (int i = 0; i < scripts.size(); i++) {
            ModelScript script = scripts.get(i);
            run(session, scratch, script);
            requireToMakeItself(session, script, scope, scratch);
            boolean isLastOfItsWords = i == scripts.size() - 1
                    || !script.vocabulary().equals(scripts.get(i + 1).vocabulary());
            if (isLastOfItsWords) {
                made = ofModel(reader.read(session, scratch), texts);
                tellers.told(made, script.vocabulary());
            }
        }
        place.complete(session, scratch, scope);
        return new ToldSchema(made, tellers);
    }

    private Schema ofModel(Schema read, List<String> texts) {
        return new Schema(
                read.objects().stream()
                        .filter(object -> place.isOfModel(object, texts))
                        .toList(),
                read.dependencies());
    }

    /** What would be of the live database is there today only, and is told by other names than in it. */
    private void requireToMakeItself(JdbcSession session, ModelScript script, SchemaScope scope, SchemaScope scratch)
            throws SQLException {
        List<Fault> faults = place.liveNeeds(session, scratch, scope).stream()
                .map(need -> Fault.of(
                        "In " + script.source() + ", " + need.dependent() + " needs " + need.on()
                                + ", which the model has not made before: the one of the live database is no part of it.",
                        "Tell it in the model too, and before what needs it: entities and aggregates come first, then"
                                + " SchemaSource beans in their order, scripts last. Nothing was changed."))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
    }

    private void run(JdbcSession session, SchemaScope scratch, ModelScript script) {
        Dialect dialect = session.dialect();
        TransactionMode mode = dialect.supports(Capability.TRANSACTIONAL_DDL)
                ? TransactionMode.TRANSACTIONAL
                : TransactionMode.AUTOCOMMIT;
        RunScript operation = new RunScript(SourceText.of(script.source(), script.script()));
        Statements planned =
                dialect.planner().plan(List.of(new RecordedOperation(operation, Origin.of(script.source()))), mode);
        if (!planned.faults().isEmpty()) {
            throw new FaultsException(
                    planned.faults().stream().map(ModelReading::ofModel).toList());
        }
        for (Statement statement : planned.statements()) {
            try {
                place.run(session, scratch, statement, session);
            } catch (SQLException e) {
                throw refused(dialect, script, statement, e);
            }
        }
    }

    /** A model is tried in one transaction, as most revisions run; but it cannot run in any other way. */
    private static Fault ofModel(Fault fault) {
        return fault.action().contains("-- @transaction none")
                ? Fault.of(
                        fault.problem()
                                .replace(
                                        "is not for a revision that runs in one",
                                        "is not for a model, which is tried in one")
                                .replace("but the revision runs in one", "in which a model is tried"),
                        "Leave it out of the model; of an index that is built CONCURRENTLY, leave that word out.")
                : fault;
    }

    private static MigrationException refused(
            Dialect dialect, ModelScript script, Statement statement, SQLException error) {
        DatabaseError meant = dialect.describe(error);
        return new MigrationException(
                "The model cannot be created: at " + statement.origin() + " the database refused '"
                        + shortened(statement.display()) + "': " + meant.message()
                        + (meant.sqlState().isEmpty() ? "" : " (SQLState " + meant.sqlState() + ")") + ".",
                meant.kind() == DatabaseError.Kind.LOCK_TIMEOUT
                        ? LOCKED
                        : "Mend " + script.source()
                                + ". Nothing was changed: the model is tried in a place of which nothing stays.",
                error);
    }

    private static String shortened(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + " ...";
    }
}
