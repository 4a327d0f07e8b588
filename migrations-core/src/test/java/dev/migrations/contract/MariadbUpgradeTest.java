package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sql.TransactionScope;
import dev.migrations.testing.TestDatabase;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class MariadbUpgradeTest extends UpgradeContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Test
    void aFailedRevisionIsToldWithWhatTheDatabaseSaid() {
        threeRevisions();
        revisions.revision("c3", "b2", "CREATE TABLE loan (id bigint);\n\nSELECT nothing FROM nowhere;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("""
                        Revision 'c3' (Message of c3) failed at FOLDER/c3.sql:8:1.

                            SELECT nothing FROM nowhere

                        %1$s said: Table '%2$s.nowhere' doesn't exist (SQLState 42S02)
                        1 of the 2 statements of this revision ran and stay, because %1$s commits with every change of the schema; the database is at 'b2', and 'c3' counts as not applied.""".formatted(migrations().status().database(), database.name()));
        assertThat(failure.action())
                .isEqualTo("Mend FOLDER/c3.sql, then start again: the run continues with this revision.");
        assertThat(tables()).containsExactly("author", "book", "loan", "migration_history", "migration_version");
        assertThat(version()).containsExactly("b2");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t", "c3|UPGRADE|FAILED|f");
    }

    @Test
    void aMendedRevisionContinuesAfterTheStatementsThatRan() {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\nCREATE TABEL book (id bigint);", "");
        Failure failure = failureOf(() -> migrations().upgrade());
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\nCREATE TABLE book (id bigint);", "");

        migrations().upgrade();

        assertThat(failure.problem())
                .startsWith("""
                        Revision 'a1' (Message of a1) failed at FOLDER/a1.sql:7:1.

                            CREATE TABEL book (id bigint)

                        """)
                .contains(" said: Syntax error near 'TABEL' at line 1 (SQLState 42000)");
        assertThat(tables()).containsExactly("author", "book", "migration_history", "migration_version");
        assertThat(rows("SELECT state, statements_done FROM migration_history ORDER BY id"))
                .containsExactly("FAILED|1", "DONE|2");
    }

    @Test
    void aRevisionWhoseStatementsThatRanWereChangedIsNotContinued() {
        revisions.revision("a1", "", "CREATE TABLE author (id bigint);\nSELECT * FROM nowhere;", "");
        failureOf(() -> migrations().upgrade());
        String startedAt = migrations().status().history().get(0).startedAt().toString();
        revisions.revision("a1", "", "CREATE TABLE writer (id bigint);\nSELECT 1;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("Revision 'a1' is not in a transaction, because "
                        + migrations().status().database()
                        + " commits with every change of the schema; a run that began at " + startedAt
                        + " did the first 1 of its statements and was interrupted. These statements were changed since,"
                        + " so it cannot be continued.");
    }

    @Test
    void eachStatementIsATransactionOfItsOwnWithItsRecord() {
        revisions.revision(
                "a1",
                "",
                "CREATE TABLE seen AS SELECT statements_done FROM migration_history;\nINSERT INTO seen"
                        + " SELECT statements_done FROM migration_history;\nINSERT INTO seen SELECT 'x';",
                "");

        failureOf(() -> migrations().upgrade());

        assertThat(rows("SELECT * FROM seen")).containsExactly("0", "1");
        assertThat(rows("SELECT state, statements_done FROM migration_history")).containsExactly("FAILED|2");
    }

    @Test
    void aRunCannotBeOneTransaction() {
        threeRevisions();

        Failure failure = failureOf(() ->
                builder().transactionScope(TransactionScope.PER_RUN).build().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The whole run is to be one transaction, but "
                                + migrations().status().database() + " commits with every change of the schema.",
                        "Set 'spring.migrations.transaction=per-revision' for this database."));
        assertThat(tables()).isEmpty();
    }

    @Test
    void statusTellsTheDatabase() {
        assertThat(migrations().status().database()).matches("MariaDB \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void momentsAreKeptInUtcWithMicroseconds() {
        revisions.revision("a1", "", "SET time_zone = '-05:00';\nCREATE TABLE author (id bigint);", "");
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);

        migrations().upgrade();

        Instant startedAt = migrations().status().history().get(0).startedAt();
        assertThat(startedAt).isBetween(before, Instant.now());
        assertThat(rows("SELECT date_format(started_at, '%Y-%m-%dT%H:%i:%s.%fZ') FROM migration_history"))
                .containsExactly(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'")
                        .withZone(ZoneOffset.UTC)
                        .format(startedAt));
    }

    @Test
    void idsThatDifferInCaseOnlyAreTwo() {
        revisions
                .revision("a1", "", "CREATE TABLE author (id bigint);", "")
                .file("upper.sql", "-- @revision A1\n-- @upgrade\nCREATE TABLE book (id bigint);\n");

        migrations().upgrade();

        assertThat(version()).containsExactly("A1", "a1");
    }

    @Test
    void whatARevisionDoesToItsSessionDoesNotReachTheNext() {
        String settings = "SELECT @@sql_mode, @@foreign_key_checks, @@unique_checks, @@time_zone, @@lock_wait_timeout,"
                + " @@innodb_lock_wait_timeout, @@character_set_client, @@collation_connection, DATABASE()";
        revisions
                .revision("a1", "", "CREATE TABLE a AS " + settings + ";", "")
                .revision(
                        "b2",
                        "a1",
                        "SET sql_mode = '', foreign_key_checks = 0, unique_checks = 0, time_zone = '+03:00',"
                                + " lock_wait_timeout = 77, innodb_lock_wait_timeout = 78;\nSET NAMES utf8mb3;\nUSE mysql;",
                        "")
                .revision("c3", "b2", "CREATE TABLE b AS " + settings + ";", "");

        builder().statementLockTimeout(Duration.ofMillis(1500)).build().upgrade();

        assertThat(rows("SELECT * FROM b")).isEqualTo(rows("SELECT * FROM a")).hasSize(1);
        assertThat(rows("SELECT `@@lock_wait_timeout`, `@@innodb_lock_wait_timeout` FROM b"))
                .containsExactly("2|2");
    }

    @Test
    void theSessionIsLeftAsItWas() throws SQLException {
        String settings = "SELECT @@sql_mode, @@foreign_key_checks, @@time_zone, @@lock_wait_timeout,"
                + " @@innodb_lock_wait_timeout, @@autocommit, DATABASE()";
        revisions.revision("a1", "", "SET sql_mode = '', foreign_key_checks = 0;\nUSE mysql;", "");
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET lock_wait_timeout = 123, time_zone = '+01:00'");
            String before = row(statement, settings);

            builder().dataSource(new LentConnection(connection)).build().upgrade();

            assertThat(row(statement, settings)).isEqualTo(before).contains("|123|");
        }
    }

    private static String row(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            List<String> values = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                values.add(rows.getString(column));
            }
            return String.join("|", values);
        }
    }

    @Test
    void theTablesCanBeInAnotherDatabase() {
        threeRevisions();
        try (TestDatabase other = TestDatabase.mariadb()) {
            builder().schema(other.name()).build().upgrade();

            assertThat(tables()).containsExactly("author", "book", "loan");
            assertThat(rows("SELECT version_num FROM " + other.name() + ".migration_version"))
                    .containsExactly("c3");
        }
    }

    @Test
    void aDatabaseThatDoesNotExistIsAnErrorWhenOurTablesAreToBeCreated() {
        threeRevisions();

        Failure failure = failureOf(() -> builder().schema("nowhere").build().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "The database refused what the engine asked for: Unknown database 'nowhere' (SQLState 42000)",
                        "Check that the schema exists and that the database user may create and change tables in it,"
                                + " then start again."));
    }

    @Test
    void aDumpIsARevision() {
        revisions.revision("a1", "", """
                /*!999999\\- enable the sandbox mode */
                -- MariaDB dump 10.19
                /*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
                /*!40101 SET NAMES utf8mb4 */;
                /*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
                DROP TABLE IF EXISTS `author`;
                /*!40101 SET character_set_client = utf8mb4 */;
                CREATE TABLE `author` (
                  `id` bigint(20) NOT NULL AUTO_INCREMENT,
                  `name` varchar(80) DEFAULT 'x;\\'y',
                  PRIMARY KEY (`id`)
                ) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4;
                /*!40000 ALTER TABLE `author` DISABLE KEYS */;
                INSERT INTO `author` VALUES (1,'O\\'Neill; #1 {x}'),(2,'\\"--\\\\');
                /*!40000 ALTER TABLE `author` ENABLE KEYS */;
                DELIMITER ;;
                /*!50003 CREATE*/ /*!50003 TRIGGER `fill` BEFORE INSERT ON `author` FOR EACH ROW BEGIN
                  IF NEW.name IS NULL THEN SET NEW.name = ';;'; END IF;
                END */;;
                DELIMITER ;
                INSERT INTO `author` (`name`) VALUES (NULL);
                /*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
                /*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
                -- Dump completed
                """, "");

        migrations().upgrade();

        assertThat(rows("SELECT id, name FROM author ORDER BY id"))
                .containsExactly("1|O'Neill; #1 {x}", "2|\"--\\", "3|;;");
        assertThat(version()).containsExactly("a1");
    }

    /** Lends out a connection that is not closed by who borrows it. */
    private static final class LentConnection extends MariaDbDataSource {

        private final Connection connection;

        LentConnection(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection getConnection() {
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("close") ? null : method.invoke(connection, arguments));
        }
    }
}
