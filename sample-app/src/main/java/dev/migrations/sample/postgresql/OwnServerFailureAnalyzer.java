package dev.migrations.sample.postgresql;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports why the library has no server of its own without a stack trace. */
final class OwnServerFailureAnalyzer extends AbstractFailureAnalyzer<OwnServerException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OwnServerException cause) {
        return new FailureAnalysis(cause.problem(), cause.action(), cause);
    }
}
