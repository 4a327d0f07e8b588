package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.op.RecordedOperation.Placement;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.JdbcWork;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a revision written in Java asks for. Each call records one operation, together with the file and line of the call;
 * nothing is executed. Not thread-safe.
 *
 * <p>Tables are named {@code name} or {@code schema.name}, as {@link QualifiedName#parse} reads it. What is dropped with
 * its definition can be undone, what is dropped by its name alone cannot.
 */
public final class Operations
        implements TableRecorder,
                ColumnRecorder,
                ConstraintRecorder,
                IndexRecorder,
                TypeRecorder,
                SequenceRecorder,
                ViewRecorder,
                RoutineRecorder,
                RowRecorder,
                SchemaRecorder,
                AccessRecorder,
                PartitionRecorder {

    private static final StackWalker STACK = StackWalker.getInstance();

    private static final String RECORDERS = Recorder.class.getPackageName() + ".";

    private final String source;

    private final List<RecordedOperation> recorded;

    private final Placement placement;

    /**
     * Creates an empty record.
     *
     * @param source the name of the revision's class; the origin of what was compiled without line numbers
     */
    public Operations(String source) {
        this(requireNonNull(source, "source"), new ArrayList<>(), Placement.REVISION);
    }

    private Operations(String source, List<RecordedOperation> recorded, Placement placement) {
        this.source = source;
        this.recorded = recorded;
        this.placement = placement;
    }

    /** What was asked for so far, in order. */
    public List<RecordedOperation> recorded() {
        return List.copyOf(recorded);
    }

    /** Runs one or more SQL statements, which cannot be undone. */
    public void execute(String sql) {
        add(new ExecuteSql(sql, null));
    }

    /** Runs one or more SQL statements, and others to undo them. */
    public void execute(String sql, String undoSql) {
        add(new ExecuteSql(sql, undoSql));
    }

    /** Runs an SQL statement with values in it, which cannot be undone. */
    public void execute(ParameterizedSql sql) {
        add(new ExecuteParameterized(sql, null));
    }

    /** Runs an SQL statement with values in it, and another one to undo it. */
    public void execute(ParameterizedSql sql, ParameterizedSql undo) {
        add(new ExecuteParameterized(sql, undo));
    }

    /** Does work over JDBC, which cannot be undone. */
    public void run(JdbcWork work) {
        add(new RunJdbc("JDBC work", work, null));
    }

    /** Does work over JDBC, which cannot be undone; the description tells people what it does. */
    public void run(String description, JdbcWork work) {
        add(new RunJdbc(description, work, null));
    }

    /** Does work over JDBC, and other work to undo it; the description tells people what it does. */
    public void run(String description, JdbcWork work, JdbcWork undo) {
        add(new RunJdbc(description, work, requireNonNull(undo, "undo")));
    }

    /**
     * Runs operations outside a transaction: {@code op.autocommit(block -> block.createIndex("book", on("title")
     * .concurrently()))}. What the revision asked for before is committed first, and what it asks for afterwards is
     * another transaction; the journal says how far it came.
     *
     * @throws MigrationException if it is called inside such a block
     */
    public void autocommit(Consumer<? super Operations> block) {
        if (placement == Placement.AUTOCOMMIT_BLOCK) {
            throw new MigrationException(
                    "An autocommit block of " + source + " stands in another one.", "Leave out the inner one.");
        }
        block.accept(new Operations(source, recorded, Placement.AUTOCOMMIT_BLOCK));
    }

    /** Asks for an operation, also for one that a user wrote. */
    @Override
    public void add(Operation operation) {
        recorded.add(new RecordedOperation(operation, caller(), placement));
    }

    private Origin caller() {
        return STACK.walk(frames -> frames.filter(frame -> !isRecorder(frame.getClassName()))
                        .findFirst())
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                .map(frame -> new Origin(String.valueOf(frame.getFileName()), frame.getLineNumber(), 0))
                .orElseGet(() -> Origin.of(source));
    }

    private static boolean isRecorder(String className) {
        return className.equals(Operations.class.getName())
                || (className.startsWith(RECORDERS) && className.endsWith("Recorder"));
    }
}
