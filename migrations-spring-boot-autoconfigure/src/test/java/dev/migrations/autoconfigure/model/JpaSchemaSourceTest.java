package dev.migrations.autoconfigure.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(TestDatabaseExtension.class)
class JpaSchemaSourceTest {

    private static final ModelTarget TARGET = new ModelTarget("postgresql", "PostgreSQL 18", "public");

    @ParameterizedTest
    @MethodSource("dev.migrations.autoconfigure.model.EntityModels#all")
    void theScriptIsTheSameEachTimeAndMakesAllThatTheApplicationNeeds(EntityModels.Model model, TestDatabase database) {
        ModelApplications.with(model, ModelApplications.commanded(database))
                .withPropertyValues("spring.jpa.hibernate.ddl-auto=validate")
                .run(context -> {
                    String script = context.getBean(SchemaSource.class).script(TARGET);
                    String again = new JpaSchemaSource(context.getBeanFactory()).script(TARGET);
                    ModelApplications.execute(database, script);

                    assertThat(again).isEqualTo(script);
                    assertThat(context.getBean(EntityManagerFactory.class).isOpen())
                            .isTrue();
                });
    }
}
