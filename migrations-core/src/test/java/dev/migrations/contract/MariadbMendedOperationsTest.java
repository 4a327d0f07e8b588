package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A revision of operations that fails in the middle, where each change of the schema commits. */
class MariadbMendedOperationsTest extends EngineContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    private Migrations with(Migration migration) {
        return builder().migrations(List.of(migration)).build();
    }

    @Test
    void aChangeOfAColumnThatFailedContinuesWhenItIsMended() {
        Failure failure = failureOf(() -> with(new TooShort()).upgrade());

        with(new Mended()).upgrade();

        assertThat(failure.problem())
                .contains("EXECUTE migrations_sql")
                .contains("2 of the 7 statements of this revision");
        assertThat(rows("SELECT column_type, column_comment FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = 'author' ORDER BY ordinal_position"))
                .containsExactly("bigint(20)|", "varchar(9)|how it is called", "int(11)|");
        assertThat(rows("SELECT state, statements_done FROM migration_history ORDER BY id"))
                .containsExactly("FAILED|2", "DONE|7");
    }

    @Test
    void anOperationBehindAChangedColumnContinuesWhenItIsMended() {
        Failure failure = failureOf(() -> with(new TwiceTheSame()).upgrade());

        with(new Mended()).upgrade();

        assertThat(failure.problem()).contains("5 of the 7 statements of this revision ran and stay");
        assertThat(rows("SELECT state, statements_done FROM migration_history ORDER BY id"))
                .containsExactly("FAILED|5", "DONE|7");
    }

    @Test
    void anOperationThatRanAndWasChangedSinceIsNotContinued() {
        failureOf(() -> with(new TooShort()).upgrade());

        Failure failure = failureOf(() -> with(new Otherwise()).upgrade());

        assertThat(failure.problem()).contains("These statements were changed since, so it cannot be continued.");
    }

    private static void author(Operations op, String name) {
        op.createTable(
                "author",
                t -> t.columns(column("id", bigint()).notNull(), column("name", varchar(80)))
                        .constraints(primaryKey("id")));
        op.insert("author", r -> r.columns("id", "name").row(1, name).key("id"));
    }

    @Revision(id = "a1", irreversible = true)
    private static final class TooShort implements Migration {

        @Override
        public void upgrade(Operations op) {
            author(op, "Augusta");
            op.alterColumn("author", "name", c -> c.type(varchar(3)).comment("how it is called"));
            op.addColumn("author", column("age", integer()));
        }
    }

    @Revision(id = "a1", irreversible = true)
    private static final class TwiceTheSame implements Migration {

        @Override
        public void upgrade(Operations op) {
            author(op, "Augusta");
            op.alterColumn("author", "name", c -> c.type(varchar(9)).comment("how it is called"));
            op.addColumn("author", column("name", integer()));
        }
    }

    @Revision(id = "a1", irreversible = true)
    private static final class Mended implements Migration {

        @Override
        public void upgrade(Operations op) {
            author(op, "Augusta");
            op.alterColumn("author", "name", c -> c.type(varchar(9)).comment("how it is called"));
            op.addColumn("author", column("age", integer()));
        }
    }

    @Revision(id = "a1", irreversible = true)
    private static final class Otherwise implements Migration {

        @Override
        public void upgrade(Operations op) {
            author(op, "Ada");
            op.alterColumn("author", "name", c -> c.type(varchar(3)));
        }
    }
}
