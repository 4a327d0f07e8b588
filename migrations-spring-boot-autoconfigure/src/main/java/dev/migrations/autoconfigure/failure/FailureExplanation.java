package dev.migrations.autoconfigure.failure;

import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.util.StringUtils;

/**
 * Turns a failure of Spring's or of the application's into a problem and an action, by the analyzers that Spring Boot's own
 * failure report asks; those of the application are among them.
 */
public final class FailureExplanation {

    private static final Log LOGGER = LogFactory.getLog(FailureExplanation.class);

    private final List<FailureAnalyzer> analyzers;

    private FailureExplanation(List<FailureAnalyzer> analyzers) {
        this.analyzers = List.copyOf(analyzers);
    }

    /** For failures that come before there is a bean factory. */
    public static FailureExplanation withoutBeans(@Nullable ClassLoader classLoader) {
        return new FailureExplanation(analyzers(classLoader, null));
    }

    /** For failures of beans. */
    public static FailureExplanation ofBeans(ConfigurableBeanFactory beanFactory) {
        return ofBeans(
                beanFactory,
                beanFactory.getBean(ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME, Environment.class));
    }

    /** For failures of beans, where the bean factory may have lost its beans by the failure. */
    public static FailureExplanation ofBeans(ConfigurableBeanFactory beanFactory, Environment environment) {
        return new FailureExplanation(analyzers(
                beanFactory.getBeanClassLoader(),
                ArgumentResolver.of(BeanFactory.class, beanFactory).and(Environment.class, environment)));
    }

    private static List<FailureAnalyzer> analyzers(
            @Nullable ClassLoader classLoader, @Nullable ArgumentResolver arguments) {
        // An analyzer that needs what there is not yet is left out, as in Spring Boot's report.
        return SpringFactoriesLoader.forDefaultResourceLocation(classLoader)
                .load(FailureAnalyzer.class, arguments, FailureHandler.logging(LOGGER));
    }

    /** Its problem and its action; the failure is the cause, or the result itself where it has both already. */
    public MigrationException explain(Throwable failure) {
        for (FailureAnalyzer analyzer : analyzers) {
            FailureAnalysis analysis = analyzer.analyze(failure);
            if (analysis != null) {
                return explained(analysis, failure);
            }
        }
        return new MigrationException(
                "The application failed before anything was changed: " + message(failure),
                "Mend what the message is about; a command shows with '--verbose' where it comes from.",
                failure);
    }

    private static MigrationException explained(FailureAnalysis analysis, Throwable failure) {
        if (analysis.getCause() instanceof MigrationException known) {
            return known;
        }
        return new MigrationException(
                analysis.getDescription().strip(),
                Objects.requireNonNullElse(analysis.getAction(), "Mend it, and try again.")
                        .strip(),
                failure);
    }

    private static String message(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return StringUtils.hasText(cause.getMessage())
                ? cause.getClass().getSimpleName() + ": " + cause.getMessage().strip()
                : cause.getClass().getName();
    }
}
