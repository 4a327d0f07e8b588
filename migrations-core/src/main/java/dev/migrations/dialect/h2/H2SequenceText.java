package dev.migrations.dialect.h2;

import dev.migrations.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** How a sequence counts, in H2's words. */
final class H2SequenceText {

    private H2SequenceText() {}

    /** The options but for the type, one by one. */
    static List<String> of(SequenceOptions options) {
        List<String> parts = new ArrayList<>();
        if (options.start() != null) {
            parts.add("START WITH " + options.start());
        }
        parts.addAll(withoutStart(options));
        return parts;
    }

    static List<String> withoutStart(SequenceOptions options) {
        List<String> parts = new ArrayList<>();
        if (options.increment() != null) {
            parts.add("INCREMENT BY " + options.increment());
        }
        if (options.minimum() != null) {
            parts.add("MINVALUE " + options.minimum());
        }
        if (options.maximum() != null) {
            parts.add("MAXVALUE " + options.maximum());
        }
        if (options.cache() != null) {
            parts.add("CACHE " + options.cache());
        }
        switch (options.cycle()) {
            case UNSAID -> {}
            case NO_CYCLE -> parts.add("NO CYCLE");
            case CYCLE -> parts.add("CYCLE");
        }
        return parts;
    }

    /** The options of a column that is numbered. */
    static List<String> ofColumn(SequenceOptions options, H2Limits limits) {
        limits.lacksIf(
                options.type() != null,
                "an identity column counts in its own type",
                "Leave out the type of its numbers.");
        return of(options);
    }
}
