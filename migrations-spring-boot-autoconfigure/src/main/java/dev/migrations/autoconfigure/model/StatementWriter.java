package dev.migrations.autoconfigure.model;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Takes down the statements of a script that Hibernate writes, which flushes after each. */
final class StatementWriter extends StringWriter {

    private final List<String> statements = new ArrayList<>();

    /** What was written so far, each with what ends it. */
    List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public void flush() {
        if (!getBuffer().isEmpty()) {
            statements.add(toString());
            getBuffer().setLength(0);
        }
    }
}
