package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.SequenceOptions.Cycle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changes in how a sequence counts.
 *
 * @param options what it is afterwards, as far as it changes
 * @param existing what it was before, as far as it changes
 */
record SequenceChange(SequenceOptions options, SequenceOptions existing) {

    /** The change of a sequence of its own. */
    static SequenceChange of(SequenceOptions from, SequenceOptions to, AlterationRules rules) {
        ColumnType typeBefore = rules.complete(from, null).type();
        ColumnType typeAfter = rules.complete(to, null).type();
        SequenceChange change = between(from, to, typeAfter, rules);
        return Objects.equals(typeBefore, typeAfter)
                ? change
                : new SequenceChange(typed(change.options(), typeAfter), typed(change.existing(), typeBefore));
    }

    private static SequenceOptions typed(SequenceOptions options, @Nullable ColumnType type) {
        return type == null ? options : options.as(type);
    }

    /** The change of the numbers of a column; bounds that are those of its type follow the type by themselves. */
    static SequenceChange ofIdentity(SequenceOptions from, SequenceOptions to, ColumnType type, AlterationRules rules) {
        return between(from, to, type, rules);
    }

    private static SequenceChange between(
            SequenceOptions from, SequenceOptions to, @Nullable ColumnType type, AlterationRules rules) {
        SequenceOptions before = rules.complete(untyped(from), type);
        SequenceOptions after = rules.complete(untyped(to), type);
        return new SequenceChange(difference(before, after), difference(after, before));
    }

    private static SequenceOptions untyped(SequenceOptions options) {
        return new SequenceOptions(
                null,
                options.start(),
                options.increment(),
                options.minimum(),
                options.maximum(),
                options.cache(),
                options.cycle());
    }

    private static SequenceOptions difference(SequenceOptions from, SequenceOptions to) {
        return new SequenceOptions(
                null,
                changed(from.start(), to.start()),
                changed(from.increment(), to.increment()),
                changed(from.minimum(), to.minimum()),
                changed(from.maximum(), to.maximum()),
                changed(from.cache(), to.cache()),
                from.cycle() == to.cycle() ? Cycle.UNSAID : to.cycle());
    }

    private static @Nullable Long changed(@Nullable Long from, @Nullable Long to) {
        return Objects.equals(from, to) ? null : to;
    }

    /** Whether numbers can go on: the first ones of the one are within the bounds of the other. */
    static boolean goesOn(SequenceOptions from, SequenceOptions to, @Nullable ColumnType type, AlterationRules rules) {
        Long start = rules.complete(from, type).start();
        SequenceOptions after = rules.complete(to, type);
        Long minimum = after.minimum();
        Long maximum = after.maximum();
        return start == null || minimum == null || maximum == null || (start >= minimum && start <= maximum);
    }

    boolean isNothing() {
        return options.equals(SequenceOptions.DEFAULTS) && existing.equals(SequenceOptions.DEFAULTS);
    }
}
