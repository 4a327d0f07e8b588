package dev.migrations.dialect.postgresql;

import dev.migrations.schema.Column;
import dev.migrations.schema.Identity;
import dev.migrations.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** How identity columns are numbered, in PostgreSQL's words. */
final class PostgresqlIdentity {

    /** Why a type of the numbers is refused. */
    static final String TYPE_REASON = "the numbers of an identity column have the type of the column";

    /** What to do instead of giving the numbers a type. */
    static final String TYPE_ACTION = "Leave out as(...), and give the column the type.";

    private PostgresqlIdentity() {}

    /** Whether its numbers are to have another type than the column has, which is not possible. */
    static boolean hasTypeOfItsOwn(Column column) {
        SequenceOptions options = column.identityOptions();
        return options.type() != null && !options.type().equals(column.type());
    }

    /** What makes the database number a column. */
    static String generated(Identity identity, SequenceOptions options) {
        List<String> words = words(options);
        return "GENERATED " + when(identity) + " AS IDENTITY"
                + (words.isEmpty() ? "" : " (" + String.join(" ", words) + ")");
    }

    /** What changes how the database numbers a column. */
    static String changed(Identity identity, SequenceOptions options, SequenceOptions existing) {
        StringBuilder text = new StringBuilder("SET GENERATED ").append(when(identity));
        words(options).forEach(word -> text.append(" SET ").append(word));
        if (PostgresqlSequences.isStartedOver(options, existing)) {
            text.append(" RESTART");
        }
        return text.toString();
    }

    private static String when(Identity identity) {
        return switch (identity) {
            case NONE -> throw new IllegalArgumentException("a column without identity is not numbered");
            case ALWAYS -> "ALWAYS";
            case BY_DEFAULT -> "BY DEFAULT";
        };
    }

    /** All but the type, which is that of the column. */
    private static List<String> words(SequenceOptions options) {
        List<String> words = new ArrayList<>();
        if (options.increment() != null) {
            words.add("INCREMENT BY " + options.increment());
        }
        if (options.minimum() != null) {
            words.add("MINVALUE " + options.minimum());
        }
        if (options.maximum() != null) {
            words.add("MAXVALUE " + options.maximum());
        }
        if (options.start() != null) {
            words.add("START WITH " + options.start());
        }
        if (options.cache() != null) {
            words.add("CACHE " + options.cache());
        }
        switch (options.cycle()) {
            case UNSAID -> {}
            case NO_CYCLE -> words.add("NO CYCLE");
            case CYCLE -> words.add("CYCLE");
        }
        return words;
    }
}
