package dev.migrations.schema;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table or of something else that lives in a schema, exactly as the database stores it: case matters and
 * nothing is quoted.
 *
 * @param schema the schema; null for the one that the connection finds first
 * @param name the name in it
 */
public record QualifiedName(@Nullable String schema, String name) {

    /** @throws MigrationException if a part is blank */
    public QualifiedName {
        Checks.optionalName(schema, "a schema");
        Checks.name(name, "an object");
    }

    /** A name without a schema; dots and double quotes in it are part of it. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /**
     * Reads {@code name} or {@code schema.name}. A part in double quotes may contain dots, and two double quotes for
     * one; case is kept in any part.
     *
     * @throws MigrationException if the text has more than two parts, an empty one or an open quote
     */
    public static QualifiedName parse(String text) {
        List<String> parts = parts(text);
        return switch (parts.size()) {
            case 1 -> new QualifiedName(null, parts.get(0));
            case 2 -> new QualifiedName(parts.get(0), parts.get(1));
            default -> throw malformed(text, "it has " + parts.size() + " parts");
        };
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        while (true) {
            int end = text.startsWith("\"", begin) ? endOfQuoted(text, begin) : endOfBare(text, begin);
            String part = text.substring(begin, end);
            String name =
                    part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
            if (name.isBlank()) {
                throw malformed(text, "a part of it is empty");
            }
            parts.add(name);
            if (end == text.length()) {
                return parts;
            }
            begin = end + 1;
        }
    }

    private static int endOfBare(String text, int begin) {
        int dot = text.indexOf('.', begin);
        int end = dot < 0 ? text.length() : dot;
        if (text.substring(begin, end).contains("\"")) {
            throw malformed(text, "a double quote stands inside a part");
        }
        return end;
    }

    private static int endOfQuoted(String text, int begin) {
        int index = begin + 1;
        while (true) {
            index = text.indexOf('"', index);
            if (index < 0) {
                throw malformed(text, "a double quote is not closed");
            }
            if (!text.startsWith("\"\"", index)) {
                break;
            }
            index += 2;
        }
        if (index + 1 < text.length() && text.charAt(index + 1) != '.') {
            throw malformed(text, "a double quote stands inside a part");
        }
        return index + 1;
    }

    private static MigrationException malformed(String text, String why) {
        return new MigrationException(
                "Name '" + text + "' cannot be read: " + why + ".",
                "Write 'name' or 'schema.name'; put a part that contains a dot in double quotes.");
    }

    /** Another name in the same schema. */
    public QualifiedName sibling(String other) {
        return new QualifiedName(schema, other);
    }

    /** The text that {@link #parse} reads as this name. */
    @Override
    public String toString() {
        return schema == null ? part(name) : part(schema) + "." + part(name);
    }

    private static String part(String name) {
        return name.contains(".") || name.contains("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }
}
