package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.autoconfigure.model.EntityModels.Model;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.script.NewRevision;
import dev.migrations.testing.TestDatabase;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To start Hibernate is what takes time here, so that each model starts it once, for all that it proves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JpaSchemaSourceContract {

    /** An empty database. */
    abstract TestDatabase database(Path folder);

    /** What the database is as a target. */
    abstract ModelTarget target(TestDatabase database);

    /** Takes everything out of the database, and makes the schemas that entities are mapped to. */
    abstract void empty(TestDatabase database);

    /** The models that the database cannot take as Hibernate tells them, and why. */
    Map<Class<?>, String> impossible() {
        return Map.of();
    }

    List<Model> models() {
        return EntityModels.all().stream()
                .filter(model -> !impossible().containsKey(model.of()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theScriptIsTheSameEachTimeAndLeadsToWhatHibernateMakesAndAccepts(Model model, @TempDir Path folder) {
        try (TestDatabase database = database(folder)) {
            empty(database);
            theScriptIsTheSameEachTimeAndLeadsToWhatHibernateMakesAndAccepts(model, database, folder);
        }
    }

    private void theScriptIsTheSameEachTimeAndLeadsToWhatHibernateMakesAndAccepts(
            Model model, TestDatabase database, Path folder) {
        ModelTarget target = target(database);
        ModelApplications.with(model, ModelApplications.commanded(database))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=create")
                .run(context -> {
                    EntityManagerFactory made = context.getBean(EntityManagerFactory.class);
                    ModelDifference difference =
                            context.getBean(Migrations.class).compare();
                    String script = context.getBean(SchemaSource.class).script(target);
                    String again = new JpaSchemaSource(context.getBeanFactory()).script(target);

                    assertThat(again).isEqualTo(script);
                    assertThat(difference.operations()).isEmpty();
                    assertThat(difference.questions()).isEmpty();
                    assertThat(difference.impossible()).isEmpty();
                    assertThat(difference.unknown()).isEmpty();

                    empty(database);
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
