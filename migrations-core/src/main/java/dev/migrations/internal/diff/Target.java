package dev.migrations.internal.diff;

import dev.migrations.error.Fault;
import dev.migrations.model.Compared;
import dev.migrations.model.UnknownObjects;
import dev.migrations.schema.Column;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the database is to have in the end: what is desired, and what of the actual schema is left alone. */
final class Target {

    private final Parts actual;

    private final Needs actualNeeds;

    private final Parts desired;

    private final ComparisonSettings settings;

    private @Nullable Set<QualifiedName> partitionedTables;

    private final Set<QualifiedName> routineNames = new LinkedHashSet<>();

    private final Map<ObjectId, Part> parts = new LinkedHashMap<>();

    private final Set<ObjectId> kept = new LinkedHashSet<>();

    private final List<ObjectId> unknown = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private Target(Parts actual, Needs actualNeeds, Parts desired, ComparisonSettings settings) {
        this.actual = actual;
        this.actualNeeds = actualNeeds;
        this.desired = desired;
        this.settings = settings;
        for (ObjectId id : desired.byId().keySet()) {
            if (isRoutine(id)) {
                routineNames.add(id.object().name());
            }
        }
    }

    static Target of(Parts actual, Needs actualNeeds, Parts desired, ComparisonSettings settings) {
        Target target = new Target(actual, actualNeeds, desired, settings);
        target.takeDesired();
        target.keepActual();
        target.keepWhatKeptPartsNeed();
        return target;
    }

    private void takeDesired() {
        for (Part part : desired.byId().values()) {
            Part before = actual.get(part.id());
            if (before == null) {
                if (isCompared(part, desired)
                        && !(isLeftOut(part) && actual.find(part.id().object()).isPresent())) {
                    parts.put(part.id(), part);
                }
            } else {
                parts.put(part.id(), isCompared(part, desired) && !isLeftOut(part) ? settled(before, part) : before);
            }
        }
    }

    /** Whether it is said of something, and such things are not compared. */
    private boolean isLeftOut(Part part) {
        return switch (part.id().aspect()) {
            case COMMENT -> !settings.compares(Compared.COMMENTS);
            case PRIVILEGES, DEFAULT_PRIVILEGES, OWNER -> !settings.compares(Compared.PRIVILEGES);
            case ITSELF, STORAGE, ROW_SECURITY, PARTITION -> false;
        };
    }

    private boolean isCompared(Part part, Parts side) {
        return settings.filter().test(part.id())
                && container(part, side)
                        .filter(container -> !container.equals(part.id()))
                        .map(container -> isCompared(side.required(container), side))
                        .orElse(true);
    }

    /** What it is to be, with everything that is not compared as it is. */
    private Part settled(Part before, Part after) {
        if (before instanceof Part.OfColumn from && after instanceof Part.OfColumn to) {
            return new Part.OfColumn(to.table(), settled(from.column(), to.column()));
        }
        if (before instanceof Part.Whole from
                && from.object() instanceof Table fromTable
                && after instanceof Part.Whole to
                && to.object() instanceof Table toTable
                && !settings.compares(Compared.COMMENTS)) {
            return new Part.Whole(
                    new Table(toTable.name(), List.of(), List.of(), fromTable.comment(), toTable.options()));
        }
        return after;
    }

    private Column settled(Column from, Column to) {
        boolean types = settings.compares(Compared.TYPES);
        boolean keepsDefault = !settings.compares(Compared.DEFAULTS) && isPlain(from) && isPlain(to);
        return new Column(
                to.name(),
                types ? to.type() : from.type(),
                to.nullability(),
                keepsDefault ? from.defaultExpression() : to.defaultExpression(),
                to.identity(),
                to.identityOptions(),
                to.generatedExpression(),
                to.generatedKind(),
                types ? to.collation() : from.collation(),
                settings.compares(Compared.COMMENTS) ? to.comment() : from.comment());
    }

    private static boolean isPlain(Column column) {
        return column.identity() == dev.migrations.schema.Identity.NONE && column.generatedExpression() == null;
    }

    private void keepActual() {
        for (Part part : actual.byId().values()) {
            if (!desired.has(part.id()) && isKept(part)) {
                keep(part);
            }
        }
    }

    private void keep(Part part) {
        parts.put(part.id(), part);
        kept.add(part.id());
    }

    private boolean isKept(Part part) {
        if (!isCompared(part, actual) || isLeftOut(part)) {
            return true;
        }
        ObjectId root = root(part, actual);
        if (desired.has(root) || isNameReused(root) || isOverload(root)) {
            return false;
        }
        if (settings.unlistedPartitions() == UnknownObjects.KEEP && isUnlistedPartition(root)) {
            return true;
        }
        return switch (settings.unknown()) {
            case DROP -> false;
            case KEEP -> {
                if (root.equals(part.id()) && !part.isAspect()) {
                    unknown.add(root);
                }
                yield true;
            }
        };
    }

    private boolean isNameReused(ObjectId root) {
        Part part = actual.get(root);
        return part != null
                && !part.isAspect()
                && Names.of(part).stream().anyMatch(name -> desiredNames().contains(name));
    }

    private final Set<String> names = new LinkedHashSet<>();

    private Set<String> desiredNames() {
        if (names.isEmpty()) {
            desired.byId().values().forEach(part -> names.addAll(Names.of(part)));
        }
        return names;
    }

    private boolean isOverload(ObjectId root) {
        return isRoutine(root) && routineNames.contains(root.object().name());
    }

    private static boolean isRoutine(ObjectId id) {
        return id.object().kind() == DatabaseObject.Kind.FUNCTION
                || id.object().kind() == DatabaseObject.Kind.PROCEDURE;
    }

    /** Whether it is a partition of a table that the model knows, but of whose partitions it lists none. */
    private boolean isUnlistedPartition(ObjectId root) {
        ObjectId id = ObjectId.of(root.object(), ObjectId.Aspect.PARTITION);
        if (!(actual.get(id) instanceof Part.Whole whole && whole.object() instanceof Partition partition)) {
            return false;
        }
        ObjectId parent = Part.of(DatabaseObject.Kind.TABLE, partition.parent());
        return desired.has(parent) ? !partitionedTables().contains(partition.parent()) : isUnlistedPartition(parent);
    }

    /** The tables of which the model lists partitions. */
    private Set<QualifiedName> partitionedTables() {
        if (partitionedTables == null) {
            Set<QualifiedName> parents = new LinkedHashSet<>();
            for (Part part : desired.byId().values()) {
                if (part instanceof Part.Whole whole && whole.object() instanceof Partition partition) {
                    parents.add(partition.parent());
                }
            }
            partitionedTables = parents;
        }
        return partitionedTables;
    }

    /** What it belongs to in the end. */
    private ObjectId root(Part part, Parts side) {
        return container(part, side)
                .filter(container -> !container.equals(part.id()))
                .map(container -> root(side.required(container), side))
                .orElse(part.id());
    }

    /** What it is dropped with. */
    private Optional<ObjectId> container(Part part, Parts side) {
        if (part instanceof Part.Ownership ownership) {
            return side.relation(ownership.sequence());
        }
        if (part.isAspect()) {
            return side.find(part.id().object());
        }
        QualifiedName table = part.id().object().table();
        if (table != null) {
            return side.relation(table);
        }
        if (part instanceof Part.Whole whole && whole.object() instanceof TableIndex index) {
            return side.relation(index.table());
        }
        return switch (part.kind()) {
            case SEQUENCE -> owner(part, side);
            case STATISTICS -> side == actual ? measured(part) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<ObjectId> owner(Part sequence, Parts side) {
        return side.get(Part.Ownership.ownership(sequence.id().object().name())) instanceof Part.Ownership ownership
                ? side.relation(ownership.owner().table())
                : Optional.empty();
    }

    private Optional<ObjectId> measured(Part statistics) {
        return actualNeeds.of(statistics.id()).stream()
                .filter(id -> id.object().kind() == DatabaseObject.Kind.COLUMN
                        || id.object().kind() == DatabaseObject.Kind.TABLE)
                .findFirst();
    }

    private void keepWhatKeptPartsNeed() {
        List<ObjectId> open = new ArrayList<>(kept);
        while (!open.isEmpty()) {
            ObjectId id = open.remove(0);
            for (ObjectId need : actualNeeds.of(id)) {
                if (!parts.containsKey(need)) {
                    faults.add(Fault.of(
                            "The model has no " + need + ", but the database's " + id
                                    + ", which the model does not know, needs it.",
                            "Add " + id + " to the model, or drop it in a revision of its own."));
                    keep(actual.required(need));
                    open.add(need);
                }
            }
        }
    }

    Parts parts() {
        Stream<Schema.Dependency> ofKept = actual.dependencies().stream()
                .filter(dependency -> actual.dependent(dependency.dependent())
                        .filter(kept::contains)
                        .isPresent());
        return new Parts(
                List.copyOf(parts.values()),
                Stream.concat(desired.dependencies().stream(), ofKept)
                        .distinct()
                        .toList());
    }

    /** Objects of the database that the model does not know and that are left alone. */
    List<ObjectId> unknown() {
        return unknown;
    }

    List<Fault> faults() {
        return faults;
    }
}
