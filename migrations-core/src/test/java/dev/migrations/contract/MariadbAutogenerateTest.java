package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MariadbAutogenerateTest extends AutogenerateContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Override
    TestDatabase another() {
        return TestDatabase.mariadb();
    }

    @Test
    void aModelThatNamesTheDatabaseIsRefusedBeforeItRuns() {
        String model = "CREATE TABLE " + database.name() + ".author (id integer);";

        Failure failure = failureOf(() -> modelled(model).compare());

        assertThat(failure)
                .isEqualTo(new Failure(
                        "A script of the model names a database, in which its statements would work instead of the place"
                                + " where the model is tried. Nothing was run.",
                        "Leave out '" + database.name()
                                + ".', USE, and CREATE, ALTER and DROP DATABASE: what has no database is made in the right"
                                + " one."));
        assertThat(tables()).isEmpty();
    }
}
