package dev.migrations.internal.diff;

import static java.util.Objects.requireNonNull;

import dev.migrations.model.Compared;
import dev.migrations.model.UnknownObjects;
import dev.migrations.schema.ObjectId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is compared. Immutable.
 *
 * @param compared what can be left out of the comparison and is not
 * @param unknown what happens to objects of the database that the model does not know at all
 * @param unlistedPartitions what happens to partitions of a table that the model knows, but of whose partitions it lists none
 * @param filter which objects are compared at all; the others stay as they are
 */
public record ComparisonSettings(
        Set<Compared> compared, UnknownObjects unknown, UnknownObjects unlistedPartitions, Predicate<ObjectId> filter) {

    /** Everything but the order of columns is compared, and unknown objects and unlisted partitions are kept. */
    public static final ComparisonSettings DEFAULTS = new ComparisonSettings(
            Set.of(Compared.TYPES, Compared.DEFAULTS, Compared.COMMENTS, Compared.PRIVILEGES),
            UnknownObjects.KEEP,
            UnknownObjects.KEEP,
            object -> true);

    public ComparisonSettings {
        compared = Set.copyOf(compared);
        requireNonNull(unknown, "unknown");
        requireNonNull(unlistedPartitions, "unlistedPartitions");
        requireNonNull(filter, "filter");
    }

    /** The settings with exactly these comparisons. */
    public ComparisonSettings comparing(Compared... others) {
        return new ComparisonSettings(Set.copyOf(List.of(others)), unknown, unlistedPartitions, filter);
    }

    /** The settings with what happens to unknown objects. */
    public ComparisonSettings unknown(UnknownObjects other) {
        return new ComparisonSettings(compared, other, unlistedPartitions, filter);
    }

    /** The settings with what happens to partitions of a table of whose partitions the model lists none. */
    public ComparisonSettings unlistedPartitions(UnknownObjects other) {
        return new ComparisonSettings(compared, unknown, other, filter);
    }

    /** The settings with which objects are compared at all. */
    public ComparisonSettings filter(Predicate<ObjectId> other) {
        return new ComparisonSettings(compared, unknown, unlistedPartitions, other);
    }

    boolean compares(Compared what) {
        return compared.contains(what);
    }
}
