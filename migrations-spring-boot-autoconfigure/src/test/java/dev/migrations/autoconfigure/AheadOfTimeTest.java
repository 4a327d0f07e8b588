package dev.migrations.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.test.tools.CompileWithForkedClassLoader;
import org.springframework.core.test.tools.Compiled;
import org.springframework.core.test.tools.TestCompiler;
import org.springframework.javapoet.ClassName;

@ExtendWith(TestDatabaseExtension.class)
class AheadOfTimeTest {

    @Test
    @CompileWithForkedClassLoader
    void aComponentSeesTheMigratedSchemaInAnApplicationThatWasProcessedAheadOfTime(TestDatabase database) {
        runProcessed(
                TestPropertyValues.of(Applications.properties(database)),
                context ->
                        assertThat(context.getBean(AuthorNames.class).names).isEqualTo(AuthorNames.AFTER_THE_UPGRADE));
    }

    @Test
    @CompileWithForkedClassLoader
    void theUpgradeCanBeSwitchedOffInAnApplicationThatWasProcessedAheadOfTime(TestDatabase database) {
        Applications.execute(database.dataSource(), "CREATE TABLE author (id bigint, name text)");

        runProcessed(
                TestPropertyValues.of(Applications.properties(database)).and("spring.migrations.enabled=false"),
                context -> assertThat(Applications.tables(database)).containsExactly("author"));
    }

    @Test
    void theRevisionsOfTheDefaultLocationAreResourcesOfANativeImage() {
        TestGenerationContext generation = new TestGenerationContext();

        process(generation);

        assertThat(RuntimeHintsPredicates.resource().forResource("db/migrations/20261120_0900_a1_create_author.sql"))
                .accepts(generation.getRuntimeHints());
    }

    private static void runProcessed(TestPropertyValues properties, Consumer<GenericApplicationContext> assertions) {
        TestGenerationContext generation = new TestGenerationContext();
        ClassName initializer = process(generation);
        generation.writeGeneratedContent();
        TestCompiler.forSystem().with(generation).compile(compiled -> {
            GenericApplicationContext context = new GenericApplicationContext();
            properties.applyTo(context);
            ApplicationContextInitializer<GenericApplicationContext> generated = instance(compiled, initializer);
            generated.initialize(context);
            TestPropertyValues.of("spring.aot.enabled=true").applyToSystemProperties(() -> {
                context.refresh();
                return null;
            });
            try (context) {
                assertions.accept(context);
            }
        });
    }

    @SuppressWarnings("unchecked") // the generated class is an initializer of generic contexts
    private static ApplicationContextInitializer<GenericApplicationContext> instance(
            Compiled compiled, ClassName initializer) {
        return compiled.getInstance(ApplicationContextInitializer.class, initializer.toString());
    }

    /** The build has no database: its URL leads nowhere. */
    private static ClassName process(TestGenerationContext generation) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("spring.datasource.url=jdbc:postgresql://localhost:1/none")
                    .applyTo(context);
            context.register(Application.class);
            return new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, MigrationsAutoConfiguration.class})
    static class Application {

        @Bean
        AuthorNames authorNames(DataSource dataSource) {
            return new AuthorNames(dataSource);
        }
    }
}
