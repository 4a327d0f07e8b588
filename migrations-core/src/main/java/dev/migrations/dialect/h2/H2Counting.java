package dev.migrations.dialect.h2;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Types;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a sequence or an identity column counts, with everything said.
 *
 * @param start the first number
 * @param increment the distance between two numbers
 * @param minimum the lowest number
 * @param maximum the highest number
 * @param cache how many numbers a session takes at once
 * @param isCycling whether it begins again behind the last number
 */
record H2Counting(long start, long increment, long minimum, long maximum, long cache, boolean isCycling) {

    private static final long USUAL_CACHE = 32;

    /** Reads the columns with the prefix. */
    static H2Counting of(ResultSet row, String prefix) throws SQLException {
        return new H2Counting(
                row.getLong(prefix + "START"),
                row.getLong(prefix + "INCREMENT"),
                row.getLong(prefix + "MINIMUM"),
                row.getLong(prefix + "MAXIMUM"),
                row.getLong(prefix + "CACHE"),
                row.getString(prefix + "CYCLE").equals("YES"));
    }

    /** What differs from the choices of H2 for the type, and nothing of the type. */
    SequenceOptions options(String type) {
        boolean isAscending = increment > 0;
        long usualMinimum = isAscending ? 1 : lowest(type);
        long usualMaximum = isAscending ? highest(type) : -1;
        long usualStart = isAscending ? minimum : maximum;
        return new SequenceOptions(
                null,
                unlessUsual(start, usualStart),
                unlessUsual(increment, 1),
                unlessUsual(minimum, usualMinimum),
                unlessUsual(maximum, usualMaximum),
                cache < 1 ? null : unlessUsual(cache, usualCache()),
                isCycling ? SequenceOptions.Cycle.CYCLE : SequenceOptions.Cycle.UNSAID);
    }

    /** What differs from the choices of H2, and the type of the numbers where that is not the usual one. */
    SequenceOptions optionsOfSequence(String type) {
        SequenceOptions options = options(type);
        return type.equals("BIGINT") ? options : options.as(toldType(type));
    }

    private static ColumnType toldType(String type) {
        return switch (type) {
            case "INTEGER" -> Types.integer();
            case "SMALLINT" -> Types.smallint();
            default -> new NativeType(type.toLowerCase(Locale.ROOT));
        };
    }

    private static long lowest(String type) {
        return switch (type) {
            case "TINYINT" -> Byte.MIN_VALUE;
            case "SMALLINT" -> Short.MIN_VALUE;
            case "INTEGER" -> Integer.MIN_VALUE;
            default -> Long.MIN_VALUE;
        };
    }

    private static long highest(String type) {
        return switch (type) {
            case "TINYINT" -> Byte.MAX_VALUE;
            case "SMALLINT" -> Short.MAX_VALUE;
            case "INTEGER" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
    }

    /** No more than there are numbers. */
    private long usualCache() {
        long distance = maximum - minimum;
        return distance < 0 ? USUAL_CACHE : Math.min(USUAL_CACHE, distance / Math.abs(increment) + 1);
    }

    private static @Nullable Long unlessUsual(long number, long usual) {
        return number == usual ? null : number;
    }
}
