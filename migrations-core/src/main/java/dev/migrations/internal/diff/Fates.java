package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Identity;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.TableIndex;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What becomes of each part, and of what depends on it. */
final class Fates {

    private final Parts actual;

    private final Needs actualNeeds;

    private final Parts target;

    private final AlterationRules rules;

    private final Map<ObjectId, Fate> fates = new LinkedHashMap<>();

    private final Map<ObjectId, QualifiedName> aside = new LinkedHashMap<>();

    private final Set<ObjectId> retyped = new LinkedHashSet<>();

    private final Set<ObjectId> suspended = new LinkedHashSet<>();

    private final Deque<ObjectId> open = new ArrayDeque<>();

    private Fates(Parts actual, Needs actualNeeds, Parts target, AlterationRules rules) {
        this.actual = actual;
        this.actualNeeds = actualNeeds;
        this.target = target;
        this.rules = rules;
    }

    static Fates of(Parts actual, Needs actualNeeds, Parts target, AlterationRules rules) {
        Fates fates = new Fates(actual, actualNeeds, target, rules);
        actual.byId().values().forEach(part -> fates.fates.put(part.id(), fates.initial(part)));
        target.byId().keySet().forEach(id -> fates.fates.putIfAbsent(id, Fate.CREATED));
        fates.replaceTypesThatCannotBeAltered();
        for (ObjectId id : actual.byId().keySet()) {
            fates.begin(id);
        }
        fates.spread();
        return fates;
    }

    private Fate initial(Part before) {
        Part after = target.get(before.id());
        if (after == null) {
            return Fate.DROPPED;
        }
        if (after.equals(before)) {
            return Fate.KEPT;
        }
        return after.accept(new Alterability(before, rules)) ? Fate.ALTERED : Fate.RECREATED;
    }

    private void replaceTypesThatCannotBeAltered() {
        NewEnumValues.used(this, actual, target).forEach(id -> fates.put(id, Fate.RECREATED));
        for (ObjectId id : actual.byId().keySet()) {
            if (id.object().kind() == DatabaseObject.Kind.DOMAIN && fate(id) == Fate.ALTERED && isInsideAnother(id)) {
                fates.put(id, Fate.RECREATED);
            }
        }
    }

    /** Conditions of a domain are not looked at inside of arrays and composite types. */
    private boolean isInsideAnother(ObjectId domain) {
        return actualNeeds.dependentsOf(domain).stream()
                .filter(dependent -> !dependent.object().equals(domain.object()))
                .anyMatch(dependent -> isOfArray(dependent)
                        || dependent.object().kind() == DatabaseObject.Kind.TYPE
                        || dependent.object().kind() == DatabaseObject.Kind.DOMAIN);
    }

    private boolean isOfArray(ObjectId column) {
        return actual.column(column)
                .filter(each -> each.type() instanceof ArrayType)
                .isPresent();
    }

    private void begin(ObjectId id) {
        if (fate(id).isDropped()) {
            putAside(id);
            open.add(id);
        } else if (fate(id) == Fate.ALTERED && id.aspect() == ObjectId.Aspect.PRIVILEGES) {
            open.add(id);
        } else if (fate(id) == Fate.ALTERED && hasOtherType(id)) {
            retyped.add(id);
            open.add(id);
        }
    }

    private void putAside(ObjectId id) {
        boolean isType =
                id.object().kind() == DatabaseObject.Kind.TYPE || id.object().kind() == DatabaseObject.Kind.DOMAIN;
        boolean isUsed = actualNeeds.dependentsOf(id).stream().anyMatch(this::isStayingColumn);
        if (isType && fate(id) == Fate.RECREATED && isUsed) {
            aside.put(id, freeName(id.object().name()));
        }
    }

    private boolean isStayingColumn(ObjectId id) {
        return isTableColumn(id) && !fate(id).isDropped();
    }

    private QualifiedName freeName(QualifiedName name) {
        QualifiedName free = name.sibling(name.name() + "_old");
        for (int i = 2; isTaken(free); i++) {
            free = name.sibling(name.name() + "_old" + i);
        }
        return free;
    }

    private boolean isTaken(QualifiedName name) {
        return Stream.of(actual, target)
                        .anyMatch(side -> side.type(name).isPresent()
                                || side.relation(name).isPresent())
                || aside.containsValue(name);
    }

    private boolean hasOtherType(ObjectId id) {
        Optional<Column> before = actual.column(id);
        Optional<Column> after = target.column(id);
        return before.isPresent()
                && after.isPresent()
                && !(before.get().type().equals(after.get().type())
                        && Objects.equals(before.get().collation(), after.get().collation()));
    }

    private void spread() {
        while (!open.isEmpty()) {
            ObjectId changed = open.remove();
            for (ObjectId dependent : actualNeeds.dependentsOf(changed)) {
                spread(changed, dependent);
            }
        }
    }

    private void spread(ObjectId changed, ObjectId dependent) {
        if (fate(dependent) != Fate.KEPT && fate(dependent) != Fate.ALTERED) {
            return;
        }
        if (isTableColumn(dependent) && !fate(changed).equals(Fate.ALTERED)) {
            spreadToColumn(changed, dependent);
        } else if (isHit(changed, dependent)) {
            recreate(dependent);
        }
    }

    private void recreate(ObjectId id) {
        fates.put(id, Fate.RECREATED);
        retyped.remove(id);
        suspended.remove(id);
        putAside(id);
        open.add(id);
    }

    private void spreadToColumn(ObjectId changed, ObjectId column) {
        boolean isTable = changed.object().kind() == DatabaseObject.Kind.TABLE;
        if (isTable) {
            return;
        }
        if (isTypeOf(changed, column)) {
            alter(column);
            if (retyped.add(column)) {
                open.add(column);
            }
            return;
        }
        Column before = actual.column(column).orElseThrow();
        if (before.generatedExpression() != null) {
            recreate(column);
        } else if (before.defaultExpression() != null && mustGoFirst(changed, column)) {
            alter(column);
            suspended.add(column);
        }
    }

    /** What is created again needs its place, and an identity column the name of the sequence that goes with it. */
    private boolean mustGoFirst(ObjectId changed, ObjectId column) {
        return fate(changed) == Fate.RECREATED
                || (changed.object().kind() == DatabaseObject.Kind.SEQUENCE
                        && target.column(column)
                                .filter(after -> after.identity() != Identity.NONE)
                                .isPresent());
    }

    private void alter(ObjectId id) {
        fates.put(id, Fate.ALTERED);
    }

    private boolean isTypeOf(ObjectId type, ObjectId column) {
        return actual.column(column)
                .map(Column::type)
                .flatMap(NamedTypes::in)
                .flatMap(actual::type)
                .filter(type::equals)
                .isPresent();
    }

    /** Whether the dependent must go where the other one changes. */
    private boolean isHit(ObjectId changed, ObjectId dependent) {
        if (fate(changed).isDropped()) {
            return true;
        }
        if (changed.aspect() == ObjectId.Aspect.PRIVILEGES) {
            return true;
        }
        boolean isGenerated = actual.column(dependent)
                .filter(column -> column.generatedExpression() != null)
                .isPresent();
        return isGenerated
                || isStorageOf(dependent)
                || (!isAspect(dependent)
                        && rules.holdsColumns(dependent.object().kind()))
                || (isConverted(changed) && isBuiltByExpression(dependent))
                || isTornApart(dependent);
    }

    /** Whether it is a foreign key whose columns cannot be compared while one of them has its new type already. */
    private boolean isTornApart(ObjectId id) {
        return actual.get(id) instanceof Part.OfConstraint constraint
                && ConstraintKind.foreignKey(constraint.constraint())
                        .filter(key -> IntStream.range(0, key.columns().size())
                                .anyMatch(i -> isTornApart(
                                        Part.column(
                                                constraint.table(),
                                                key.columns().get(i)),
                                        Part.column(
                                                key.targetTable(),
                                                key.targetColumns().get(i)))))
                        .isPresent();
    }

    private boolean isTornApart(ObjectId referring, ObjectId referred) {
        return isTornApart(actual.column(referring), target.column(referred))
                || isTornApart(target.column(referring), actual.column(referred));
    }

    private boolean isTornApart(Optional<Column> referring, Optional<Column> referred) {
        return referring
                .flatMap(one -> referred.filter(other -> !rules.canRefer(one.type(), other.type())))
                .isPresent();
    }

    private boolean isAspect(ObjectId id) {
        return id.aspect() != ObjectId.Aspect.ITSELF || !id.detail().isEmpty();
    }

    private static boolean isStorageOf(ObjectId id) {
        return id.aspect() == ObjectId.Aspect.STORAGE;
    }

    /** Whether it means the type of the column by what it says, so that it does not fit another one by itself. */
    private boolean isBuiltByExpression(ObjectId id) {
        Part part = actual.get(id);
        if (part instanceof Part.OfConstraint constraint) {
            return ConstraintKind.rank(constraint.constraint()) >= 2;
        }
        return part instanceof Part.Whole whole
                && whole.object() instanceof TableIndex index
                && (index.index().where() != null
                        || index.index().elements().stream()
                                .anyMatch(element -> element.kind() == IndexElement.Kind.EXPRESSION
                                        || element.operatorClass() != null));
    }

    Fate fate(ObjectId id) {
        return fates.getOrDefault(id, Fate.KEPT);
    }

    Map<ObjectId, Fate> all() {
        return fates;
    }

    boolean isTableColumn(ObjectId id) {
        return actual.column(id).isPresent() || target.column(id).isPresent();
    }

    /** Under which name a type lives on until nothing has it any more; empty for those that do not. */
    Optional<QualifiedName> aside(ObjectId type) {
        return Optional.ofNullable(aside.get(type));
    }

    /** Whether the column gets another type, or the same one anew. */
    boolean isRetyped(ObjectId column) {
        return retyped.contains(column);
    }

    /** Whether the default of the column must go before something that it needs can be created again. */
    boolean isSuspended(ObjectId column) {
        return suspended.contains(column);
    }

    /** Whether the column gets its numbers from a sequence of its own that is new. */
    boolean isNumberedAnew(ColumnName column) {
        return target.byId().values().stream()
                .anyMatch(part -> part instanceof Part.Ownership ownership
                        && ownership.owner().equals(column)
                        && fate(Part.of(DatabaseObject.Kind.SEQUENCE, ownership.sequence()))
                                .isCreated());
    }

    /** The column as it is when its type changes: types that are put aside have their other names. */
    Column before(ObjectId column) {
        Column before = actual.column(column).orElseThrow();
        ColumnType type = NamedTypes.renamed(
                before.type(), name -> actual.type(name).flatMap(this::aside).orElse(name));
        return before.type(type);
    }

    private boolean isConverted(ObjectId column) {
        return target.column(column)
                .flatMap(after -> rules.using(before(column), after.type()))
                .isPresent();
    }
}
