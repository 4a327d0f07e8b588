package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.ORIGIN;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.View.view;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.ServerVersion;
import dev.migrations.error.Fault;
import dev.migrations.op.Operation;
import dev.migrations.op.Operations;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Storage;
import dev.migrations.schema.Validity;
import dev.migrations.sql.Statement;
import dev.migrations.sql.TransactionMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServerVersionRenderingTest {

    @Test
    void nullsThatAreNotDistinctAreThereSinceVersion15() {
        Consumer<Operations> added = op ->
                op.addConstraint("author", unique("email").nullsNotDistinct().named("author_key"));
        Consumer<Operations> created =
                op -> op.createIndex("author", index("i", "email").unique().nullsNotDistinct());
        String reason = "NULLS NOT DISTINCT exists since version 15.";
        String action = "Leave out nullsNotDistinct(), and create a unique index on coalesce(...) of what may be null;"
                + " or run it on PostgreSQL 15 or later.";

        assertThat(refused(14, added)).containsExactly(fault("add constraint author.author_key", 14, reason, action));
        assertThat(refused(14, created)).containsExactly(fault("create index i", 14, reason, action));
        assertThat(written(15, added))
                .isEqualTo("ALTER TABLE author ADD CONSTRAINT author_key UNIQUE NULLS NOT DISTINCT (email)");
        assertThat(written(15, created)).isEqualTo("CREATE UNIQUE INDEX i ON author (email) NULLS NOT DISTINCT");
    }

    @Test
    void someColumnsOfAForeignKeyAreSetSinceVersion15() {
        Consumer<Operations> added = op -> op.addConstraint(
                "book",
                foreignKey("a", "b")
                        .references("author", "a", "b")
                        .onDelete(ReferentialAction.SET_NULL, "b")
                        .named("book_fkey"));

        assertThat(refused(14, added))
                .containsExactly(fault(
                        "add constraint book.book_fkey",
                        14,
                        "a list of columns behind ON DELETE SET NULL or SET DEFAULT exists since version 15.",
                        "Leave out the columns, so that all columns of the key are set; or run it on PostgreSQL 15 or"
                                + " later."));
        assertThat(written(15, added))
                .isEqualTo("ALTER TABLE book ADD CONSTRAINT book_fkey FOREIGN KEY (a, b) REFERENCES author (a, b)"
                        + " ON DELETE SET NULL (b)");
    }

    @Test
    void viewsHaveTheRightsOfWhoReadsThemSinceVersion15() {
        Consumer<Operations> created = op -> op.createView(view("v", "SELECT 1").with("security_invoker", "true"));
        Consumer<Operations> replaced =
                op -> op.replaceView(view("v", "SELECT 1").with("security_invoker", "true"));
        String reason = "the parameter security_invoker of a view exists since version 15.";
        String action =
                "Leave it out, and grant the view only to those who may read its tables; or run it on PostgreSQL"
                        + " 15 or later.";

        assertThat(refused(14, created)).containsExactly(fault("create view v", 14, reason, action));
        assertThat(refused(14, replaced)).containsExactly(fault("replace view v", 14, reason, action));
        assertThat(written(15, created)).isEqualTo("CREATE VIEW v WITH (security_invoker = true) AS\nSELECT 1");
    }

    @Test
    void theUsualStorageIsSetSinceVersion16() {
        Consumer<Operations> altered = op -> op.alterColumn("author", "name", c -> c.storage(Storage.DEFAULT));

        assertThat(refused(15, altered))
                .containsExactly(fault(
                        "alter column author.name",
                        15,
                        "SET STORAGE DEFAULT exists since version 16.",
                        "Name the storage that is usual for the type, such as EXTENDED for varchar; or run it on"
                                + " PostgreSQL 16 or later."));
        assertThat(written(16, altered)).isEqualTo("ALTER TABLE author ALTER COLUMN name SET STORAGE DEFAULT");
        assertThat(written(14, op -> op.alterColumn("author", "name", c -> c.storage(Storage.MAIN))))
                .isEqualTo("ALTER TABLE author ALTER COLUMN name SET STORAGE MAIN");
    }

    @Test
    void theExpressionOfAColumnChangesSinceVersion17() {
        Consumer<Operations> altered = op -> op.alterColumn("author", "twice", c -> c.generatedAs("age * 2"));

        assertThat(refused(16, altered))
                .containsExactly(fault(
                        "alter column author.twice",
                        16,
                        "another expression for a generated column exists since version 17.",
                        "Drop the column, and add it again with the new expression; or run it on PostgreSQL 17 or"
                                + " later."));
        assertThat(written(17, altered)).isEqualTo("ALTER TABLE author ALTER COLUMN twice SET EXPRESSION AS (age * 2)");
    }

    @Test
    void maintenanceIsGrantedSinceVersion17() {
        Consumer<Operations> granted = op -> op.grant(privileges("SELECT", " maintain")
                .on(object(Kind.TABLE, "author"))
                .to("app"));
        Consumer<Operations> revoked = op -> op.revoke(
                privileges("MAINTAIN").on(object(Kind.TABLE, "author")).to("app"));
        String reason = "the privilege MAINTAIN exists since version 17.";
        String action =
                "Leave it out, and let the owner of the table maintain it; or run it on PostgreSQL 17 or later.";

        assertThat(refused(16, granted))
                .containsExactly(fault("grant SELECT,  maintain on table author for app", 16, reason, action));
        assertThat(refused(16, revoked))
                .containsExactly(fault("revoke MAINTAIN on table author for app", 16, reason, action));
        assertThat(written(17, revoked)).isEqualTo("REVOKE MAINTAIN ON TABLE author FROM app");
    }

    @Test
    void partitionedTablesHaveExclusionsSinceVersion17() {
        Consumer<Operations> created = op -> op.createTable(
                "loan",
                t -> t.columns(column("id", integer()))
                        .constraints(exclude("id", "="))
                        .partitionBy("RANGE (id)"));

        assertThat(refused(16, created))
                .containsExactly(
                        fault(
                                "create table loan",
                                16,
                                "an exclusion constraint on a partitioned table exists since version 17.",
                                "Leave it out, and add the constraint to each partition; or run it on PostgreSQL 17 or later."));
        assertThat(written(17, created))
                .isEqualTo("CREATE TABLE loan (\n    id integer,\n    EXCLUDE (id WITH =)\n) PARTITION BY RANGE (id)");
        assertThat(written(
                        14,
                        op -> op.createTable(
                                "loan", t -> t.columns(column("id", integer())).constraints(exclude("id", "=")))))
                .isEqualTo("CREATE TABLE loan (\n    id integer,\n    EXCLUDE (id WITH =)\n)");
    }

    @Test
    void constraintsAreNotEnforcedSinceVersion18() {
        Consumer<Operations> added = op -> op.addConstraint(
                "author", check("age > 0").validity(Validity.NOT_ENFORCED).named("author_check"));

        assertThat(refused(17, added))
                .containsExactly(fault(
                        "add constraint author.author_check",
                        17,
                        "NOT ENFORCED exists since version 18.",
                        "Write notValid(), so that the constraint holds for new rows, or leave the constraint out; or run"
                                + " it on PostgreSQL 18 or later."));
        assertThat(written(18, added))
                .isEqualTo("ALTER TABLE author ADD CONSTRAINT author_check CHECK (age > 0) NOT ENFORCED");
    }

    @Test
    void columnsAreComputedWhenTheyAreReadSinceVersion18() {
        Consumer<Operations> added =
                op -> op.addColumn("author", column("twice", integer()).generatedVirtuallyAs("age * 2"));

        assertThat(refused(17, added))
                .containsExactly(fault(
                        "add column author.twice",
                        17,
                        "a generated column that is not stored exists since version 18.",
                        "Write generatedAs(...), which stores it, or compute it in a view; or run it on PostgreSQL 18 or"
                                + " later."));
        assertThat(written(18, added))
                .isEqualTo("ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (age * 2) VIRTUAL");
    }

    @Test
    void allThatAnOldServerDoesNotKnowIsToldAtOnce() {
        Consumer<Operations> table = op -> op.createTable(
                "author",
                t -> t.columns(
                                column("age", integer()),
                                column("twice", integer()).generatedVirtuallyAs("age * 2"),
                                column("thrice", integer()).generatedVirtuallyAs("age * 3"))
                        .constraints(
                                unique("age").nullsNotDistinct(),
                                foreignKey("age")
                                        .references("age", "id")
                                        .onDelete(ReferentialAction.SET_NULL, "age")
                                        .validity(Validity.NOT_ENFORCED)));
        Consumer<Operations> column = op -> op.addColumn(
                "author",
                column("twice", integer()).generatedVirtuallyAs("age * 2"),
                unique("twice").nullsNotDistinct());
        Consumer<Operations> changes = op ->
                op.alterColumn("author", "twice", c -> c.generatedAs("age").storage(Storage.DEFAULT));

        assertThat(refused(14, table)).hasSize(4);
        assertThat(refused(14, column)).hasSize(2);
        assertThat(refused(14, changes)).hasSize(2);
        assertThat(refused(18, table)).isEmpty();
        assertThat(refused(18, column)).isEmpty();
        assertThat(refused(18, changes)).isEmpty();
    }

    @Test
    void theGuideSaysSinceWhichVersionEachOfThemIsThere() throws IOException {
        String guide = Files.readString(Path.of("../docs/operations.md"));
        String chapter =
                guide.substring(guide.indexOf("\n## Versions of PostgreSQL\n"), guide.indexOf("\n## SQLite\n"));

        List<Integer> versions = Pattern.compile("\\| (\\d+) \\|\n")
                .matcher(chapter)
                .results()
                .map(row -> Integer.valueOf(row.group(1)))
                .toList();

        assertThat(versions)
                .isEqualTo(Arrays.stream(Feature.values()).map(Feature::since).toList());
    }

    private static Fault fault(String operation, int version, String reason, String action) {
        return Fault.of(
                "Operation '" + operation + "' at " + ORIGIN + " cannot be done on PostgreSQL " + version + ".3: "
                        + reason,
                action);
    }

    private static List<Fault> refused(int version, Consumer<Operations> revision) {
        return planned(operation(revision), TransactionMode.TRANSACTIONAL, server(version))
                .faults();
    }

    private static String written(int version, Consumer<Operations> revision) {
        return planned(operation(revision), TransactionMode.TRANSACTIONAL, server(version)).statements().stream()
                .map(Statement::display)
                .collect(joining(";\n"));
    }

    private static PostgresqlServer server(int version) {
        return new PostgresqlServer(Optional.of(new ServerVersion(version, version + ".3")));
    }

    private static Operation operation(Consumer<Operations> revision) {
        Operations op = new Operations("a case");
        revision.accept(op);
        return op.recorded().get(0).operation();
    }
}
