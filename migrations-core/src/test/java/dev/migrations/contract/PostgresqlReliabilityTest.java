package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migrations.Migrations;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationEvent;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.TransactionScope;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong in the worst moment: nothing is lost, nothing runs twice, and what is told is true. */
class PostgresqlReliabilityTest extends EngineContract {

    @Override
    dev.migrations.testing.TestDatabase open(Path emptyFolder) {
        return dev.migrations.testing.TestDatabase.postgresql();
    }

    private static DataSource wrapping(Handler handler) {
        return (DataSource) Proxy.newProxyInstance(
                PostgresqlReliabilityTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (p, m, a) -> {
                    if (m.getName().equals("getConnection")) {
                        return handler.open();
                    }
                    throw new UnsupportedOperationException(m.getName());
                });
    }

    interface Handler {
        Connection open() throws SQLException;
    }

    interface Call {
        Object call(Connection c, java.lang.reflect.Method m, Object[] a) throws Throwable;
    }

    private static Connection proxy(Connection real, Call call) {
        return (Connection) Proxy.newProxyInstance(
                PostgresqlReliabilityTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> {
                    try {
                        return call.call(real, m, a);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    @Test
    void afterAFailureALentConnectionHoldsNoLock() throws Exception {
        revisions.revision("a1", "", "SET search_path TO pg_catalog; SELECT 1/0;", "");
        try (Connection shared = database.connection()) {
            DataSource pool =
                    wrapping(() -> proxy(shared, (c, m, a) -> m.getName().equals("close") ? null : m.invoke(c, a)));
            Throwable thrown =
                    catchThrowable(() -> builder().dataSource(pool).build().upgrade());
            assertThat(rows("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }

    private static String rowsOf(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement();
                var r = s.executeQuery(sql)) {
            r.next();
            return r.getString(1) + "|" + (r.getMetaData().getColumnCount() > 1 ? r.getString(2) : "");
        }
    }

    @Test
    void aContinuedRevisionHasTheSearchPathThatItSet() {
        execute("CREATE SCHEMA other");
        String begin = "-- @revision a1\n-- @transaction none\n-- @upgrade\n";
        revisions.file(
                "a1.sql", begin + "SET search_path TO other;\nCREATE TABLE t1 (i int);\nCREATE TABL t2 (i int);\n");
        failureOf(() -> migrations().upgrade());
        revisions.file(
                "a1.sql", begin + "SET search_path TO other;\nCREATE TABLE t1 (i int);\nCREATE TABLE t2 (i int);\n");
        migrations().upgrade();
        assertThat(rows("SELECT schemaname, tablename FROM pg_tables WHERE tablename IN ('t1','t2') ORDER BY 2"))
                .containsExactly("other|t1", "other|t2");
    }

    @Test
    void aRevisionThatBecameTransactionalInTheMiddleIsNotRunAgain() {
        String body = "-- @upgrade\nCREATE TABLE IF NOT EXISTS t (i int);\nINSERT INTO t VALUES (1);\n";
        revisions.file("a1.sql", "-- @revision a1\n-- @transaction none\n" + body + "SELECT 1/0;\n");
        failureOf(() -> migrations().upgrade());
        revisions.file("a1.sql", "-- @revision a1\n" + body + "SELECT 1;\n");
        Throwable second = catchThrowable(() -> migrations().upgrade());
        assertThat(rows("SELECT count(*) FROM t")).containsExactly("1");
    }

    @Test
    void aListenerThatThrowsAfterTheCommitMakesNothingFailed() {
        revisions.file("a1.sql", "-- @revision a1\n-- @transaction none\n-- @upgrade\nCREATE TABLE t (i int);\n");
        Throwable thrown = catchThrowable(() -> builder()
                .listener(e -> {
                    if (e instanceof MigrationEvent.StepFinished) {
                        throw new IllegalStateException("listener");
                    }
                })
                .build()
                .upgrade());
        assertThat(version()).containsExactly("a1");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t");
    }

    @Test
    void aDeferredConstraintFailsARunOfOneTransactionAsARevision() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE p (i int PRIMARY KEY); CREATE TABLE c (i int REFERENCES p DEFERRABLE INITIALLY DEFERRED);"
                        + " INSERT INTO c VALUES (7);",
                "");
        MigrationException e = (MigrationException) catchThrowable(() ->
                builder().transactionScope(TransactionScope.PER_RUN).build().upgrade());
        assertThat(e.action()).doesNotContain("may create and change tables");
    }

    @Test
    void aStepIsFinishedOnlyWhenItIsCommitted() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE p (i int PRIMARY KEY); CREATE TABLE c (i int REFERENCES p DEFERRABLE INITIALLY DEFERRED);"
                        + " INSERT INTO c VALUES (7);",
                "");
        failureOf(() -> migrations().upgrade());
        assertThat(events).noneMatch(MigrationEvent.StepFinished.class::isInstance);
    }

    @Revision(id = "j1")
    static final class Wrapping implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("work", connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("INSERT INTO t VALUES ('SECRET')");
                } catch (SQLException e) {
                    throw new RuntimeException("StatementCallback; SQL []; " + e.getMessage(), e);
                }
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void noRowIsQuotedWhereJavaCodeWrapsWhatTheDatabaseSaid() {
        execute("CREATE TABLE t (v text PRIMARY KEY); INSERT INTO t VALUES ('SECRET')");
        MigrationException e = (MigrationException) catchThrowable(
                () -> builder().migrations(List.of(new Wrapping())).build().upgrade());
        assertThat(e.problem()).doesNotContain("SECRET");
    }

    @Test
    void noValueOfAPlaceholderIsTold() {
        revisions.revision("a1", "", "CREATE ROLE migrations_test_role PASSWORD '${pw}' NONSENSE;", "");
        MigrationException e = (MigrationException) catchThrowable(
                () -> builder().placeholders(Map.of("pw", "TOPSECRET")).build().upgrade());
        assertThat(e.problem()).doesNotContain("TOPSECRET");
    }

    @Test
    void aRevisionOutsideATransactionMaySetARole() {
        execute(
                "DROP ROLE IF EXISTS migrations_test_weak; CREATE ROLE migrations_test_weak; GRANT CREATE ON SCHEMA public TO migrations_test_weak");
        try {
            revisions.file(
                    "a1.sql",
                    "-- @revision a1\n-- @transaction none\n-- @upgrade\nSET ROLE migrations_test_weak;\nCREATE TABLE t (i int);\n");
            Throwable thrown = catchThrowable(() -> migrations().upgrade());
            assertThat(thrown).isNull();
        } finally {
            execute("DROP OWNED BY migrations_test_weak; DROP ROLE migrations_test_weak");
        }
    }

    @Test
    void applicationsThatShareAHistoryTableDoNotDisturbEachOther(@TempDir Path otherFolder) throws Exception {
        revisions.revision("a1", "", "SELECT 1;", "").revision("a2", "a1", "SELECT 1;", "");
        Files.writeString(otherFolder.resolve("b1.sql"), "-- @revision b1\n-- @upgrade\nSELECT 1;\n");
        migrations().upgrade();
        builder()
                .versionTable("other_version")
                .locations(List.of("filesystem:" + otherFolder))
                .build()
                .stamp("b1");
        assertThat(history()).doesNotContain("a1|STAMP|DONE|f");
    }

    @Test
    void aCommitWhoseAnswerIsLostIsNotCalledUndone() {
        revisions.revision("a1", "", "CREATE TABLE t (i int);", "");
        int[] commits = {0};
        DataSource source = wrapping(() -> proxy(database.connection(), (c, m, a) -> {
            Object result = m.invoke(c, a);
            if (m.getName().equals("commit") && ++commits[0] == 2) {
                c.close();
                throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
            }
            return result;
        }));
        MigrationException e = (MigrationException)
                catchThrowable(() -> builder().dataSource(source).build().upgrade());
        assertThat(e.problem()).doesNotContain("Nothing of this revision remains");
    }

    @Test
    void aScriptWithEveryTrapRuns() {
        String script = String.join(
                "\n",
                "SELECT 1 AS a$$b$$;",
                "CREATE FUNCTION f(int) RETURNS int BEGIN ATOMIC SELECT CASE WHEN $1 > 0 THEN 1 ELSE 2 END; SELECT CASE 1 WHEN 1 THEN 3 END; END;",
                "CREATE FUNCTION f2() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1 AS \"end\"; SELECT (SELECT CASE WHEN true THEN 2 END) AS x; END; SELECT 9;",
                "CREATE PROCEDURE p() BEGIN ATOMIC END;",
                "CREATE TABLE r (a int); CREATE TABLE r2 (a int);",
                "CREATE RULE rr AS ON INSERT TO r DO ALSO (INSERT INTO r2 VALUES (new.a); INSERT INTO r2 VALUES (2));",
                "SELECT E'\\\\', E'\\';', 'it''s;', U&'d!0061t;' UESCAPE '!', U&\"d\\0061;\" FROM (SELECT 1 AS \"da;\") x;",
                "SELECT 'a'\n'b;';",
                "SELECT 1 /* a /* b */ ; */ + 5 *-- ;\n 3;",
                "SELECT '{\"a\":1}'::jsonb ? 'a', '{\"a\":1}'::jsonb ?| array['a'], (ARRAY[1,2,3])[1:2];",
                "SELECT $q$ $$ ; $q2$ $q$, $é$;$é$, '{d 2020-01-01}';",
                "DO $a$ BEGIN EXECUTE $b$ SELECT ';' ; $b$; END $a$;",
                "CREATE FUNCTION \"BEGIN ATOMIC\"() RETURNS int LANGUAGE sql RETURN 1;",
                "CREATE FUNCTION g(begin int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT 1;';",
                ";;;SELECT 2;",
                "COPY r2 FROM STDIN WITH (FORMAT csv);\n1\n2\n\\.",
                "SELECT 1e5, 1.5e-3, 0x1F, .5, 1_000 -- end");
        revisions.file("a1.sql", "\uFEFF" + ("-- @revision a1\n-- @upgrade\n" + script + "\n").replace("\n", "\r\n"));
        migrations().upgrade();
        assertThat(rows("SELECT count(*) FROM r2")).containsExactly("2");
    }

    @Test
    void noFalseAlarmInManyRunsUpAndDownAndStamps() {
        revisions
                .revision("a", "", "SELECT 1;", "SELECT 1;")
                .revision("b", "a", "SELECT 1;", "SELECT 1;")
                .revision("c", "a", "SELECT 1;", "SELECT 1;")
                .revision("m", "b, c", "SELECT 1;", "SELECT 1;")
                .revision("n", "m", "SELECT 1;", "SELECT 1;")
                .revision("x", "", "SELECT 1;", "SELECT 1;")
                .file(
                        "y.sql",
                        "-- @revision y\n-- @revises x\n-- @depends-on c\n-- @upgrade\nSELECT 1;\n-- @downgrade\n")
                .file(
                        "z.sql",
                        "-- @revision z\n-- @revises y\n-- @transaction none\n-- @upgrade\nSELECT 1;\n-- @downgrade\n");
        String[] ids = {"a", "b", "c", "m", "n", "x", "y", "z", "heads"};
        Random random = new Random(42);
        List<String> log = new ArrayList<>();
        Migrations migrations = migrations();
        for (int i = 0; i < 250; i++) {
            String id = ids[random.nextInt(ids.length)];
            int what = random.nextInt(8);
            try {
                if (what < 4) {
                    log.add("up " + id);
                    migrations.upgrade(id);
                } else if (what < 6) {
                    String down = random.nextInt(4) == 0 ? "base" : random.nextInt(3) == 0 ? "-1" : id;
                    log.add("down " + down);
                    migrations.downgrade(down);
                } else {
                    log.add("stamp " + id);
                    migrations.stamp(id);
                }
            } catch (MigrationException e) {
                if (e.getClass().getSimpleName().startsWith("History")
                        || e.getClass().getSimpleName().startsWith("Revision")
                        || e.getClass().getSimpleName().startsWith("Concurrent")) {
                    throw new AssertionError(
                            log.subList(Math.max(0, log.size() - 12), log.size())
                                    .toString(),
                            e);
                }
            }
            try {
                migrations.plan("heads");
            } catch (RuntimeException e) {
                throw new AssertionError(
                        log.subList(Math.max(0, log.size() - 12), log.size()).toString(), e);
            }
        }
    }

    @Test
    void anInterruptedThreadThatNeedNotWaitRuns() {
        revisions.revision("a1", "", "CREATE TABLE t (i int);", "");
        Thread.currentThread().interrupt();
        boolean wasInterrupted;
        try {
            migrations().upgrade();
        } finally {
            wasInterrupted = Thread.interrupted();
        }

        assertThat(wasInterrupted).isTrue();
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aParameterOfTheSessionIsGoneForTheNextRevision() {
        revisions
                .revision(
                        "a1",
                        "",
                        "CREATE TABLE p (i int PRIMARY KEY); CREATE TABLE c (i int REFERENCES p); SET session_replication_role = replica; SET row_security = off; SET client_min_messages = error; SET statement_timeout = '1h';",
                        "")
                .revision("a2", "a1", "INSERT INTO c VALUES (7);", "");
        Throwable thrown = catchThrowable(() -> migrations().upgrade());
        assertThat(thrown).isInstanceOf(MigrationException.class);
    }

    @Test
    void aStatementWhoseCountIsLostDoesNotRunTwice() {
        execute("CREATE TABLE t (i int)");
        revisions.file(
                "a1.sql", "-- @revision a1\n-- @transaction none\n-- @upgrade\nINSERT INTO t VALUES (1);\nSELECT 1;\n");
        boolean[] lost = {false};
        DataSource source = wrapping(() -> proxy(database.connection(), (c, m, a) -> {
            if (m.getName().equals("prepareStatement") && a[0].toString().startsWith("UPDATE") && !lost[0]) {
                lost[0] = true;
                c.close();
                throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
            }
            return m.invoke(c, a);
        }));
        Throwable thrown =
                catchThrowable(() -> builder().dataSource(source).build().upgrade());
        migrations().upgrade();
        assertThat(rows("SELECT count(*) FROM t")).containsExactly("1");
    }

    @Revision(id = "j2")
    static final class Committing implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE t (i int)", "DROP TABLE t");
            op.run("work", connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("COMMIT");
                    throw new IllegalStateException("late");
                }
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void javaCodeThatCommitsByStatementIsNoticed() {
        MigrationException e = (MigrationException) catchThrowable(
                () -> builder().migrations(List.of(new Committing())).build().upgrade());
        assertThat(e.problem())
                .endsWith(
                        "What ran before that may have been committed, but is not recorded; the version table says base."
                                + " Look what is there before you start again.");
        assertThat(version()).isEmpty();
    }

    @Test
    void aStampForgetsTheJournal() {
        revisions.revision("a0", "", "SELECT 1;", "");
        migrations().upgrade();
        revisions.file(
                "b1.sql",
                "-- @revision b1\n-- @transaction none\n-- @upgrade\nCREATE TABLE t1 (i int);\nSELECT 1/0;\n");
        failureOf(() -> migrations().upgrade());
        migrations().stamp("a0");
    }

    @Test
    void anEditOfTheDataOfACopyThatRanIsNoticed() {
        execute("CREATE TABLE t (i int)");
        String head = "-- @revision a1\n-- @transaction none\n-- @upgrade\nCOPY t FROM STDIN;\n";
        revisions.file("a1.sql", head + "1\n\\.\nSELECT 1/0;\n");
        failureOf(() -> migrations().upgrade());
        revisions.file("a1.sql", head + "2\n\\.\nSELECT 1;\n");
        Throwable thrown = catchThrowable(() -> migrations().upgrade());
        assertThat(thrown).isNotNull();
    }

    @Test
    void afterAStampThatFailsNoLockIsHeld() throws Exception {
        revisions.revision("a1", "", "SELECT 1;", "");
        execute("CREATE TABLE migration_version (version_num varchar(1) PRIMARY KEY)");
        try (Connection shared = database.connection()) {
            DataSource pool =
                    wrapping(() -> proxy(shared, (c, m, a) -> m.getName().equals("close") ? null : m.invoke(c, a)));
            Throwable thrown =
                    catchThrowable(() -> builder().dataSource(pool).build().stamp("a1"));
            assertThat(rows("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
                    .containsExactly("0");
        }
    }

    @Test
    void currentDoesNotDependOnTheTarget() {
        revisions.revision("a1", "", "SELECT 1;", "").revision("b1", "", "SELECT 1;", "");
        Migrations migrations = builder().target("head").build();
        migrations.upgrade("heads");
        assertThat(migrations.current()).containsExactly("a1", "b1");
    }

    @Test
    void aRevisionThatGivesTheLockAwayEndsTheRunBeforeTheNextOne() {
        revisions
                .revision("a1", "", "SELECT pg_advisory_unlock_all();", "")
                .revision("a2", "a1", "CREATE TABLE t (i int);", "");
        Throwable thrown = catchThrowable(() -> migrations().upgrade());
        assertThat(version()).doesNotContain("a2");
    }

    @Revision(id = "j3", transaction = dev.migrations.sql.TransactionMode.AUTOCOMMIT)
    static final class Erring implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("work", connection -> {
                throw new NoClassDefFoundError("com/example/Missing");
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void anErrorInJavaCodeIsReported() {
        Throwable thrown = catchThrowable(
                () -> builder().migrations(List.of(new Erring())).build().upgrade());
        assertThat(thrown).isInstanceOf(MigrationException.class);
    }

    @Revision(id = "j4")
    static final class Throwing implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run("work", connection -> {
                throw new IllegalStateException("no");
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void aLentConnectionIsRestoredAfterAFailureOfJavaCode() throws Exception {
        try (Connection shared = database.connection()) {
            DataSource pool =
                    wrapping(() -> proxy(shared, (c, m, a) -> m.getName().equals("close") ? null : m.invoke(c, a)));
            failureOf(() -> builder()
                    .dataSource(pool)
                    .migrations(List.of(new Throwing()))
                    .build()
                    .upgrade());
            assertThat(rowsOf(shared, "select current_setting('lock_timeout')")).isEqualTo("0|");
        }
    }

    @Test
    void aLongLineIsAbbreviated() {
        revisions.revision("a1", "", "SELECT " + "1, ".repeat(50_000) + "nothing;", "");
        MigrationException e =
                (MigrationException) catchThrowable(() -> migrations().upgrade());
        assertThat(e.problem().length()).isLessThan(5_000);
    }
}
