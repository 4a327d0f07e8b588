package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.QualifiedName;
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

    static String nameOf(Constraint constraint, QualifiedName table) {
        String name = constraint.name();
        if (name == null) {
            throw new MigrationException(
                    "A constraint of table '" + table + "' has no name.",
                    "Give it one with named(\"...\"): by its name it is dropped again.");
        }
        return name;
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
