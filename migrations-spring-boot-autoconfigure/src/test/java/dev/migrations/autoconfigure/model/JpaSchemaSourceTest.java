package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.script.NewRevision;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To start Hibernate is what takes time here, so that each model starts it once, for all that it proves. */
@ExtendWith(TestDatabaseExtension.class)
class JpaSchemaSourceTest {

    private static final ModelTarget TARGET = new ModelTarget("postgresql", "PostgreSQL 18", "public");

    @ParameterizedTest
    @MethodSource("dev.migrations.autoconfigure.model.EntityModels#all")
    void theScriptIsTheSameEachTimeAndLeadsToWhatHibernateMakesAndAccepts(
            EntityModels.Model model, TestDatabase database, @TempDir Path folder) {
        ModelApplications.execute(database, "CREATE SCHEMA archive; CREATE SCHEMA library");

        ModelApplications.with(model, ModelApplications.commanded(database))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=create")
                .run(context -> {
                    String script = context.getBean(SchemaSource.class).script(TARGET);
                    EntityManagerFactory made = context.getBean(EntityManagerFactory.class);
                    String again = new JpaSchemaSource(context.getBeanFactory()).script(TARGET);
                    ModelDifference difference =
                            context.getBean(Migrations.class).compare();

                    assertThat(again).isEqualTo(script);
                    assertThat(difference.operations()).isEmpty();
                    assertThat(difference.questions()).isEmpty();
                    assertThat(difference.impossible()).isEmpty();

                    ModelApplications.execute(
                            database, "DROP SCHEMA public, archive, library CASCADE; CREATE SCHEMA public");
                    Migrations migrations = Migrations.builder()
                            .dataSource(database.dataSource())
                            .locations(List.of("filesystem:" + folder))
                            .models(context.getBean(SchemaSource.class))
                            .build();
                    migrations.autogenerate(
                            NewRevision.of("What the entities need").build());
                    migrations.upgrade();

                    assertThat(migrations.compare().operations()).isEmpty();
                    assertThatCode(made.getSchemaManager()::validate).doesNotThrowAnyException();
                });
    }
}
