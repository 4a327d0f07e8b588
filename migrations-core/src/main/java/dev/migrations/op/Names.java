package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the operations ask of names and texts. */
final class Names {

    private Names() {}

    static void name(String name, String ofWhat) {
        requireNonNull(name, ofWhat);
        if (name.isBlank()) {
            throw new MigrationException("The name of " + ofWhat + " is blank.", "Give it a name.");
        }
    }

    static void optionalName(@Nullable String name, String ofWhat) {
        if (name != null) {
            name(name, ofWhat);
        }
    }

    static String required(@Nullable String name, String ofWhat) {
        if (name == null) {
            throw new MigrationException("The name of " + ofWhat + " is missing.", "Give it one with named(\"...\").");
        }
        return name;
    }

    /** A name for people, also where it is not made up yet. */
    static String shown(@Nullable String name) {
        return name == null ? "(unnamed)" : name;
    }

    /** A choice as people say it: {@code materialized view}. */
    static String words(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static void sql(String sql, String ofWhat) {
        requireNonNull(sql, ofWhat);
        if (sql.isBlank()) {
            throw new MigrationException("The SQL of " + ofWhat + " is blank.", "Write it, or leave it out.");
        }
    }

    static void optionalSql(@Nullable String sql, String ofWhat) {
        if (sql != null) {
            sql(sql, ofWhat);
        }
    }

    static void text(String text, String what) {
        requireNonNull(text, what);
        if (text.isBlank()) {
            throw new MigrationException("A text is blank: " + what + ".", "Write it, or leave it out.");
        }
    }

    static MigrationException differ(String kind, String name, String definedName) {
        return new MigrationException(
                "The " + kind + " '" + name + "' is dropped with the definition of '" + definedName + "'.",
                "Give it the definition of what is dropped.");
    }

    /** The first line of a text that is not blank, as a description of it. */
    static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("").strip();
    }
}
