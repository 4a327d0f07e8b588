package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.UnknownObjects;
import dev.migrations.op.CreateView;
import dev.migrations.op.Guard;
import dev.migrations.schema.View;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2AutogenerateTest extends AutogenerateContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.h2();
    }

    @Override
    TestDatabase another() {
        return TestDatabase.h2();
    }

    @Test
    void anOperationThatTheDatabaseHasNoStatementsForSaysWhy() {
        ModelSettings settings = ModelSettings.DEFAULTS.rewriter((direction, operations) ->
                List.of(new CreateView(View.materializedView("adult", "SELECT 1 AS id"), Guard.NONE)));

        ModelDifference difference = modelled(settings, AUTHOR).compare();

        assertThat(difference.operations())
                .containsExactly(new ModelDifference.MissingOperation(
                        "create materialized view adult",
                        List.of(),
                        List.of(
                                "Operation 'create materialized view adult' at the model cannot be done on H2: while it has a"
                                        + " materialized view it can list the columns of no table. Create a view, or a table that you"
                                        + " fill with op.execute.")));
    }

    @Test
    void aDroppedColumnThatNeededADomainDoesNotTakeItsTableAlong() {
        brought("a1", modelled("CREATE DOMAIN size AS integer; CREATE TABLE author (id integer, height size);"));
        execute("INSERT INTO author VALUES (1, 1), (2, 2)");
        ModelSettings dropping = ModelSettings.DEFAULTS.unknown(UnknownObjects.DROP);
        Migrations changed = modelled(dropping, "CREATE DOMAIN size AS bigint; CREATE TABLE author (id integer);");
        brought("a2", changed);

        changed.downgrade("a1");

        assertThat(rows("SELECT count(*) FROM author")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCRIPT TO 'x.sql'",
                "RUNSCRIPT FROM 'x.sql'",
                "BACKUP TO 'x.zip'",
                "CALL CSVWRITE('x.csv', 'SELECT 1')",
                "CREATE FORCE LINKED TABLE t (NULL, 'jdbc:h2:mem:other', 'sa', '', 'T')"
            })
    void aStatementThatReachesOutOfTheScratchDatabaseIsRefused(String statement) {
        Failure failure = failureOf(() -> modelled(statement + ";").compare());

        assertThat(failure.problem())
                .matches(
                        "The model's statement '(SCRIPT|RUNSCRIPT|BACKUP|CSVWRITE|CREATE LINKED TABLE)' works outside of the"
                                + " place where the model is tried\\. Nothing was run\\.");
        assertThat(failure.action()).isEqualTo("Leave it out of the model.");
    }
}
