package dev.migrations.op;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text that was there before it changed: a default, a comment.
 *
 * @param knowledge whether it is known
 * @param text the text; null unless there was one
 */
public record Existing(Knowledge knowledge, @Nullable String text) {

    public Existing {
        if ((knowledge == Knowledge.PRESENT) != (text != null)) {
            throw new IllegalArgumentException("a text belongs to what is present");
        }
    }

    /** Nothing is known of it. */
    public static Existing unknown() {
        return new Existing(Knowledge.UNKNOWN, null);
    }

    /** There was none. */
    public static Existing absent() {
        return new Existing(Knowledge.ABSENT, null);
    }

    /** It was the text. */
    public static Existing of(String text) {
        Names.sql(text, "what was there before");
        return new Existing(Knowledge.PRESENT, text);
    }

    /** It was the text; null where there was none. */
    public static Existing ofNullable(@Nullable String text) {
        return text == null ? absent() : of(text);
    }

    /** Calls the one of the two functions that is for what is known; the second one is given the text, or null for none. */
    public <R> R fold(Supplier<? extends R> unknown, Function<@Nullable String, ? extends R> known) {
        return switch (knowledge) {
            case UNKNOWN -> unknown.get();
            case ABSENT, PRESENT -> known.apply(text);
        };
    }

    /** Whether a text is known. */
    public enum Knowledge {
        UNKNOWN,
        ABSENT,
        PRESENT
    }
}
