package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.error.Fault;
import dev.migrations.model.Compared;
import dev.migrations.model.UnknownObjects;
import dev.migrations.schema.Column;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Identity;
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
import java.util.Objects;
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

    private final AlterationRules rules;

    private final Ancestors ancestors;

    private @Nullable Set<QualifiedName> partitionedTables;

    private final Map<ObjectId, Part> parts = new LinkedHashMap<>();

    private final Set<ObjectId> kept = new LinkedHashSet<>();

    private final List<ObjectId> unknown = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private Target(Parts actual, Needs actualNeeds, Parts desired, ComparisonSettings settings, AlterationRules rules) {
        this.actual = actual;
        this.actualNeeds = actualNeeds;
        this.desired = desired;
        this.settings = settings;
        this.rules = rules;
        this.ancestors = new Ancestors(actual);
    }

    static Target of(
            Parts actual, Needs actualNeeds, Parts desired, ComparisonSettings settings, AlterationRules rules) {
        Target target = new Target(actual, actualNeeds, desired, settings, rules);
        target.takeDesired();
        target.leaveOutWhatHasNoName();
        target.keepActual();
        target.keepPartitionKeys();
        target.keepWhatIsHeld();
        target.keepWhatUnknownTablesReferTo();
        target.spreadToKeptChildren();
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
        return column.identity() == Identity.NONE && column.generatedExpression() == null;
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
        if (!isLeftAlone(root)) {
            return false;
        }
        if (!isKeptPartition(root) && root.equals(part.id()) && !part.isAspect()) {
            unknown.add(root);
        }
        return true;
    }

    /** Whether the model does not know it, and it stays for all that. */
    private boolean isLeftAlone(ObjectId root) {
        return !desired.has(root)
                && !isReplaced(root)
                && (settings.unknown() == UnknownObjects.KEEP || isKeptPartition(root));
    }

    private boolean isKeptPartition(ObjectId root) {
        return settings.unlistedPartitions() == UnknownObjects.KEEP && isUnlistedPartition(root);
    }

    /** Whether the model has it under its name as another kind of the same, which keeps no rows of its own. */
    private boolean isReplaced(ObjectId root) {
        DatabaseObject object = root.object();
        return otherKinds(object.kind())
                .map(kind -> ObjectId.of(new DatabaseObject(kind, object.name(), null, object.argumentTypes())))
                .anyMatch(desired::has);
    }

    private static Stream<DatabaseObject.Kind> otherKinds(DatabaseObject.Kind kind) {
        return switch (kind) {
            case VIEW -> Stream.of(DatabaseObject.Kind.MATERIALIZED_VIEW);
            case MATERIALIZED_VIEW -> Stream.of(DatabaseObject.Kind.VIEW);
            case TYPE -> Stream.of(DatabaseObject.Kind.DOMAIN);
            case DOMAIN -> Stream.of(DatabaseObject.Kind.TYPE);
            case FUNCTION -> Stream.of(DatabaseObject.Kind.PROCEDURE, DatabaseObject.Kind.AGGREGATE);
            case PROCEDURE -> Stream.of(DatabaseObject.Kind.FUNCTION, DatabaseObject.Kind.AGGREGATE);
            case AGGREGATE -> Stream.of(DatabaseObject.Kind.FUNCTION, DatabaseObject.Kind.PROCEDURE);
            case TABLE,
                    COLUMN,
                    CONSTRAINT,
                    INDEX,
                    SEQUENCE,
                    STATISTICS,
                    EVENT_TRIGGER,
                    TRIGGER,
                    POLICY,
                    RULE,
                    SCHEMA,
                    EXTENSION,
                    DATABASE,
                    ROLE -> Stream.empty();
        };
    }

    /** Nothing is created under a name that something has that is left alone. */
    private void leaveOutWhatHasNoName() {
        Map<String, ObjectId> taken = new LinkedHashMap<>();
        for (Part part : actual.byId().values()) {
            if (isCompared(part, actual) && !part.isAspect() && isLeftAlone(root(part, actual))) {
                Names.of(part).forEach(name -> taken.putIfAbsent(name, part.id()));
            }
        }
        Set<ObjectId> nameless = new LinkedHashSet<>();
        for (Part part : desired.byId().values()) {
            Names.of(part).stream()
                    .flatMap(name -> Stream.ofNullable(taken.get(name)))
                    .findFirst()
                    .filter(holder -> nameless.add(part.id()))
                    .ifPresent(holder -> faults.add(nameTaken(part.id(), holder)));
        }
        if (!nameless.isEmpty()) {
            leaveOut(nameless);
        }
    }

    private Fault nameTaken(ObjectId wanted, ObjectId holder) {
        ObjectId root = root(actual.required(holder), actual);
        return Fault.of(
                "The model has " + wanted + ", but the database's " + holder
                        + (root.equals(holder) ? "" : " of " + root)
                        + ", which the model does not know, has that name.",
                "Give one of them another name, add " + root
                        + " to the model, or drop it in a revision of its own before this one.");
    }

    /** And whatever needs it: that stays as it is. */
    private void leaveOut(Set<ObjectId> some) {
        Needs needs = new Needs(desired);
        Set<ObjectId> seen = new LinkedHashSet<>();
        List<ObjectId> open = new ArrayList<>(some);
        while (!open.isEmpty()) {
            ObjectId id = open.remove(0);
            if (seen.add(id)) {
                open.addAll(needs.dependentsOf(id));
                parts.remove(id);
                if (actual.has(id)) {
                    keep(actual.required(id));
                }
            }
        }
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

    /** The columns by which rows are spread over partitions keep their types. */
    private void keepPartitionKeys() {
        for (Table table : actual.tables().values()) {
            String key = table.options().partitionBy();
            if (key == null || !desired.tables().containsKey(table.name())) {
                continue;
            }
            Set<String> words = Words.in(key.substring(Math.max(0, key.indexOf('('))));
            for (Column column : table.columns()) {
                ObjectId id = Part.column(table.name(), column.name());
                if (words.contains(column.name()) && isRetyped(id)) {
                    faults.add(Fault.of(
                            "The model has another type for " + id + ", but the rows of table '" + table.name()
                                    + "' are spread over its partitions by that column, and the database cannot change"
                                    + " its type.",
                            "Create another table in a revision of your own, move the rows, and drop this one."));
                    keep(actual.required(id));
                }
            }
        }
    }

    private boolean isRetyped(ObjectId column) {
        Part after = parts.get(column);
        Column before = actual.column(column).orElse(null);
        return before != null
                && after instanceof Part.OfColumn to
                && !(before.type().equals(to.column().type())
                        && Objects.equals(before.collation(), to.column().collation()));
    }

    /** What the database refuses to change because something needs it that is not compared. */
    private void keepWhatIsHeld() {
        for (Schema.Dependency dependency : actual.dependencies()) {
            DatabaseObject holder = dependency.dependent();
            if (actual.dependent(holder).isEmpty()) {
                actual.find(dependency.on()).ifPresent(on -> keepWhatIsHeld(on, holder));
            }
        }
    }

    private void keepWhatIsHeld(ObjectId id, DatabaseObject holder) {
        if (!Holding.isHeld(id, holder)) {
            return;
        }
        if (!parts.containsKey(id)) {
            ObjectId root = root(actual.required(id), actual);
            faults.add(Holding.dropped(desired.has(root) ? id : root, holder));
            if (desired.has(root)) {
                restore(id);
            } else {
                actual.byId().values().stream()
                        .filter(part -> root(part, actual).equals(root))
                        .forEach(part -> restore(part.id()));
            }
        } else if (rules.holdsColumns(holder.kind()) || isReferredToAsItIs(id, holder)) {
            List<ObjectId> changed = Stream.concat(Stream.of(id), ancestors.above(id).stream())
                    .filter(this::isRetyped)
                    .toList();
            if (!changed.isEmpty()) {
                faults.add(Holding.retyped(id, holder));
                changed.forEach(column -> keep(actual.required(column)));
            }
        }
    }

    /** Whether a foreign key of another table cannot stay while the column changes. */
    private boolean isReferredToAsItIs(ObjectId id, DatabaseObject holder) {
        return holder.kind() == DatabaseObject.Kind.CONSTRAINT
                && actual.get(id) instanceof Part.OfColumn before
                && parts.get(id) instanceof Part.OfColumn after
                && !rules.canRefer(before.column().type(), after.column().type());
    }

    /** A foreign key of a table that stays as it is needs a key of a type that it can be compared with. */
    private void keepWhatUnknownTablesReferTo() {
        for (ObjectId id : List.copyOf(kept)) {
            if (actual.get(id) instanceof Part.OfConstraint constraint) {
                ConstraintKind.foreignKey(constraint.constraint())
                        .ifPresent(key -> key.targetColumns().stream()
                                .map(column -> Part.column(key.targetTable(), column))
                                .filter(column -> isRetyped(column) && isReferredToAsItIs(column, id.object()))
                                .forEach(column -> {
                                    faults.add(Fault.of(
                                            "The model has another type for " + column + ", but the database's " + id
                                                    + ", which the model does not know, refers to it.",
                                            "Add " + root(constraint, actual) + " to the model, or drop the " + id
                                                    + " in a revision of its own before this one."));
                                    keep(actual.required(column));
                                }));
            }
        }
    }

    /** Keeps it and whatever it needs. */
    private void restore(ObjectId id) {
        keep(actual.required(id));
        actualNeeds.of(id).stream().filter(need -> !parts.containsKey(need)).forEach(this::restore);
        ancestors.above(id).stream().filter(above -> !parts.containsKey(above)).forEach(this::restore);
    }

    /** What is done to the columns of a table is done to those of its partitions by the database. */
    private void spreadToKeptChildren() {
        for (QualifiedName child : ancestors.children()) {
            boolean isKept = kept.contains(Part.of(DatabaseObject.Kind.TABLE, child));
            for (QualifiedName parent : isKept ? ancestors.parents(child) : Set.<QualifiedName>of()) {
                spread(parent, child);
            }
        }
    }

    private void spread(QualifiedName parent, QualifiedName child) {
        for (Column before :
                actual.tables().containsKey(parent) ? actual.table(parent).columns() : List.<Column>of()) {
            ObjectId id = Part.column(child, before.name());
            Part after = parts.get(Part.column(parent, before.name()));
            if (!(parts.get(id) instanceof Part.OfColumn own)) {
                continue;
            }
            if (after instanceof Part.OfColumn to) {
                parts.put(id, new Part.OfColumn(child, Ancestors.changed(own.column(), before, to.column())));
            } else {
                forget(id);
                actualNeeds.dependentsOf(id).stream()
                        .filter(part -> isPartOf(part, child))
                        .forEach(this::forget);
            }
        }
        List.copyOf(parts.values()).forEach(part -> {
            if (part instanceof Part.OfColumn column && column.table().equals(parent) && !actual.has(part.id())) {
                Part.OfColumn added = new Part.OfColumn(child, column.column());
                parts.putIfAbsent(added.id(), added);
            }
        });
    }

    /** The database drops the indexes and constraints of a column with it. */
    private boolean isPartOf(ObjectId id, QualifiedName table) {
        return actual.get(id) instanceof Part.OfConstraint constraint
                ? constraint.table().equals(table)
                : actual.get(id) instanceof Part.Whole whole
                        && whole.object() instanceof TableIndex index
                        && index.table().equals(table);
    }

    private void forget(ObjectId id) {
        parts.remove(id);
        kept.remove(id);
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
                    ancestors.above(need).stream()
                            .filter(above -> !parts.containsKey(above))
                            .forEach(this::restore);
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
