package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PostgresqlUpgradeTest extends UpgradeContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.postgresql();
    }

    @Test
    void aFailedRevisionIsToldWithWhatTheDatabaseSaid() {
        threeRevisions();
        revisions.revision("c3", "b2", "CREATE TABLE loan (id bigint);\n\nSELECT nothing FROM nowhere;", "");

        Failure failure = failureOf(() -> migrations().upgrade());

        assertThat(failure.problem())
                .isEqualTo("""
                        Revision 'c3' (Message of c3) failed at FOLDER/c3.sql:8:21.

                            SELECT nothing FROM nowhere
                                                ^

                        %s said: relation "nowhere" does not exist (SQLState 42P01)
                        Nothing of this revision remains; the database is at 'b2', and the 2 revisions that ran before it in this run stay.""".formatted(migrations().status().database()));
        assertThat(failure.action())
                .isEqualTo("Mend FOLDER/c3.sql, then start again: the run continues with this revision.");
        assertThat(tables()).containsExactly("author", "book", "migration_history", "migration_version");
        assertThat(version()).containsExactly("b2");
        assertThat(history()).containsExactly("a1|UPGRADE|DONE|t", "b2|UPGRADE|DONE|t");
    }
}
