package dev.migrations.internal.autogenerate;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.script.RevisionBody;
import dev.migrations.script.RevisionBody.Downgrade;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JavaSourceTest {

    private static List<NotedOperation> recorded(Consumer<Operations> operations) {
        Operations op = new Operations("a test");
        operations.accept(op);
        return op.recorded().stream()
                .map(each -> new NotedOperation(each.operation(), each.placement(), List.of()))
                .toList();
    }

    private static RevisionBody written(Consumer<Operations> upgrade) {
        return new JavaSource().of(recorded(upgrade), Optional.empty());
    }

    @Test
    void operationsAreWrittenAsAPersonWouldWriteThem() {
        RevisionBody body = written(op -> {
            op.createTable(
                    "author",
                    t -> t.columns(
                                    column("id", bigint()).identityAlways(),
                                    column("name", varchar(200)).notNull())
                            .constraints(primaryKey("id").finallyNamed("author_pkey")));
            op.createTable("tag", t -> t.columns(column("name", text())).primaryKey("name"));
            op.addColumn("book", column("author_id", bigint()).notNull().defaultTo("0"));
            op.addConstraint(
                    "book",
                    foreignKey("author_id")
                            .references("author", "id")
                            .finallyNamed("book_author_id_fkey")
                            .onDelete(ReferentialAction.CASCADE));
            op.createIndex("book", on(expression("lower(title)")).unique().finallyNamed("book_lower_idx"));
            op.alterColumn("author", "name", c -> c.type(varchar(400)).existingType(varchar(200)));
            op.comment(partOf("author", Kind.COLUMN, "name"), "Her \"pen\" name", Existing.absent());
        });

        assertThat(body)
                .isEqualTo(RevisionBody.java(
                        List.of(
                                "dev.migrations.op.Existing",
                                "dev.migrations.schema.DatabaseObject",
                                "dev.migrations.schema.ReferentialAction",
                                "static dev.migrations.schema.Column.column",
                                "static dev.migrations.schema.Constraints.foreignKey",
                                "static dev.migrations.schema.Constraints.primaryKey",
                                "static dev.migrations.schema.DatabaseObject.partOf",
                                "static dev.migrations.schema.Index.on",
                                "static dev.migrations.schema.IndexElement.expression",
                                "static dev.migrations.schema.Types.bigint",
                                "static dev.migrations.schema.Types.text",
                                "static dev.migrations.schema.Types.varchar"),
                        """
                        op.createTable(
                                "author",
                                t -> t.columns(column("id", bigint()).identityAlways(), column("name", varchar(200)).notNull())
                                        .constraints(primaryKey("id").finallyNamed("author_pkey")));

                        op.createTable("tag", t -> t.columns(column("name", text())).primaryKey("name"));

                        op.addColumn("book", column("author_id", bigint()).notNull().defaultTo("0"));
                        op.addConstraint(
                                "book",
                                foreignKey("author_id")
                                        .references("author", "id")
                                        .finallyNamed("book_author_id_fkey")
                                        .onDelete(ReferentialAction.CASCADE));
                        op.createIndex("book", on(expression("lower(title)")).finallyNamed("book_lower_idx").unique());

                        op.alterColumn("author", "name", c -> c.type(varchar(400)).existingType(varchar(200)));
                        op.comment(partOf("author", DatabaseObject.Kind.COLUMN, "name"), "Her \\"pen\\" name", Existing.absent());""",
                        Downgrade.irreversible()));
    }

    @Test
    void sqlOfSeveralLinesIsATextBlock() {
        RevisionBody body = written(op -> {
            op.createView(view("recent", "SELECT a\\b,\n    \"c\" \nFROM \"t\""));
            op.execute("  SELECT 1;\n  SELECT 2", "SELECT 3;\n");
        });

        assertThat(body.upgrade()).isEqualTo("""
                op.createView(view("recent", \"""
                        SELECT a\\\\b,
                            "c"\\s
                        FROM "t\\\"\"""));

                op.execute(
                        \"""
                                  SELECT 1;
                                  SELECT 2\\
                                \""",
                        "SELECT 3;\\n");""");
    }

    @Test
    void aLongTextIsPutTogetherOfParts() {
        RevisionBody body = written(op -> op.execute("SELECT " + "a_long_column, ".repeat(12) + "1"));

        assertThat(body.upgrade()).isEqualTo("""
                op.execute(
                        "SELECT a_long_column, a_long_column, a_long_column, a_long_column, a_long_column, "
                                + "a_long_column, a_long_column, a_long_column, a_long_column, a_long_column, a_long_column, "
                                + "a_long_column, 1");""");
    }

    @Test
    void namesWithDotsAndQuotesAreWrittenSoThatTheyAreReadAgain() {
        RevisionBody body = written(op -> {
            op.renameTable("\"a.b\".\"c\"\"d\"", "\"e.f\"");
            op.renameColumn("app.author", "x.y", "z\"");
        });

        assertThat(body.upgrade()).isEqualTo("""
                op.renameTable("\\"a.b\\".\\"c\\"\\"d\\"", "\\"e.f\\"");

                op.renameColumn("app.author", "x.y", "z\\"");""");
    }

    @Test
    void notesStandAboveTheirOperation() {
        List<NotedOperation> operations = List.of(
                NotedOperation.of(
                        recorded(op -> op.dropColumn("author", "age")).get(0).operation(),
                        "author.age has 3 values, which are lost",
                        "@see C:\\users"),
                NotedOperation.of(
                        recorded(op -> op.dropColumn("author", "name")).get(0).operation()));

        assertThat(new JavaSource().of(operations, Optional.empty()).upgrade()).isEqualTo("""
                // author.age has 3 values, which are lost
                // note: @see C:\\\\users
                op.dropColumn("author", "age");
                op.dropColumn("author", "name");""");
    }

    @Test
    void whatRunsOutsideATransactionStandsInABlock() {
        RevisionBody body = written(op -> {
            op.createSchema("app");
            op.autocommit(block -> {
                block.createIndex("book", on("title").named("a").concurrently());
                block.createIndex("author", on("name").named("b").concurrently());
            });
        });

        assertThat(body.upgrade()).isEqualTo("""
                op.createSchema("app");

                op.autocommit(block -> {
                    block.createIndex("book", index("a", "title").concurrently());

                    block.createIndex("author", index("b", "name").concurrently());
                });""");
    }

    @Test
    void aDowngradeIsWrittenWhereItIsNotTheInverse() {
        List<NotedOperation> upgrade = recorded(op -> op.addColumn("author", column("age", bigint())));
        List<NotedOperation> inverse = recorded(op -> op.dropColumn("author", column("age", bigint())));
        List<NotedOperation> byName = recorded(op -> op.dropColumn("author", "age"));
        JavaSource java = new JavaSource();

        assertThat(List.of(
                        java.of(upgrade, Optional.of(inverse)).downgrade(),
                        java.of(upgrade, Optional.of(byName)).downgrade(),
                        java.of(upgrade, Optional.of(List.of())).downgrade(),
                        java.of(upgrade, Optional.empty()).downgrade()))
                .containsExactly(
                        Downgrade.inverse(),
                        Downgrade.written("op.dropColumn(\"author\", \"age\");"),
                        Downgrade.written(""),
                        Downgrade.irreversible());
    }

    @Test
    void everyOperationThatHoldsCodeIsNamed() {
        UnwritableRevisionException failure = catchThrowableOfType(
                UnwritableRevisionException.class,
                () -> written(op -> {
                    op.run("fill names", connection -> {});
                    op.createSchema("app");
                    op.run("fill ages", connection -> {});
                }));

        assertThat(List.of(failure.problem(), failure.action()))
                .containsExactly("""
                2 faults were found:
                  1. Operation 'run fill names' cannot be written as Java: it holds code, or a script of its own.
                  2. Operation 'run fill ages' cannot be written as Java: it holds code, or a script of its own.""", "Write it into the revision by hand.");
    }

    @Test
    void recordedOperationsKeepTheirPlacement() {
        assertThat(recorded(op -> op.autocommit(block -> block.createSchema("app"))))
                .extracting(NotedOperation::placement)
                .containsExactly(RecordedOperation.Placement.AUTOCOMMIT_BLOCK);
    }
}
