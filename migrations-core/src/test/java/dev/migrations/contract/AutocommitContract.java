package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.Capability;
import dev.migrations.event.MigrationEvent;
import dev.migrations.sql.TransactionScope;
import org.junit.jupiter.api.Test;

/** Revisions outside a transaction, and the journal that says how far they came. */
abstract class AutocommitContract extends EngineContract {

    void autocommit(String upgrade) {
        revisions.file(
                "a1.sql",
                "-- @revision a1\n-- @message Outside\n-- @transaction none\n\n-- @upgrade\n" + upgrade
                        + "\n\n-- @downgrade\nDROP TABLE IF EXISTS one;\nDROP TABLE IF EXISTS two;\n");
    }

    private Object statementsDone() {
        return rows(
                "SELECT state, statements_done, CASE WHEN finished_at IS NULL THEN 'f' ELSE 't' END FROM migration_history ORDER BY id");
    }

    @Test
    void theHistoryRowSaysStartedWhileItRunsAndDoneAfterwards() {
        autocommit(
                "CREATE TABLE one (id int);\nCREATE TABLE two AS SELECT state, statements_done FROM migration_history;");

        migrations().upgrade();

        assertThat(rows("SELECT * FROM two")).containsExactly("STARTED|1");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t");
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aFailureSaysHowFarItCame() {
        autocommit("CREATE TABLE one (id int);\nCREATE TABLE two (id int);\nSELECT * FROM nowhere;\nSELECT 1;");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .endsWith("2 of the 4 statements of this revision ran and stay, because it is not in a transaction; the"
                        + " database is at base, and 'a1' counts as not applied.");
        assertThat(statementsDone()).asString().isEqualTo("[FAILED|2|t]");
        assertThat(version()).isEmpty();
    }

    @Test
    void aMendedRevisionContinuesAfterTheStatementsThatRan() {
        autocommit("CREATE TABLE one (id int);\nSELECT * FROM nowhere;");
        failureOf(() -> migrations().upgrade());
        autocommit("CREATE TABLE one (id int);\nCREATE TABLE two (id int);");

        migrations().upgrade();

        assertThat(events)
                .anySatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                MigrationEvent.StepStarted.class,
                                started -> assertThat(started.statementsDone()).isEqualTo(1)));
        assertThat(statementsDone()).asString().isEqualTo("[FAILED|1|t, DONE|2|t]");
        assertThat(tables()).containsExactly("migration_history", "migration_version", "one", "two");
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aRevisionWhoseStatementsThatRanWereChangedIsNotContinued() {
        autocommit("CREATE TABLE one (id int);\nSELECT * FROM nowhere;");
        failureOf(() -> migrations().upgrade());
        String startedAt = migrations().status().history().get(0).startedAt().toString();
        autocommit("CREATE TABLE one (id bigint);\nCREATE TABLE two (id int);");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'a1' is not in a transaction; a run that began at " + startedAt
                                + " did the first 1 of its statements and was interrupted. These statements were"
                                + " changed since, so it cannot be continued.",
                        "Restore the first 1 statements as they were and start again. Or undo by hand what they did, run"
                                + " 'migrations stamp base' and start again: then it begins with its first"
                                + " statement."));
    }

    @Test
    void afterAStampItBeginsWithItsFirstStatement() {
        autocommit("CREATE TABLE one (id int);\nSELECT * FROM nowhere;");
        failureOf(() -> migrations().upgrade());
        execute("DROP TABLE one");
        autocommit("CREATE TABLE one (id bigint);\nCREATE TABLE two (id int);");

        migrations().stamp("base");
        migrations().upgrade();

        assertThat(tables()).contains("one", "two");
        assertThat(version()).containsExactly("a1");
    }

    @Test
    void aBlockThatTheRevisionOpensItselfIsUndoneWhenItFails() {
        requires(Capability.TRANSACTIONAL_DDL);
        autocommit("CREATE TABLE one (id int);\nBEGIN;\nCREATE TABLE two (id int);\nSELECT * FROM nowhere;\nCOMMIT;");

        failureOf(() -> migrations().upgrade());

        assertThat(tables()).containsExactly("migration_history", "migration_version", "one");
        assertThat(statementsDone()).asString().isEqualTo("[FAILED|1|t]");
    }

    @Test
    void aDowngradeOutsideATransactionIsRecordedToo() {
        autocommit("CREATE TABLE one (id int);");
        migrations().upgrade();

        migrations().downgrade("base");

        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "a1|DOWNGRADE|DONE|f");
        assertThat(version()).isEmpty();
    }

    @Test
    void itCannotBePartOfARunThatIsOneTransaction() {
        requires(Capability.TRANSACTIONAL_DDL);
        autocommit("CREATE TABLE one (id int);");

        Failure failure = failureOf(() ->
                builder().transactionScope(TransactionScope.PER_RUN).build().upgrade());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "Revision 'a1' (FOLDER/a1.sql:1:1) runs outside a transaction, but the whole run is to be one"
                                + " transaction.",
                        "Set 'spring.migrations.transaction=per-revision' for this run, or make the revision"
                                + " transactional."));
        assertThat(tables()).isEmpty();
    }
}
