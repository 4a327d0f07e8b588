package dev.migrations.dialect;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.SequenceOptions.Cycle;
import dev.migrations.schema.Types;
import org.jspecify.annotations.Nullable;

/** What a sequence does that nothing is said of. */
final class CompleteOptions {

    private CompleteOptions() {}

    static SequenceOptions of(SequenceOptions options, @Nullable ColumnType type) {
        ColumnType numbers = said(options.type(), said(type, Types.bigint()));
        long increment = said(options.increment(), 1L);
        long lowest = increment > 0 ? 1 : lowest(numbers);
        long highest = increment > 0 ? highest(numbers) : -1;
        long minimum = said(options.minimum(), lowest);
        long maximum = said(options.maximum(), highest);
        return new SequenceOptions(
                numbers,
                said(options.start(), increment > 0 ? minimum : maximum),
                increment,
                minimum,
                maximum,
                said(options.cache(), 1L),
                options.cycle() == Cycle.CYCLE ? Cycle.CYCLE : Cycle.NO_CYCLE);
    }

    private static <T> T said(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static long highest(ColumnType type) {
        if (type.equals(Types.smallint())) {
            return Short.MAX_VALUE;
        }
        return type.equals(Types.integer()) ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    private static long lowest(ColumnType type) {
        return -highest(type) - 1;
    }
}
