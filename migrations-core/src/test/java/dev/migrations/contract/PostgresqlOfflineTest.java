package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrations.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aScriptRefusesADatabaseThatIsElsewhere() {
        branches();
        migrations().upgrade("a1");
        String script = offline().upgradeSql("b1,c1:");

        assertThatThrownBy(() -> run(script))
                .hasMessageContaining(
                        "This script is for a database that is at 'b1', 'c1', but 'migration_version' does"
                                + " not hold just that.\n  Hint: Print a script that begins where this database is.");
        assertThat(version()).containsExactly("a1");
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
    void psqlRunsAScriptAndStopsAtAnError(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(hasPsql(), "there is no psql on the PATH");
        branches();
        revisions.revision(
                "f1",
                "e1",
                "CREATE TABLE data (a text, b text);\nCOPY data FROM STDIN;\n'; \\\\.\t\\N\n\\.\nINSERT INTO data VALUES"
                        + " (E'\\\\', ':USER $$ é'), ($$;$$, '');",
                "");
        String script = offline().upgradeSql("heads");

        Psql first = psql(script);
        Psql second = psql(script);

        assertThat(first).isEqualTo(new Psql(0, ""));
        assertThat(version()).containsExactly("f1");
        assertThat(rows("SELECT a, b FROM data ORDER BY a COLLATE \"C\""))
                .containsExactly("'; \\.|null", ";|", "\\|:USER $$ é");
        assertThat(second.status()).isEqualTo(3);
        assertThat(second.errors())
                .contains("ERROR:  relation \"migration_version\" already exists")
                .hasLineCount(1);
    }

    private static boolean hasPsql() {
        return List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
                .anyMatch(folder -> Path.of(folder, "psql").toFile().canExecute());
    }

    private Psql psql(String script) throws IOException, InterruptedException {
        URI server = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                server.getHost(),
                "-p",
                String.valueOf(server.getPort()),
                "-U",
                database.user(),
                "-d",
                database.name());
        builder.environment().put("PGPASSWORD", database.password());
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().write(script.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Psql(process.exitValue(), errors);
    }

    /**
     * How psql ended.
     *
     * @param status its exit status: 3 after an error in the script
     * @param errors what it said
     */
    private record Psql(int status, String errors) {}
}
