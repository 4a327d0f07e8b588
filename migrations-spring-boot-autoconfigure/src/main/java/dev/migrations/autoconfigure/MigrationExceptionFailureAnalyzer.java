package dev.migrations.autoconfigure;

import dev.migrations.error.MigrationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

/** Reports the problem and the action of a {@link MigrationException}, before anybody explains one of its causes. */
final class MigrationExceptionFailureAnalyzer extends AbstractFailureAnalyzer<MigrationException> implements Ordered {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrationException cause) {
        return new FailureAnalysis(cause.problem(), cause.action(), cause);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
