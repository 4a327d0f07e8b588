package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.migrations.error.Fault;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionRulesTest {

    static Stream<Arguments> control() {
        return Stream.of(
                arguments("BEGIN", "BEGIN"),
                arguments("begin work", "BEGIN"),
                arguments("BEGIN TRANSACTION ISOLATION LEVEL SERIALIZABLE, READ ONLY", "BEGIN"),
                arguments("START TRANSACTION", "START TRANSACTION"),
                arguments("start /* x */ transaction read write", "START TRANSACTION"),
                arguments("COMMIT", "COMMIT"),
                arguments("COMMIT WORK", "COMMIT"),
                arguments("COMMIT TRANSACTION AND CHAIN", "COMMIT"),
                arguments("END", "END"),
                arguments("END WORK", "END"),
                arguments("ROLLBACK", "ROLLBACK"),
                arguments("ROLLBACK TRANSACTION AND NO CHAIN", "ROLLBACK"),
                arguments("ABORT", "ABORT"),
                arguments("ABORT WORK", "ABORT"),
                arguments("PREPARE TRANSACTION 'x'", "PREPARE TRANSACTION"),
                arguments("COMMIT PREPARED 'x'", "COMMIT PREPARED"),
                arguments("ROLLBACK PREPARED 'x'", "ROLLBACK PREPARED"));
    }

    @ParameterizedTest
    @MethodSource("control")
    void transactionControlIsAFaultInOneTransaction(String statement, String name) {
        List<Fault> faults = faults("SELECT 1;\n " + statement + ";", TransactionMode.TRANSACTIONAL);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'" + name + "' at a.sql:2:2 is not for a revision that runs in one transaction.",
                        "Remove it, or put '-- @transaction none' into the revision to run its statements one by one;"
                                + " in a Java revision, put the statement into op.autocommit(block -> ...)."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAVEPOINT a",
                "RELEASE a",
                "RELEASE SAVEPOINT a",
                "ROLLBACK TO a",
                "ROLLBACK TO SAVEPOINT a",
                "ROLLBACK WORK TO a",
                "ROLLBACK TRANSACTION TO SAVEPOINT a",
                "PREPARE transaction AS SELECT 1",
                "PREPARE transaction (int) AS SELECT $1",
                "SET TRANSACTION READ ONLY",
                "\"commit\"",
                "SELECT 'COMMIT'"
            })
    void savepointsAndOtherStatementsAreAllowedInOneTransaction(String statement) {
        List<Fault> faults = faults(statement, TransactionMode.TRANSACTIONAL);

        assertThat(faults).isEmpty();
    }

    /** Statements that the server refuses inside a transaction, and the words that they are known by. */
    static Stream<Arguments> outside() {
        return Stream.of(
                arguments("CREATE INDEX CONCURRENTLY i ON t (id)", "CREATE INDEX CONCURRENTLY"),
                arguments("create unique index concurrently if not exists i on t (id)", "CREATE INDEX CONCURRENTLY"),
                arguments("DROP INDEX CONCURRENTLY IF EXISTS t_pkey", "DROP INDEX CONCURRENTLY"),
                arguments("REINDEX (CONCURRENTLY) TABLE t", "REINDEX CONCURRENTLY"),
                arguments("REINDEX (VERBOSE, CONCURRENTLY true) INDEX t_pkey", "REINDEX CONCURRENTLY"),
                arguments("REINDEX (CONCURRENTLY 0, CONCURRENTLY 1) INDEX t_pkey", "REINDEX CONCURRENTLY"),
                arguments("REINDEX INDEX CONCURRENTLY t_pkey", "REINDEX CONCURRENTLY"),
                arguments("REINDEX (VERBOSE) TABLE CONCURRENTLY t", "REINDEX CONCURRENTLY"),
                arguments("REINDEX SCHEMA public", "REINDEX SCHEMA"),
                arguments("REINDEX (VERBOSE off) DATABASE postgres", "REINDEX DATABASE"),
                arguments("REINDEX SYSTEM CONCURRENTLY postgres", "REINDEX SYSTEM"),
                arguments(
                        "ALTER TABLE parts DETACH PARTITION part CONCURRENTLY",
                        "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY"),
                arguments(
                        "ALTER TABLE IF EXISTS ONLY public.\"parts\" DETACH PARTITION U&\"public\".part CONCURRENTLY",
                        "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY"),
                arguments(
                        "ALTER TABLE parts * DETACH PARTITION part CONCURRENTLY",
                        "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY"),
                arguments(
                        "ALTER TABLE ONLY (parts) DETACH PARTITION part CONCURRENTLY",
                        "ALTER TABLE ... DETACH PARTITION ... CONCURRENTLY"),
                arguments("VACUUM", "VACUUM"),
                arguments("VACUUM (ANALYZE) t", "VACUUM"),
                arguments("ALTER SYSTEM SET work_mem = '8MB'", "ALTER SYSTEM"),
                arguments("ALTER SYSTEM RESET work_mem", "ALTER SYSTEM"),
                arguments("CREATE DATABASE other", "CREATE DATABASE"),
                arguments("DROP DATABASE IF EXISTS other", "DROP DATABASE"),
                arguments("CREATE TABLESPACE s LOCATION '/nowhere'", "CREATE TABLESPACE"),
                arguments("DROP TABLESPACE IF EXISTS s", "DROP TABLESPACE"),
                arguments("ALTER DATABASE template1 SET TABLESPACE pg_default", "ALTER DATABASE SET TABLESPACE"),
                arguments("ALTER DATABASE template1 WITH TABLESPACE pg_default", "ALTER DATABASE SET TABLESPACE"),
                arguments("ALTER DATABASE template1 TABLESPACE pg_default", "ALTER DATABASE SET TABLESPACE"),
                arguments("CLUSTER", "CLUSTER"),
                arguments("CLUSTER VERBOSE", "CLUSTER"),
                arguments("CLUSTER (VERBOSE)", "CLUSTER"),
                arguments("DISCARD ALL", "DISCARD ALL"),
                arguments("CREATE SUBSCRIPTION s CONNECTION 'dbname=no' PUBLICATION p", "CREATE SUBSCRIPTION"),
                arguments(
                        "CREATE SUBSCRIPTION s CONNECTION 'dbname=no' PUBLICATION p, q WITH (create_slot)",
                        "CREATE SUBSCRIPTION"),
                arguments(
                        "CREATE SUBSCRIPTION s CONNECTION 'dbname=no' PUBLICATION p"
                                + " WITH (enabled = false, create_slot = true, binary)",
                        "CREATE SUBSCRIPTION"),
                arguments("ALTER SUBSCRIPTION sub REFRESH PUBLICATION", "ALTER SUBSCRIPTION with refresh"),
                arguments(
                        "ALTER SUBSCRIPTION sub REFRESH PUBLICATION WITH (copy_data = false)",
                        "ALTER SUBSCRIPTION with refresh"),
                arguments("ALTER SUBSCRIPTION \"sub\" SET PUBLICATION q", "ALTER SUBSCRIPTION with refresh"),
                arguments(
                        "ALTER SUBSCRIPTION sub ADD PUBLICATION q WITH (copy_data = false, refresh = on)",
                        "ALTER SUBSCRIPTION with refresh"),
                arguments("ALTER SUBSCRIPTION sub DROP PUBLICATION p2", "ALTER SUBSCRIPTION with refresh"),
                arguments("DROP INDEX CONCURRENTLY t_pkey", "DROP INDEX CONCURRENTLY"),
                arguments("VACUUM FULL t", "VACUUM"));
    }

    /** Statements that the server runs inside a transaction although they look like those. */
    static Stream<String> inside() {
        return Stream.of(
                "CREATE INDEX i ON t (id)",
                "DROP INDEX IF EXISTS concurrently_i",
                "REINDEX TABLE t",
                "REINDEX (VERBOSE) INDEX t_pkey",
                "REINDEX (CONCURRENTLY false) TABLE t",
                "REINDEX (CONCURRENTLY, CONCURRENTLY 'off') TABLE t",
                "REFRESH MATERIALIZED VIEW CONCURRENTLY m",
                "ALTER TYPE mood ADD VALUE 'sad'",
                "ALTER TABLE parts DETACH PARTITION part",
                "ALTER TABLE t ADD COLUMN concurrently_added int",
                "ALTER DATABASE template1 SET default_tablespace = 'pg_default'",
                "ALTER DATABASE template1 RESET default_tablespace",
                "CLUSTER t USING t_pkey",
                "CLUSTER (VERBOSE) t USING t_pkey",
                "CLUSTER VERBOSE t USING t_pkey",
                "ANALYZE t",
                "DISCARD PLANS",
                "CREATE TABLE database (id int)",
                "DROP TABLE IF EXISTS tablespace",
                "CREATE SUBSCRIPTION s CONNECTION 'dbname=no' PUBLICATION p WITH (connect = false)",
                "CREATE SUBSCRIPTION s CONNECTION 'dbname=no' PUBLICATION p WITH (enabled = off, connect = 'false')",
                "ALTER SUBSCRIPTION sub SET PUBLICATION q WITH (refresh = false)",
                "ALTER SUBSCRIPTION sub ADD PUBLICATION q WITH (copy_data = true, refresh = 0)",
                "ALTER SUBSCRIPTION sub DISABLE",
                "DROP SUBSCRIPTION unslotted");
    }

    @ParameterizedTest
    @MethodSource("outside")
    void whatTheServerRefusesInATransactionIsAFaultInOne(String statement, String name) {
        List<Fault> faults = faults("\n" + statement + ";", TransactionMode.TRANSACTIONAL);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'" + name + "' at a.sql:2:1 cannot run inside a transaction, but the revision runs in one.",
                        "Put '-- @transaction none' into the revision to run its statements one by one; in a Java"
                                + " revision, put the statement into op.autocommit(block -> ...)."));
    }

    @ParameterizedTest
    @MethodSource("outside")
    void whatTheServerRefusesInATransactionMayStandOutsideOfOne(String statement, String name) {
        String script = statement + "; BEGIN; COMMIT; " + statement;

        List<Fault> faults = faults(script, TransactionMode.AUTOCOMMIT);

        assertThat(faults).as(name).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("outside")
    void whatTheServerRefusesInATransactionIsAFaultBetweenBeginAndCommit(String statement, String name) {
        List<Fault> faults = faults("BEGIN;\n" + statement + ";\nCOMMIT;", TransactionMode.AUTOCOMMIT);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'" + name + "' at a.sql:2:1 cannot run inside a transaction, but the one that 'BEGIN' at"
                                + " a.sql:1:1 began is open.",
                        "Move it in front of that transaction, or behind its end."));
    }

    @ParameterizedTest
    @MethodSource("inside")
    void whatTheServerRunsInATransactionIsAllowedInOne(String statement) {
        List<Fault> faults = faults(statement, TransactionMode.TRANSACTIONAL);

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN; SELECT 1; COMMIT; START TRANSACTION; ROLLBACK; BEGIN; END; BEGIN; ABORT",
                "BEGIN; SAVEPOINT a; ROLLBACK TO a; RELEASE a; COMMIT",
                "BEGIN; COMMIT AND CHAIN; ROLLBACK AND CHAIN; COMMIT AND NO CHAIN",
                "BEGIN; PREPARE TRANSACTION 'x'; COMMIT PREPARED 'x'; ROLLBACK PREPARED 'y'",
                "SAVEPOINT a; ROLLBACK TO a"
            })
    void balancedTransactionsAreAllowedInAutocommit(String script) {
        List<Fault> faults = faults(script, TransactionMode.AUTOCOMMIT);

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN", "START TRANSACTION", "BEGIN; COMMIT;\nBEGIN; SELECT 1"})
    void aTransactionThatIsNeverEndedIsAFault(String script) {
        String place = script.contains("\n") ? "a.sql:2:1" : "a.sql:1:1";

        List<Fault> faults = faults(script, TransactionMode.AUTOCOMMIT);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'" + (script.startsWith("START") ? "START TRANSACTION" : "BEGIN") + "' at " + place
                                + " begins a transaction that is never ended.",
                        "End it with COMMIT, or remove it."));
    }

    @Test
    void aChainedTransactionThatIsNeverEndedIsAFault() {
        List<Fault> faults = faults("BEGIN; COMMIT AND CHAIN;", TransactionMode.AUTOCOMMIT);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'COMMIT' at a.sql:1:8 begins a transaction that is never ended.",
                        "End it with COMMIT, or remove it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMMIT", "END", "ROLLBACK", "ABORT", "PREPARE TRANSACTION 'x'", "COMMIT AND CHAIN"})
    void theEndOfATransactionThatWasNotBegunIsAFault(String end) {
        String name = end.replace(" 'x'", "").replace(" AND CHAIN", "");

        List<Fault> faults = faults("BEGIN; COMMIT;\n" + end + ";", TransactionMode.AUTOCOMMIT);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'" + name + "' at a.sql:2:1 ends a transaction, but none was begun.",
                        "Remove it, or put BEGIN where the transaction is to begin."));
    }

    @Test
    void aTransactionInsideATransactionIsAFault() {
        List<Fault> faults = faults("BEGIN;\nSTART TRANSACTION;\nCOMMIT;", TransactionMode.AUTOCOMMIT);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'START TRANSACTION' at a.sql:2:1 is inside the transaction that 'BEGIN' at a.sql:1:1 began.",
                        "Remove it, or end that transaction before it."));
    }

    @Test
    void preparedTransactionsEndOutsideOfATransaction() {
        List<Fault> faults = faults("BEGIN;\nCOMMIT PREPARED 'x';\nCOMMIT;", TransactionMode.AUTOCOMMIT);

        assertThat(faults)
                .containsExactly(Fault.of(
                        "'COMMIT PREPARED' at a.sql:2:1 cannot run inside a transaction, but the one that 'BEGIN' at"
                                + " a.sql:1:1 began is open.",
                        "Move it in front of that transaction, or behind its end."));
    }

    private static List<Fault> faults(String script, TransactionMode mode) {
        return new PostgresqlSplitter()
                .split(SourceText.of("a.sql", script), mode)
                .faults();
    }
}
