package dev.migrations.op;

import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.sql.JdbcWork;
import dev.migrations.sql.Origin;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OperationsTest {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");

    private final Operations op = new Operations("dev.example.WidenAuthorName");

    @Test
    void eachCallIsRecordedWithItsFileAndLine() {
        int line = new Throwable().getStackTrace()[0].getLineNumber();
        op.dropTable("author");
        op.createTable("book", t -> {
            t.column("id", bigint());
        });
        Consumer<Operations> elsewhere = given -> given.dropColumn("book", "id");
        elsewhere.accept(op);

        assertThat(op.recorded())
                .extracting(RecordedOperation::origin)
                .containsExactly(at(line + 1), at(line + 2), at(line + 5));
    }

    private static Origin at(int line) {
        return new Origin("OperationsTest.java", line, 0);
    }

    @Test
    void recordedIsACopy() {
        op.dropTable("author");
        List<RecordedOperation> recorded = op.recorded();

        op.dropTable("book");

        assertThat(recorded).hasSize(1);
    }

    @Test
    void sqlAndWorkAreRecordedWithWhatUndoesThem() {
        JdbcWork work = connection -> {};
        JdbcWork undo = connection -> {};

        op.execute("SELECT 1");
        op.execute("SELECT 1", "SELECT 2");
        op.run(work);
        op.run("fill", work);
        op.run("fill", work, undo);

        assertThat(operations())
                .containsExactly(
                        new ExecuteSql("SELECT 1", null),
                        new ExecuteSql("SELECT 1", "SELECT 2"),
                        new RunJdbc("JDBC work", work, null),
                        new RunJdbc("fill", work, null),
                        new RunJdbc("fill", work, undo));
    }

    @Test
    void createTableTakesWhatTheBuilderSays() {
        Table expected = table("app.book", column("id", bigint()).identityAlways(), column("author_id", bigint()))
                .with(primaryKey("id"))
                .with(unique("author_id"))
                .with(foreignKey("author_id").references("app.author", "id"))
                .with(check("id > 0"))
                .with(check("id < 9").named("small"))
                .comment("books");

        op.createTable(
                "app.book",
                t -> t.columns(column("id", bigint()).identityAlways())
                        .column("author_id", bigint())
                        .primaryKey("id")
                        .unique("author_id")
                        .foreignKey("author_id", "app.author", "id")
                        .check("id > 0")
                        .constraints(check("id < 9").named("small"))
                        .comment("books"));
        op.createTable(expected);

        assertThat(operations()).containsExactly(new CreateTable(expected), new CreateTable(expected));
    }

    @Test
    void tablesAreDroppedAndRenamed() {
        Table author = table("app.author", column("name", text()));

        op.dropTable("app.author");
        op.dropTable(author);
        op.renameTable("app.author", "writer");
        op.renameTable("app.author", "app.writer");

        QualifiedName name = new QualifiedName("app", "author");
        assertThat(operations())
                .containsExactly(
                        DropTable.named(name),
                        DropTable.of(author),
                        new RenameTable(name, "writer"),
                        new RenameTable(name, "writer"));
    }

    @Test
    void renameTableDoesNotMoveToAnotherSchema() {
        assertThatThrownBy(() -> op.renameTable("app.author", "other.author"))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        Table 'app.author' cannot be renamed to 'other.author': that is in another schema.
                        Rename it within its schema; move it with moveTable("app.author", "other").""");
    }

    @Test
    void columnsAreAddedDroppedAndRenamed() {
        op.addColumn("author", column("email", text()));
        op.dropColumn("author", "email");
        op.dropColumn("author", column("email", text()));
        op.dropColumn("author", column("email", text()), unique("email"));
        op.renameColumn("author", "name", "full_name");

        assertThat(operations())
                .containsExactly(
                        new AddColumn(AUTHOR, column("email", text())),
                        DropColumn.named(AUTHOR, "email"),
                        DropColumn.of(AUTHOR, column("email", text())),
                        new DropColumn(
                                AUTHOR,
                                "email",
                                Guard.NONE,
                                Dependents.RESTRICT,
                                column("email", text()),
                                List.of(unique("email"))),
                        new RenameColumn(AUTHOR, "name", "full_name"));
    }

    @Test
    void alterColumnRecordsTheChangesInOrder() {
        op.alterColumn("author", "name", c -> c.type(varchar(400)));
        op.alterColumn(
                "author",
                "name",
                c -> c.dropDefault()
                        .existingDefault("'x'")
                        .type(varchar(400))
                        .using("left(name, 400)")
                        .existingType(text())
                        .undoUsing("name::text")
                        .setDefault("'y'")
                        .noExistingDefault()
                        .setNotNull()
                        .dropNotNull());

        assertThat(operations())
                .containsExactly(
                        new AlterColumn(
                                AUTHOR,
                                "name",
                                List.of(new ColumnChange.ChangeType(varchar(400), null, null, null, null, null))),
                        new AlterColumn(
                                AUTHOR,
                                "name",
                                List.of(
                                        new ColumnChange.DropDefault(Existing.of("'x'")),
                                        new ColumnChange.ChangeType(
                                                varchar(400), null, "left(name, 400)", text(), null, "name::text"),
                                        new ColumnChange.SetDefault("'y'", Existing.absent()),
                                        new ColumnChange.SetNotNull(),
                                        new ColumnChange.DropNotNull())));
    }

    @Test
    void whatSaysMoreAboutAChangeFollowsIt() {
        assertThatThrownBy(() ->
                        op.alterColumn("author", "name", c -> c.setNotNull().existingType(text())))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        'existingType' does not follow 'type'.
                        Write it directly behind 'type', which it says more about.""");
        assertThatThrownBy(() -> op.alterColumn("author", "name", c -> c.existingDefault("1")))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        'existingDefault' does not follow 'setDefault or dropDefault'.
                        Write it directly behind 'setDefault or dropDefault', which it says more about.""");
    }

    @Test
    void alterColumnChangesSomething() {
        assertThatThrownBy(() -> op.alterColumn("author", "name", c -> {}))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        Column 'author.name' is altered, but nothing of it changes.
                        Say what changes, or leave out the operation.""");
    }

    @Test
    void indexesAreCreatedAndDropped() {
        op.createIndex("author", index("author_name_idx", "name").unique());
        op.createIndex("author_name_idx", "author", "name", "age");
        op.dropIndex("author", "author_name_idx");
        op.dropIndex("author", "author_name_idx", IndexBuild.CONCURRENT);
        op.dropIndex("author", index("author_name_idx", "name").concurrently());

        assertThat(operations())
                .containsExactly(
                        new CreateIndex(AUTHOR, index("author_name_idx", "name").unique()),
                        new CreateIndex(AUTHOR, index("author_name_idx", "name", "age")),
                        DropIndex.named(AUTHOR, "author_name_idx", IndexBuild.BLOCKING),
                        DropIndex.named(AUTHOR, "author_name_idx", IndexBuild.CONCURRENT),
                        DropIndex.of(AUTHOR, index("author_name_idx", "name").concurrently()));
    }

    @Test
    void constraintsAreAddedAndDropped() {
        Constraint key = unique("email").named("author_email_key");

        op.addConstraint("author", key);
        op.dropConstraint("author", "author_email_key");
        op.dropConstraint("author", key);

        assertThat(operations())
                .containsExactly(
                        new AddConstraint(AUTHOR, key),
                        DropConstraint.named(AUTHOR, "author_email_key"),
                        DropConstraint.of(AUTHOR, key));
    }

    @Test
    void constraintsWithoutANameAreDroppedByTheirDefinition() {
        op.addConstraint("author", unique("email"));

        assertThat(operations()).containsExactly(new AddConstraint(AUTHOR, unique("email")));
        assertThat(operations().get(0).inverse()).isEqualTo(Inversion.by(DropConstraint.of(AUTHOR, unique("email"))));
        assertThatThrownBy(() -> DropConstraint.of(AUTHOR, unique("email")).requiredName())
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        A constraint of table 'author' is dropped without a name.
                        Give it one with named("...").""");
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        Privileges reading = privileges("SELECT")
                .on(DatabaseObject.object(DatabaseObject.Kind.TABLE, "author"))
                .to("app");

        assertThatThrownBy(() -> op.dropPolicy("author", "own_rows", DropOption.CASCADE))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        A policy is dropped with what depends on it, but nothing ever does.
                        Leave out CASCADE.""");
        assertThatThrownBy(() -> op.revoke(reading, DropOption.IF_EXISTS))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        Privileges are revoked if they exist, but to revoke what is not there does nothing anyway.
                        Leave out IF_EXISTS.""");
    }

    @Test
    void whatIsDroppedIsWhatIsDefined() {
        assertThatThrownBy(() -> new DropColumn(
                        AUTHOR, "email", Guard.NONE, Dependents.RESTRICT, column("mail", text()), List.of()))
                .isInstanceOf(MigrationException.class)
                .hasMessage("""
                        The column 'email' is dropped with the definition of 'mail'.
                        Give it the definition of what is dropped.""");
    }

    @Test
    void blankSqlIsRefused() {
        assertThatThrownBy(() -> op.execute("  "))
                .isInstanceOf(MigrationException.class)
                .hasMessage("The SQL of execute is blank.\nWrite it, or leave it out.");
    }

    @Test
    void customOperationsAreRecordedAsTheyAre() {
        CustomOperation custom = new Comment("author");

        op.add(custom);

        assertThat(operations()).containsExactly(custom);
    }

    private List<Operation> operations() {
        return op.recorded().stream().map(RecordedOperation::operation).toList();
    }
}
