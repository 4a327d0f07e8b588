package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * How long the name of something in a database may be.
 *
 * @param length the greatest length
 * @param unit what is counted
 */
public record IdentifierLimit(int length, Unit unit) {

    /** Names of any length. */
    public static final IdentifierLimit NONE = new IdentifierLimit(Integer.MAX_VALUE, Unit.CHARACTERS);

    private static final int HASH_LENGTH = 8;

    public IdentifierLimit {
        requireNonNull(unit, "unit");
        if (length <= HASH_LENGTH + 1) {
            throw new IllegalArgumentException("a name has room for its hash");
        }
    }

    /** Whether the name may be that long. */
    public boolean allows(String name) {
        return measure(name) <= length;
    }

    /** The name itself, or where it is too long its beginning, {@code _} and 8 hex digits of the hash of all of it. */
    public String shortened(String name) {
        return allows(name)
                ? name
                : beginning(name, length - HASH_LENGTH - 1) + "_"
                        + Sha256.hex(name).substring(0, HASH_LENGTH);
    }

    int measure(String text) {
        return switch (unit) {
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
            case CHARACTERS -> text.codePointCount(0, text.length());
        };
    }

    /** As much of the text as is not longer, in whole characters. */
    String beginning(String text, int longest) {
        int end = text.length();
        while (measure(text.substring(0, end)) > longest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    /** What is counted. */
    public enum Unit {

        /** Characters (code points). */
        CHARACTERS,

        /** Bytes in UTF-8. */
        BYTES
    }
}
