package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.diff.ComparisonSettings;
import dev.migrations.internal.diff.Difference;
import dev.migrations.internal.diff.Knowledge;
import dev.migrations.internal.diff.SchemaComparison;
import dev.migrations.internal.jdbc.Connector;
import dev.migrations.internal.jdbc.JdbcSession;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.OperationRewriter;
import dev.migrations.model.Rename;
import dev.migrations.model.RenameAnswers;
import dev.migrations.model.RenameQuestion;
import dev.migrations.model.SchemaSource;
import dev.migrations.model.UnknownObjects;
import dev.migrations.model.Vocabulary;
import dev.migrations.op.Operation;
import dev.migrations.revision.Direction;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compares the model of an application with its database. Changes nothing; the model is tried in a place of which nothing stays.
 * Thread-safe.
 */
public final class ModelComparison {

    private final Connector connector;

    private final Supplier<List<SchemaSource>> sources;

    private final Optional<Connector> modelDatabase;

    private final ModelSettings settings;

    private final Predicate<? super SchemaObject> isOurs;

    private final Duration lockTimeout;

    /**
     * Reads nothing yet.
     *
     * @param sources what the model is made of; asked for by each comparison
     * @param modelDatabase another database that is the model; empty where there is none
     * @param isOurs which objects belong to the engine, and are never compared
     * @param lockTimeout how long one statement may wait for a lock on a table; zero: without limit
     */
    public ModelComparison(
            Connector connector,
            Supplier<List<SchemaSource>> sources,
            Optional<Connector> modelDatabase,
            ModelSettings settings,
            Predicate<? super SchemaObject> isOurs,
            Duration lockTimeout) {
        this.connector = connector;
        this.sources = sources;
        this.modelDatabase = modelDatabase;
        this.settings = settings;
        this.isOurs = isOurs;
        this.lockTimeout = lockTimeout;
    }

    /** Whether there is a model at all. */
    public boolean hasModel() {
        return modelDatabase.isPresent() || !present().isEmpty();
    }

    private List<SchemaSource> present() {
        return sources.get().stream().filter(source -> !source.isEmpty()).toList();
    }

    /**
     * What leads from the database to the model, and back. Every answer can raise further questions, about the columns of a
     * renamed table, and so it is compared again until nothing is left to be asked, or something stays open.
     *
     * @param rows whether to ask what that would do to the rows that there are
     * @param answers asked about what may have been renamed
     */
    public Comparison compare(RowInquiry rows, RenameAnswers answers) {
        List<SchemaSource> models = models();
        // Entities are read over connections of the same pool, which may have one only.
        ToldModel told = ToldModel.of(models, inSession(ModelComparison::target));
        ModelSettings answered = settings;
        while (true) {
            ModelSettings known = answered;
            Comparison comparison = inSession(session -> compare(session, models, told, known, rows));
            List<RenameQuestion> open = new ArrayList<>();
            for (RenameQuestion question : comparison.questions()) {
                switch (answers.answer(question)) {
                    case RENAMED -> answered = answered.renamed(question.answer());
                    case DISTINCT -> answered = answered.notRenamed(question.answer());
                    case OPEN -> open.add(question);
                }
            }
            if (comparison.questions().isEmpty() || !open.isEmpty()) {
                return comparison.asking(open);
            }
        }
    }

    private List<SchemaSource> models() {
        List<SchemaSource> models = present();
        if (modelDatabase.isPresent() && !models.isEmpty()) {
            throw new MigrationException(
                    "The model is another database and " + models.get(0).description() + " at once.",
                    "Leave out one of them: a database as it is cannot be combined with what others would make of it.");
        }
        if (modelDatabase.isEmpty() && models.isEmpty()) {
            throw new MigrationException(
                    "There is no model to compare the database with.",
                    "Add entities of JPA or Spring Data JDBC to the application, name scripts in"
                            + " 'spring.migrations.model.scripts' or another database in 'spring.migrations.model.url', or hand a"
                            + " SchemaSource to the builder.");
        }
        return models;
    }

    private <T> T inSession(SessionWork<T> work) {
        JdbcSession session = connector.open();
        try (session) {
            return work.in(session);
        } catch (SQLException e) {
            DatabaseError meant = session.dialect().describe(e);
            throw new MigrationException(
                    "The database refused to be compared: " + meant.message()
                            + (meant.sqlState().isEmpty() ? "" : " (SQLState " + meant.sqlState() + ")"),
                    meant.kind() == DatabaseError.Kind.LOCK_TIMEOUT
                            ? ModelReading.LOCKED
                            : "Check that the database user may read the catalog and make a schema of its own; nothing of that stays.",
                    e);
        }
    }

    @FunctionalInterface
    private interface SessionWork<T> {

        T in(JdbcSession session) throws SQLException;
    }

    private static ModelTarget target(JdbcSession session) throws SQLException {
        Dialect dialect = session.dialect();
        if (dialect.schemaReader().isEmpty() || dialect.scratchPlace().isEmpty()) {
            throw unsupported(session);
        }
        String home = session.schema()
                .orElseThrow(() -> new MigrationException(
                        "The connection has no schema: none of those in its search path exists, or the user may use none.",
                        "Create the schema, or mend the search path of the connection or the user."));
        return new ModelTarget(dialect.vendor(), session.product(), home, dialect.storedNames(session));
    }

    private Comparison compare(
            JdbcSession session, List<SchemaSource> models, ToldModel told, ModelSettings answered, RowInquiry rows)
            throws SQLException {
        Dialect dialect = session.dialect();
        SchemaReader reader = dialect.schemaReader().orElseThrow(() -> unsupported(session));
        ScratchPlace place = dialect.scratchPlace().orElseThrow(() -> unsupported(session));
        SchemaScope scope = scope(told);
        AlterationRules rules = dialect.alterationRules();
        Schema actual = compared(new LiveReading(lockTimeout).read(session, reader, scope));
        Knowledge knowledge = knowledge(told, answered);
        SchemaComparison schemas = new SchemaComparison(comparing(settings.unknown()), rules);
        Completion.Completed model;
        Tellers tellers = new Tellers();
        if (modelDatabase.isPresent()) {
            Schema other = compared(read(modelDatabase.get(), session, scope, lockTimeout));
            tellers.told(other, Vocabulary.EVERYTHING);
            model = new Completion.Completed(other, List.of());
        } else {
            ToldSchema read = new ModelReading(session, reader, place, lockTimeout).read(told.scripts(), scope);
            Schema made = compared(read.schema());
            tellers = read.tellers();
            model = Completion.of(schemas.renamed(actual, made, knowledge), made, tellers, rules);
        }
        Schema desired = LivePopulation.in(
                actual,
                MadeUpNames.settled(
                        actual, model.schema(), knowledge.renames(), tellers, rules, dialect.identifierLimit()));
        Difference difference = schemas.compare(actual, desired, knowledge);
        // On the way back there is nothing unknown: what the upgrade made goes.
        Difference back = new SchemaComparison(
                        comparing(UnknownObjects.DROP).unlistedPartitions(UnknownObjects.DROP), rules)
                .compare(difference.reached(), actual, knowledge.reversed(difference.renames()));
        List<Operation> upgrade = rewritten(
                Direction.UPGRADE, new PlainDefaults(actual, difference.reached(), rules).in(difference.operations()));
        return new Comparison(
                session.product(),
                dialect,
                modelDatabase.isPresent()
                        ? List.of("another database")
                        : models.stream().map(SchemaSource::description).toList(),
                noted(session, upgrade, rows),
                rewritten(
                        Direction.DOWNGRADE,
                        new PlainDefaults(difference.reached(), actual, rules).in(back.operations())),
                difference.questions(),
                unknown(difference, model),
                difference.impossible());
    }

    private static List<ObjectId> unknown(Difference difference, Completion.Completed model) {
        return Stream.concat(difference.unknown().stream(), model.unknown().stream())
                .distinct()
                .sorted(Comparator.comparing((ObjectId id) -> id.object().kind())
                        .thenComparing(ObjectId::toString))
                .toList();
    }

    private ComparisonSettings comparing(UnknownObjects unknown) {
        return new ComparisonSettings(settings.compared(), unknown, UnknownObjects.KEEP, object -> true);
    }

    /** What there is in the other database, seen from its own home. */
    private static Schema read(Connector other, JdbcSession live, SchemaScope scope, Duration lockTimeout)
            throws SQLException {
        try (JdbcSession session = other.open()) {
            Dialect dialect = session.dialect();
            if (!dialect.vendor().equals(live.dialect().vendor())) {
                throw new MigrationException(
                        "The model is a database of another kind: " + session.product() + ", but the database is "
                                + live.product() + ".",
                        "Name a database of the same kind.");
            }
            String home = session.schema().orElse(scope.home());
            List<String> others = scope.others().stream()
                    .filter(schema -> !schema.equals(home))
                    .toList();
            SchemaReader reader = dialect.schemaReader().orElseThrow(() -> unsupported(session));
            return new LiveReading(lockTimeout).read(session, reader, new SchemaScope(home, others));
        }
    }

    private static MigrationException unsupported(JdbcSession session) {
        return new MigrationException(
                "Models cannot be compared with " + session.product() + ".",
                "Write the revision by hand: 'migrations revision -m \"...\"'.");
    }

    private SchemaScope scope(ToldModel told) {
        TreeSet<String> others = new TreeSet<>(settings.schemas());
        others.addAll(told.schemas());
        others.remove(told.target().home());
        return new SchemaScope(told.target().home(), List.copyOf(others));
    }

    private Schema compared(Schema schema) {
        return ComparedObjects.of(
                schema,
                object -> !isOurs.test(object)
                        && settings.filters().stream().allMatch(filter -> filter.isCompared(object)));
    }

    private static Knowledge knowledge(ToldModel told, ModelSettings answered) {
        List<Rename> renames = new ArrayList<>(answered.renames());
        renames.addAll(told.renames());
        return new Knowledge(renames.stream().distinct().toList(), told.hints(), answered.distinct());
    }

    private List<Operation> rewritten(Direction direction, List<Operation> operations) {
        List<Operation> result = operations;
        for (OperationRewriter rewriter : settings.rewriters()) {
            result = List.copyOf(rewriter.rewrite(direction, result));
        }
        return result;
    }

    private List<NotedOperation> noted(JdbcSession session, List<Operation> operations, RowInquiry rows) {
        return switch (rows) {
            case ASKED ->
                new RowRisks(session.dialect().rowQuestions(), new RowCounts(session, lockTimeout)).of(operations);
            case LEFT_ALONE ->
                operations.stream()
                        .map(operation -> NotedOperation.of(operation))
                        .toList();
        };
    }
}
