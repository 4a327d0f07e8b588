package dev.migrations.op;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the default that a column had before it changed.
 *
 * @param knowledge whether it is known
 * @param expression the SQL expression of the default; null unless there was one
 */
public record ExistingDefault(Knowledge knowledge, @Nullable String expression) {

    public ExistingDefault {
        if ((knowledge == Knowledge.PRESENT) != (expression != null)) {
            throw new IllegalArgumentException("an expression belongs to a default that is present");
        }
    }

    /** Nothing is known of it. */
    public static ExistingDefault unknown() {
        return new ExistingDefault(Knowledge.UNKNOWN, null);
    }

    /** There was none. */
    public static ExistingDefault absent() {
        return new ExistingDefault(Knowledge.ABSENT, null);
    }

    /** It was the SQL expression. */
    public static ExistingDefault of(String expression) {
        Names.sql(expression, "an existing default");
        return new ExistingDefault(Knowledge.PRESENT, expression);
    }

    /** Whether a default is known. */
    public enum Knowledge {
        UNKNOWN,
        ABSENT,
        PRESENT
    }
}
