package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.testing.PrintedScript;
import dev.migrations.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostgresqlOfflineTest extends OfflineContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    private void sessions() {
        revisions
                .revision(
                        "a1",
                        "",
                        "CREATE TABLE author (id integer);\nSELECT pg_catalog.set_config('search_path', '', false);",
                        "DROP TABLE author;")
                .file("b1.sql", """
                        -- @revision b1
                        -- @revises a1
                        -- @transaction none

                        -- @upgrade
                        SET search_path TO '';
                        SET ROLE pg_monitor;
                        SELECT count(*) FROM pg_catalog.pg_settings;
                        CREATE TEMP TABLE seen AS SELECT current_user::text AS who;
                        RESET ROLE;
                        CREATE TABLE public.seen AS SELECT * FROM pg_temp.seen;
                        SET SESSION AUTHORIZATION DEFAULT;

                        -- @downgrade
                        """)
                .revision("c1", "b1", "INSERT INTO author VALUES (1);", "");
    }

    @Test
    void whatARevisionDidToItsSessionIsUndoneBeforeTheNext() {
        sessions();

        run(offline().upgradeSql("heads"));

        assertThat(rows("SELECT who FROM seen")).containsExactly("pg_monitor");
        assertThat(rows("SELECT id FROM author")).containsExactly("1");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b1|UPGRADE|DONE|t", "c1|UPGRADE|DONE|t");
    }

    @Test
    void aRunGoesOnInTheMiddleOfARevisionInWhichAScriptFailed() {
        revisions.file("a1.sql", """
                -- @revision a1
                -- @transaction none

                -- @upgrade
                CREATE TABLE author (id integer);
                CREATE TABLE book (id integer REFERENCES missing);

                -- @downgrade
                """);
        assertThatThrownBy(() -> run(offline().upgradeSql("heads"))).hasMessageContaining("missing");
        execute("CREATE TABLE missing (id integer PRIMARY KEY)");

        migrations().upgrade();

        assertThat(tables()).containsExactly("author", "book", "migration_history", "migration_version", "missing");
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void psqlRunsAScriptAndStopsAtAnError() throws IOException, InterruptedException {
        assumeTrue(PrintedScript.canBeRunByPsql(), "there is no psql on the PATH");
        branches();
        revisions.revision(
                "f1",
                "e1",
                "CREATE TABLE data (a text, b text);\nCOPY data FROM STDIN;\n'; \\\\.\t\\N\n\\.\nINSERT INTO data VALUES"
                        + " (E'\\\\', ':USER $$ é'), ($$;$$, '');",
                "");
        String script = offline().upgradeSql("heads");

        PrintedScript.Psql first = new PrintedScript(script).runByPsql(database);
        PrintedScript.Psql second = new PrintedScript(script).runByPsql(database);

        assertThat(first).isEqualTo(new PrintedScript.Psql(0, ""));
        assertThat(version()).containsExactly("f1");
        assertThat(rows("SELECT a, b FROM data ORDER BY a COLLATE \"C\""))
                .containsExactly("'; \\.|null", ";|", "\\|:USER $$ é");
        assertThat(second.status()).isEqualTo(3);
        assertThat(second.errors())
                .contains("ERROR:  relation \"migration_version\" already exists")
                .hasLineCount(1);
    }
}
