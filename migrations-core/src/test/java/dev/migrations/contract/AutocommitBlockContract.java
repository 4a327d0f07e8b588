package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.MigrationsBuilder;
import dev.migrations.dialect.Capability;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import dev.migrations.op.OperationRenderer;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.TransactionScope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Java revisions that leave their transaction for a while, and operations that users wrote. */
abstract class AutocommitBlockContract extends EngineContract {

    private MigrationsBuilder with(Migration migration) {
        return builder().locations(List.of()).migrations(List.of(migration));
    }

    private List<String> journal() {
        return rows("SELECT direction, state, statements_done FROM migration_history ORDER BY id");
    }

    @Test
    void aBlockIsCommittedStatementByStatementBetweenTwoTransactions() {
        with(new Concurrently("SELECT 1")).build().upgrade();

        assertThat(tables()).containsExactly("migration_history", "migration_version", "one", "two");
        assertThat(journal()).containsExactly("UPGRADE|DONE|5");
        assertThat(version()).containsExactly("b1");
    }

    @Test
    void whatFailsBehindABlockUndoesItsOwnTransactionOnly() {
        requires(Capability.TRANSACTIONAL_DDL);

        Failure failure = failureOf(
                () -> with(new Concurrently("SELECT * FROM nowhere")).build().upgrade());

        assertThat(failure.problem())
                .endsWith("3 of the 5 statements of this revision ran and stay, because it has an autocommit block; the"
                        + " database is at base, and 'b1' counts as not applied.");
        assertThat(tables()).containsExactly("migration_history", "migration_version", "one");
        assertThat(journal()).containsExactly("UPGRADE|FAILED|3");
    }

    @Test
    void aMendedRevisionContinuesBehindTheBlock() {
        failureOf(() -> with(new Concurrently("SELECT * FROM nowhere")).build().upgrade());

        with(new Concurrently("SELECT 1")).build().upgrade();

        assertThat(tables()).containsExactly("migration_history", "migration_version", "one", "two");
        assertThat(version()).containsExactly("b1");
    }

    @Test
    void aBlockIsUndoneInABlock() {
        with(new Indexed()).build().upgrade();

        with(new Indexed()).build().downgrade("base");

        assertThat(tables()).containsExactly("migration_history", "migration_version");
        assertThat(journal()).containsExactly("UPGRADE|DONE|2", "DOWNGRADE|DONE|2");
    }

    @Test
    void aBlockCannotBePartOfARunThatIsOneTransaction() {
        requires(Capability.TRANSACTIONAL_DDL);

        Failure failure = failureOf(() -> with(new Indexed())
                .transactionScope(TransactionScope.PER_RUN)
                .build()
                .upgrade());

        assertThat(failure.problem())
                .isEqualTo("Revision 'b2' (" + Indexed.class.getName()
                        + ") runs outside a transaction, but the whole run is to be one transaction.");
    }

    @Test
    void anOperationOfAUserIsRenderedForTheDatabase() {
        with(new Stamped())
                .renderer(new Renderer("another database", "SELECT nonsense"))
                .renderer(new Renderer(database.dialect().vendor(), "CREATE TABLE three (id int)"))
                .build()
                .upgrade();

        assertThat(tables()).containsExactly("migration_history", "migration_version", "three");
    }

    @Test
    void anOperationOfAUserWithoutSqlIsAFault() {
        Failure failure = failureOf(() -> with(new Stamped()).build().upgrade());

        assertThat(failure.problem())
                .isEqualTo("Operation 'stamp three' at AutocommitBlockContract.java:%d has no SQL for %s."
                        .formatted(Stamped.LINE, database.dialect().vendor()));
        assertThat(failure.action())
                .isEqualTo("Let " + Stamp.class.getName()
                        + ".sql(vendor) answer for it, or give the engine an OperationRenderer.");
    }

    @Revision(id = "b1", irreversible = true)
    record Concurrently(String last) implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE one (id int)");
            op.execute("INSERT INTO one VALUES (1)");
            op.autocommit(block -> block.execute("CREATE INDEX one_idx ON one (id)"));
            op.execute("CREATE TABLE two (id int)");
            op.execute(last);
        }
    }

    @Revision(id = "b2")
    record Indexed() implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE TABLE one (id int)", "DROP TABLE one");
            op.autocommit(block -> block.execute("CREATE INDEX one_idx ON one (id)", "DROP INDEX one_idx"));
        }
    }

    @Revision(id = "b3", irreversible = true)
    record Stamped() implements Migration {

        static final int LINE = 138;

        @Override
        public void upgrade(Operations op) {
            op.add(new Stamp("three"));
        }
    }

    record Stamp(String table) implements CustomOperation {

        @Override
        public String describe() {
            return "stamp " + table;
        }

        @Override
        public Inversion inverse() {
            return Inversion.irreversible("it is a test", "Do nothing.");
        }
    }

    record Renderer(String vendor, String statement) implements OperationRenderer<Stamp> {

        @Override
        public Class<Stamp> operation() {
            return Stamp.class;
        }

        @Override
        public List<String> sql(Stamp operation) {
            return List.of(statement);
        }
    }
}
