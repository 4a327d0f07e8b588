package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
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
public final class Operations {

    private static final StackWalker STACK = StackWalker.getInstance();

    private final String source;

    private final List<RecordedOperation> recorded = new ArrayList<>();

    /**
     * Creates an empty record.
     *
     * @param source the name of the revision's class; the origin of what was compiled without line numbers
     */
    public Operations(String source) {
        this.source = requireNonNull(source, "source");
    }

    /** What was asked for so far, in order. */
    public List<RecordedOperation> recorded() {
        return List.copyOf(recorded);
    }

    /** Runs one or more SQL statements, which cannot be undone. */
    public void execute(String sql) {
        record(new ExecuteSql(sql, null));
    }

    /** Runs one or more SQL statements, and others to undo them. */
    public void execute(String sql, String undoSql) {
        record(new ExecuteSql(sql, undoSql));
    }

    /** Does work over JDBC, which cannot be undone. */
    public void run(JdbcWork work) {
        record(new RunJdbc("JDBC work", work, null));
    }

    /** Does work over JDBC, which cannot be undone; the description tells people what it does. */
    public void run(String description, JdbcWork work) {
        record(new RunJdbc(description, work, null));
    }

    /** Does work over JDBC, and other work to undo it; the description tells people what it does. */
    public void run(String description, JdbcWork work, JdbcWork undo) {
        record(new RunJdbc(description, work, requireNonNull(undo, "undo")));
    }

    /** Creates a table: {@code op.createTable("author", t -> t.columns(...).primaryKey("id"))}. */
    public void createTable(String name, Consumer<? super TableBuilder> definition) {
        TableBuilder builder = new TableBuilder(QualifiedName.parse(name));
        definition.accept(builder);
        createTable(builder.table());
    }

    /** Creates the table. */
    public void createTable(Table table) {
        record(new CreateTable(table));
    }

    /** Drops a table by its name alone, which cannot be undone. */
    public void dropTable(String name) {
        record(DropTable.named(QualifiedName.parse(name)));
    }

    /** Drops the table. */
    public void dropTable(Table table) {
        record(DropTable.of(table));
    }

    /**
     * Renames a table within its schema.
     *
     * @param to the name afterwards; where it has a schema, that of {@code from}
     * @throws MigrationException if it has another schema
     */
    public void renameTable(String from, String to) {
        QualifiedName before = QualifiedName.parse(from);
        QualifiedName after = QualifiedName.parse(to);
        if (after.schema() != null && !after.schema().equals(before.schema())) {
            throw new MigrationException(
                    "Table '" + before + "' cannot be renamed to '" + after + "': that is in another schema.",
                    "Rename it within its schema; move it with execute(\"ALTER TABLE ... SET SCHEMA ...\").");
        }
        record(new RenameTable(before, after.name()));
    }

    /** Adds the column. */
    public void addColumn(String table, Column column) {
        record(new AddColumn(QualifiedName.parse(table), column));
    }

    /** Drops a column by its name alone, which cannot be undone. */
    public void dropColumn(String table, String name) {
        record(DropColumn.named(QualifiedName.parse(table), name));
    }

    /** Drops the column. */
    public void dropColumn(String table, Column column) {
        record(DropColumn.of(QualifiedName.parse(table), column));
    }

    /** Changes a column: {@code op.alterColumn("author", "name", c -> c.type(varchar(400)))}. */
    public void alterColumn(String table, String column, Consumer<? super ColumnChanges> definition) {
        ColumnChanges changes = new ColumnChanges();
        definition.accept(changes);
        record(new AlterColumn(QualifiedName.parse(table), column, changes.changes()));
    }

    /** Renames a column. */
    public void renameColumn(String table, String from, String to) {
        record(new RenameColumn(QualifiedName.parse(table), from, to));
    }

    /** Creates the index. */
    public void createIndex(String table, Index index) {
        record(new CreateIndex(QualifiedName.parse(table), index));
    }

    /** Creates an index on columns of the table, in order. */
    public void createIndex(String name, String table, String... columns) {
        record(new CreateIndex(QualifiedName.parse(table), Index.index(name, columns)));
    }

    /** Drops an index by its name alone, which cannot be undone; writers of the table wait meanwhile. */
    public void dropIndex(String table, String name) {
        dropIndex(table, name, IndexBuild.BLOCKING);
    }

    /** Drops an index by its name alone, which cannot be undone. */
    public void dropIndex(String table, String name, IndexBuild build) {
        record(DropIndex.named(QualifiedName.parse(table), name, build));
    }

    /** Drops the index. */
    public void dropIndex(String table, Index index) {
        record(DropIndex.of(QualifiedName.parse(table), index));
    }

    /** Adds the constraint, which has a name. */
    public void addConstraint(String table, Constraint constraint) {
        record(new AddConstraint(QualifiedName.parse(table), constraint));
    }

    /** Drops a constraint by its name alone, which cannot be undone. */
    public void dropConstraint(String table, String name) {
        record(DropConstraint.named(QualifiedName.parse(table), name));
    }

    /** Drops the constraint, which has a name. */
    public void dropConstraint(String table, Constraint constraint) {
        record(DropConstraint.of(QualifiedName.parse(table), constraint));
    }

    /** Does what a user wrote. */
    public void add(CustomOperation operation) {
        record(operation);
    }

    private void record(Operation operation) {
        recorded.add(new RecordedOperation(operation, caller()));
    }

    private Origin caller() {
        return STACK.walk(frames -> frames.filter(frame -> !frame.getClassName().equals(Operations.class.getName()))
                        .findFirst())
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                .map(frame -> new Origin(String.valueOf(frame.getFileName()), frame.getLineNumber(), 0))
                .orElseGet(() -> Origin.of(source));
    }
}
