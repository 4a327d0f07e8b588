package dev.migrations.autoconfigure.model;

import dev.migrations.autoconfigure.MigratedDataSource;
import dev.migrations.autoconfigure.MigrationsAutoConfiguration;
import dev.migrations.autoconfigure.MigrationsProperties;
import dev.migrations.model.SchemaSource;
import dev.migrations.model.ScriptSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Makes scripts that are written by hand a model of the database. They come after the entities, the aggregates and the sources
 * of the application, on whose tables their indexes, views and triggers stand.
 */
@AutoConfiguration(
        after = {MigrationsAutoConfiguration.class, JpaModelAutoConfiguration.class, JdbcModelAutoConfiguration.class})
@ConditionalOnBean(MigratedDataSource.class)
@Conditional(ScriptModelAutoConfiguration.ScriptsCondition.class)
public final class ScriptModelAutoConfiguration {

    /** Behind those of the application without an order too, as those of auto-configurations are. */
    @Bean
    @Lazy
    @Order(Ordered.LOWEST_PRECEDENCE)
    static SchemaSource scriptSchemaSource(
            MigrationsProperties properties, ConfigurableListableBeanFactory beanFactory) {
        ClassLoader classLoader = beanFactory.getBeanClassLoader();
        return new ScriptSource(
                properties.model().scripts(), classLoader == null ? ScriptSource.class.getClassLoader() : classLoader);
    }

    static final class ScriptsCondition extends SpringBootCondition {

        private static final String PROPERTY = "spring.migrations.model.scripts";

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            ConditionMessage.Builder message = ConditionMessage.forCondition("Scripts of the model");
            boolean named = Binder.get(context.getEnvironment())
                    .bind(PROPERTY, Bindable.listOf(String.class))
                    .map(scripts -> !scripts.isEmpty())
                    .orElse(false);
            return named
                    ? ConditionOutcome.match(message.found("property").items(PROPERTY))
                    : ConditionOutcome.noMatch(message.didNotFind("property").items(PROPERTY));
        }
    }
}
