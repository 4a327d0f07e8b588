package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate made of its entities differs from them in nothing. */
@ExtendWith(TestDatabaseExtension.class)
class QuietTest {

    @ParameterizedTest
    @MethodSource("dev.migrations.autoconfigure.model.EntityModels#all")
    void aDatabaseThatHibernateMadeIsAsItsEntitiesSay(EntityModels.Model model, TestDatabase database) {
        ModelApplications.execute(database, "CREATE SCHEMA archive; CREATE SCHEMA library");

        ModelApplications.with(model, ModelApplications.started(database))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=create")
                .run(context -> {
                    ModelDifference difference =
                            context.getBean(Migrations.class).compare();

                    assertThat(difference.operations()).isEmpty();
                    assertThat(difference.questions()).isEmpty();
                    assertThat(difference.impossible()).isEmpty();
                });
    }
}
