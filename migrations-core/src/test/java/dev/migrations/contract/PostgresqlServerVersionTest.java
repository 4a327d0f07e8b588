package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.Migrations;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A revision that asks for what not every supported server has; each test is for some of the servers. */
class PostgresqlServerVersionTest extends EngineContract {

    private final int version = TestPostgresql.instance().version().major();

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    private Migrations migrations(Migration second) {
        return builder().migrations(List.of(new First(), second)).build();
    }

    @Test
    void aServerThatIsTooOldIsToldBeforeAnythingRuns() {
        assumeTrue(version < 15);

        Failure failure = failureOf(() -> migrations(new NullsNotDistinct()).upgrade());

        assertThat(failure.problem().replaceAll("java:\\d+", "java:LINE"))
                .isEqualTo(
                        "Operation 'add constraint author.author_key' at PostgresqlServerVersionTest.java:LINE cannot be done on "
                                + migrations(new NullsNotDistinct()).status().database()
                                + ": NULLS NOT DISTINCT exists since version 15.");
        assertThat(failure.action())
                .isEqualTo(
                        "Leave out nullsNotDistinct(), and create a unique index on coalesce(...) of what may be null;"
                                + " or run it on PostgreSQL 15 or later.");
        assertThat(tables()).isEmpty();
    }

    @Test
    void aServerThatKnowsItRunsIt() {
        assumeTrue(version >= 15);

        migrations(new NullsNotDistinct()).upgrade();

        assertThat(version()).containsExactly("b2");
    }

    @Test
    void aScriptIsWrittenForTheNewestServer() {
        String script = builder()
                .dialect("postgresql")
                .migrations(List.of(new First(), new NullsNotDistinct()))
                .build()
                .upgradeSql("heads");

        assertThat(script).contains("ALTER TABLE author ADD CONSTRAINT author_key UNIQUE NULLS NOT DISTINCT (age);");
    }

    @Revision(id = "a1")
    private static final class First implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("author", t -> t.columns(column("age", integer())));
        }
    }

    @Revision(id = "b2", revises = "a1")
    private static final class NullsNotDistinct implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addConstraint("author", unique("age").nullsNotDistinct().named("author_key"));
        }
    }
}
