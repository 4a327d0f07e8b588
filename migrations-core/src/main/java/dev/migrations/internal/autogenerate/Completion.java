package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.internal.diff.Requirements;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Adds to a model what it has no words for: what the live database has of tables that the model knows, and all that this needs.
 * So the comparison leaves it alone, and makes it again where it has to be dropped for another change. What needs a column
 * that the model no longer has goes with it. For one use.
 */
final class Completion {

    private final Schema actual;

    private final Schema desired;

    private final Tellers tellers;

    private final AlterationRules rules;

    private final Requirements requirements;

    private final Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>();

    /** What is taken from the live database, with columns and constraints told apart. */
    private final Set<ObjectId> taken = new LinkedHashSet<>();

    private final Set<ObjectId> needed = new LinkedHashSet<>();

    private final Set<ObjectId> unknown = new LinkedHashSet<>();

    private Completion(Schema actual, Schema desired, Tellers tellers, AlterationRules rules) {
        this.actual = actual;
        this.desired = desired;
        this.tellers = tellers;
        this.rules = rules;
        this.requirements = new Requirements(actual);
        desired.objects().forEach(object -> objects.put(object.id(), object));
    }

    /**
     * Completes a model.
     *
     * @param actual what the live database has, with the names that it will have
     * @param desired what the model makes
     * @param tellers in whose words the model is told
     */
    static Completed of(Schema actual, Schema desired, Tellers tellers, AlterationRules rules) {
        return new Completion(actual, desired, tellers, rules).completed();
    }

    /**
     * A model with what it has no words for.
     *
     * @param unknown what it does not know and what stays because something else of it needs that
     */
    record Completed(Schema schema, List<ObjectId> unknown) {}

    private Completed completed() {
        for (SchemaObject live : actual.objects()) {
            if (live instanceof Table liveTable && objects.get(live.id()) instanceof Table wanted) {
                objects.put(live.id(), completed(wanted, liveTable));
            }
        }
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (SchemaObject live : actual.objects()) {
                if (!objects.containsKey(live.id()) && isKept(live) && !isLost(live.id())) {
                    take(live);
                    isChanged = true;
                }
            }
        }
        return new Completed(
                new Schema(List.copyOf(objects.values()), dependencies()),
                unknown.stream().filter(id -> !isOwned(id)).toList());
    }

    /** Whether it is a sequence that goes with a table. */
    private boolean isOwned(ObjectId id) {
        return objects.get(id) instanceof Sequence sequence
                && sequence.ownedBy() != null
                && objects.containsKey(tableId(sequence.ownedBy().table()));
    }

    private List<Dependency> dependencies() {
        Set<DatabaseObject> dependents = new LinkedHashSet<>();
        taken.forEach(id -> dependents.add(id.object()));
        return Stream.concat(
                        desired.dependencies().stream(),
                        actual.dependencies().stream()
                                .filter(dependency -> dependents.contains(dependency.dependent())))
                .distinct()
                .toList();
    }

    private boolean isKept(SchemaObject live) {
        return needed.contains(live.id()) || (isOfKnown(live) && !isTold(live));
    }

    private void take(SchemaObject live) {
        if (needed.contains(live.id()) && !isOfKnown(live)) {
            unknown.add(live.id());
        }
        objects.put(live.id(), live);
        take(live.id());
        if (live instanceof Table table) {
            table.columns().forEach(column -> take(table.name(), column));
            table.constraints().forEach(constraint -> take(Requirements.constraint(table.name(), constraint)));
        }
    }

    private void take(QualifiedName table, Column column) {
        take(Requirements.column(table, column.name()));
        requirements.sequencesOf(new ColumnName(table, column.name())).forEach(sequence -> {
            actual.find(sequence).ifPresent(live -> objects.putIfAbsent(sequence, live));
            take(sequence);
        });
    }

    private void take(ObjectId thing) {
        taken.add(thing);
        needed.addAll(requirements.of(thing));
    }

    /** A model that grants nothing says nothing of privileges: those of new tables are often given by the database. */
    private boolean isTold(SchemaObject live) {
        boolean saysNothingOfPrivileges =
                desired.objects().stream().noneMatch(object -> object instanceof RolePrivileges);
        return !(live instanceof RolePrivileges && saysNothingOfPrivileges)
                && container(live).filter(on -> tellers.tells(live, on)).isPresent();
    }

    /** Statistics go with the table that they measure, and do not name it. */
    private Optional<DatabaseObject> container(SchemaObject live) {
        boolean isMeasuring = live.id().equals(ObjectId.of(live.id().object()))
                && live.id().object().kind() == DatabaseObject.Kind.STATISTICS;
        return isMeasuring
                ? requirements.of(live.id()).stream()
                        .map(ObjectId::object)
                        .filter(object -> object.kind() == DatabaseObject.Kind.TABLE)
                        .findFirst()
                : Tellers.container(live);
    }

    /** Whether it is said of, or a part of, something that is in the model. */
    private boolean isOfKnown(SchemaObject live) {
        ObjectId itself = ObjectId.of(live.id().object());
        boolean isOfMissing =
                !live.id().equals(itself) && actual.find(itself).isPresent() && !objects.containsKey(itself);
        return !isOfMissing && container(live).filter(this::isKnown).isPresent();
    }

    private boolean isKnown(DatabaseObject on) {
        return on.kind() == DatabaseObject.Kind.TABLE
                ? isKnownRelation(on.name())
                : objects.containsKey(ObjectId.of(on));
    }

    private boolean isKnownRelation(QualifiedName name) {
        return Stream.of(DatabaseObject.Kind.TABLE, DatabaseObject.Kind.VIEW, DatabaseObject.Kind.MATERIALIZED_VIEW)
                .anyMatch(kind -> objects.containsKey(ObjectId.of(new DatabaseObject(kind, name, null, List.of()))));
    }

    /** Whether it cannot exist without a column that the model no longer has. */
    private boolean isLost(ObjectId thing) {
        return requirements.of(thing).stream().anyMatch(this::isMissingColumn) || isOfMissingConstraint(thing);
    }

    private boolean isMissingColumn(ObjectId part) {
        QualifiedName name = part.object().table();
        return part.object().kind() == DatabaseObject.Kind.COLUMN
                && name != null
                && objects.get(tableId(name)) instanceof Table table
                && table.columns().stream()
                        .noneMatch(column ->
                                Requirements.column(name, column.name()).equals(part));
    }

    private boolean isOfMissingConstraint(ObjectId thing) {
        QualifiedName name = thing.object().table();
        return thing.object().kind() == DatabaseObject.Kind.CONSTRAINT
                && thing.aspect() != ObjectId.Aspect.ITSELF
                && name != null
                && objects.get(tableId(name)) instanceof Table table
                && table.constraints().stream()
                        .noneMatch(constraint ->
                                Requirements.constraint(name, constraint).equals(ObjectId.of(thing.object())));
    }

    private static ObjectId tableId(QualifiedName name) {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.TABLE, name, null, List.of()));
    }

    private Table completed(Table wanted, Table live) {
        boolean isToldWhole = tellers.tellsOptionsOf(wanted);
        if (!isToldWhole) {
            take(live.id());
        }
        List<Column> columns = wanted.columns().stream()
                .map(column -> completed(column, wanted, live))
                .toList();
        List<Constraint> constraints = new ArrayList<>();
        wanted.constraints().stream()
                .filter(constraint -> !isLeftToDatabase(constraint, wanted, live))
                .forEach(constraint -> constraints.add(underItsName(constraint, wanted, live)));
        Set<String> names = new LinkedHashSet<>();
        constraints.forEach(constraint -> names.add(String.valueOf(constraint.name())));
        for (Constraint constraint : live.constraints()) {
            boolean isKept = !isTold(constraint, wanted, live)
                    && !names.contains(String.valueOf(constraint.name()))
                    && !isLost(Requirements.constraint(wanted.name(), constraint));
            if (isKept) {
                constraints.add(constraint);
                take(Requirements.constraint(wanted.name(), constraint));
            }
        }
        return new Table(
                wanted.name(), columns, constraints, wanted.comment(), isToldWhole ? wanted.options() : live.options());
    }

    /** A mapping without a key says nothing of one. */
    private boolean isTold(Constraint constraint, Table wanted, Table live) {
        boolean saysNothingOfItsKind = isOfLeftColumns(constraint, wanted, live)
                && wanted.constraints().stream().noneMatch(other -> other.getClass() == constraint.getClass());
        return tellers.tells(constraint, wanted) && !saysNothingOfItsKind;
    }

    private Column completed(Column wanted, Table table, Table live) {
        Optional<Column> there = live.columns().stream()
                .filter(column -> column.name().equals(wanted.name()))
                .findFirst();
        if (there.isEmpty() || tellers.tellsDefinitionOf(wanted, table)) {
            return wanted;
        }
        take(table.name(), there.get());
        return there.get();
    }

    private boolean isLeftToDatabase(Constraint constraint, Table wanted, Table live) {
        return !tellers.isTold(constraint, wanted) && isOfLeftColumns(constraint, wanted, live);
    }

    /** Whether it is of columns that are there already, whose definitions the model leaves to the database. */
    private boolean isOfLeftColumns(Constraint constraint, Table wanted, Table live) {
        List<String> names = Requirements.columns(constraint);
        List<Column> columns = wanted.columns().stream()
                .filter(column -> names.contains(column.name()))
                .toList();
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(column -> isThere(column, live) && !tellers.tellsDefinitionOf(column, wanted));
    }

    private static boolean isThere(Column wanted, Table live) {
        return live.columns().stream().anyMatch(column -> column.name().equals(wanted.name()));
    }

    /** As the database has it, where the model does not say a name that counts or leaves the columns to the database. */
    private Constraint underItsName(Constraint wanted, Table table, Table live) {
        String name = wanted.name();
        if (isOfLeftColumns(wanted, table, live)) {
            return first(live, constraint -> isAlike(constraint, wanted)).orElse(wanted);
        }
        return name == null || (tellers.isTold(wanted, table) && !rules.isMadeUp(name))
                ? wanted
                : first(live, constraint -> isSame(constraint, wanted)).orElse(wanted);
    }

    private static Optional<Constraint> first(Table live, Predicate<Constraint> question) {
        return live.constraints().stream().filter(question).findFirst();
    }

    /** A mapping does not say in which order the columns of a key are. */
    private static boolean isAlike(Constraint one, Constraint other) {
        return one.getClass() == other.getClass()
                && Set.copyOf(Requirements.columns(one)).equals(Set.copyOf(Requirements.columns(other)));
    }

    private static boolean isSame(Constraint one, Constraint other) {
        return one.finallyNamed("any").equals(other.finallyNamed("any"));
    }
}
