package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.Operation;
import dev.migrations.op.RenameType;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Index;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns the fates of parts into operations in their order. */
final class Steps {

    private static final int POSITIONS = 10_000_000;

    private final Parts actual;

    private final Needs actualNeeds;

    private final Parts target;

    private final Needs targetNeeds;

    private final Fates fates;

    private final AlterationRules rules;

    private final Implied implied;

    private final TableContents droppedContents;

    private final TableContents createdContents;

    private final Map<QualifiedName, List<Index>> indexes = new LinkedHashMap<>();

    private final Map<ObjectId, Step> drops = new LinkedHashMap<>();

    private final Map<ObjectId, Step> early = new LinkedHashMap<>();

    private final Map<ObjectId, Step> builds = new LinkedHashMap<>();

    private final StepOrder order = new StepOrder();

    Steps(Parts actual, Needs actualNeeds, Parts target, Fates fates, AlterationRules rules) {
        this.actual = actual;
        this.actualNeeds = actualNeeds;
        this.target = target;
        this.targetNeeds = new Needs(target);
        this.fates = fates;
        this.rules = rules;
        this.implied = new Implied(actual, target, fates);
        this.droppedContents = TableContents.of(actual, actualNeeds, fates, Fate.DROPPED);
        this.createdContents = TableContents.of(target, targetNeeds, fates, Fate.CREATED);
        for (Part part : actual.byId().values()) {
            if (part instanceof Part.Whole whole && whole.object() instanceof TableIndex index) {
                indexes.computeIfAbsent(index.table(), table -> new ArrayList<>())
                        .add(index.index());
            }
        }
    }

    List<Operation> operations() {
        addSteps();
        orderDrops();
        orderBuilds();
        orderPersistence();
        orderPrivileges();
        orderNames();
        orderMentions();
        return order.sorted().stream()
                .flatMap(step -> step.operations().stream())
                .toList();
    }

    private void addSteps() {
        Drops dropping = new Drops(
                actual,
                rules,
                name -> droppedContents.with(actual.table(name)),
                name -> indexes.getOrDefault(name, List.of()),
                this::withLeavingOwner);
        for (Part part : actual.byId().values()) {
            if (fates.fate(part.id()).isDropped() && !goesWithAnother(part) && !implied.has(part.id())) {
                addDrop(part, dropping);
            }
        }
        Creations creating =
                new Creations(target, rules, name -> createdContents.with(target.table(name)), this::withExistingOwner);
        for (Part part : target.byId().values()) {
            if (!implied.has(part.id())) {
                addBuild(part, creating);
            }
        }
    }

    private Step step(Step.Phase phase, Part part, List<Operation> operations) {
        QualifiedName table = part.id().object().table();
        String group = table == null ? part.id().object().name().toString() : table.toString();
        boolean isDrop = phase != Step.Phase.BUILDS;
        Parts side = isDrop ? actual : target;
        boolean isPlaced =
                switch (part.kind()) {
                    case COLUMN, CONSTRAINT -> !part.isAspect();
                    default -> false;
                };
        int position = isPlaced ? rankInTable(part) * POSITIONS + side.position(part.id()) : 0;
        int rank = KindRank.of(part);
        Step step = new Step(
                phase,
                isDrop ? -rank : rank,
                group,
                isDrop ? -position : position,
                part.id().toString() + part.id().object().argumentTypes(),
                operations);
        order.add(step);
        return step;
    }

    private static int rankInTable(Part part) {
        return part instanceof Part.OfConstraint constraint ? ConstraintKind.rank(constraint.constraint()) : 0;
    }

    private void addDrop(Part part, Drops dropping) {
        ObjectId id = part.id();
        if (fates.aside(id).isPresent()) {
            drops.put(id, step(Step.Phase.LAST_DROPS, part, aside(part).accept(dropping)));
            return;
        }
        drops.put(id, step(phaseOfDrop(part), part, part.accept(dropping)));
    }

    /** The type under the name that it is put aside under. */
    private Part aside(Part part) {
        QualifiedName name = fates.aside(part.id()).orElseThrow();
        return new Part.Whole(((Part.Whole) part).object().accept(new TypeNamed(name, this::asideName)));
    }

    private QualifiedName asideName(QualifiedName type) {
        return actual.type(type).flatMap(fates::aside).orElse(type);
    }

    /** Whether it goes before what it is said of changes: the comment of a condition before the condition. */
    private static boolean isOfPart(ObjectId id) {
        return id.aspect() == ObjectId.Aspect.PARTITION
                || (id.aspect() == ObjectId.Aspect.COMMENT && !id.detail().isEmpty());
    }

    private static Step.Phase phaseOfDrop(Part part) {
        if (part instanceof Part.Ownership) {
            return Step.Phase.FIRST_DROPS;
        }
        if (part.isAspect()) {
            return isOfPart(part.id()) ? Step.Phase.FIRST_DROPS : Step.Phase.BUILDS;
        }
        return switch (part.kind()) {
            case TRIGGER, RULE, POLICY, CONSTRAINT, INDEX, VIEW, MATERIALIZED_VIEW, STATISTICS, EVENT_TRIGGER ->
                Step.Phase.FIRST_DROPS;
            case TABLE,
                    COLUMN,
                    SEQUENCE,
                    TYPE,
                    DOMAIN,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    SCHEMA,
                    EXTENSION,
                    DATABASE,
                    ROLE -> Step.Phase.LAST_DROPS;
        };
    }

    private void addBuild(Part part, Creations creating) {
        ObjectId id = part.id();
        switch (fates.fate(id)) {
            case CREATED, RECREATED -> {
                if (!comesWithAnother(part)) {
                    builds.put(id, step(Step.Phase.BUILDS, part, created(part, creating)));
                }
            }
            case ALTERED -> {
                Part before = actual.required(id);
                builds.put(
                        id, step(Step.Phase.BUILDS, part, part.accept(new Alterations(before, target, fates, rules))));
                addEarly(part);
            }
            case KEPT, DROPPED -> {}
        }
    }

    private List<Operation> created(Part part, Creations creating) {
        Optional<QualifiedName> aside = fates.aside(part.id());
        List<Operation> create = part.accept(creating);
        return aside.isEmpty()
                ? create
                : Stream.concat(
                                Stream.of(new RenameType(
                                        typeKind(actual.required(part.id())),
                                        part.id().object().name(),
                                        aside.get().name())),
                                create.stream())
                        .toList();
    }

    private static RenameType.Kind typeKind(Part part) {
        return part.kind() == DatabaseObject.Kind.DOMAIN ? RenameType.Kind.DOMAIN : RenameType.Kind.TYPE;
    }

    private void addEarly(Part part) {
        ObjectId id = part.id();
        Optional<Column> after = target.column(id);
        if (after.isEmpty()) {
            return;
        }
        Column before = actual.column(id).orElseThrow();
        List<ColumnChange> changes = ColumnAlteration.early(before, after.get(), fates.isSuspended(id));
        if (!changes.isEmpty()) {
            QualifiedName table = ((Part.OfColumn) part).table();
            early.put(id, step(Step.Phase.FIRST_DROPS, part, List.of(new AlterColumn(table, before.name(), changes))));
        }
    }

    /** Whether it is gone with what it belongs to, without a word of its own. */
    private boolean goesWithAnother(Part part) {
        return dropper(part).isPresent();
    }

    /** With what it is dropped. */
    private Optional<ObjectId> dropper(Part part) {
        if (part instanceof Part.Ownership ownership) {
            ObjectId sequence = Part.of(DatabaseObject.Kind.SEQUENCE, ownership.sequence());
            return fates.fate(sequence).isDropped()
                            && !fates.fate(column(ownership)).isDropped()
                    ? Optional.of(sequence)
                    : Optional.empty();
        }
        if (part.isAspect()) {
            return part.id().aspect() == ObjectId.Aspect.PARTITION
                    ? Optional.empty()
                    : actual.find(part.id().object())
                            .filter(id -> fates.fate(id).isDropped());
        }
        if (part instanceof Part.OfConstraint constraint) {
            return droppedContents.has(part.id()) ? Optional.of(tableId(constraint.table())) : Optional.empty();
        }
        if (part instanceof Part.OfColumn column) {
            return droppedTable(column.table());
        }
        return part instanceof Part.Whole whole && whole.object() instanceof TableIndex index
                ? droppedTable(index.table())
                : Optional.empty();
    }

    private static ObjectId tableId(QualifiedName table) {
        return Part.of(DatabaseObject.Kind.TABLE, table);
    }

    private Optional<ObjectId> droppedTable(QualifiedName table) {
        return Optional.of(tableId(table)).filter(id -> fates.fate(id) == Fate.DROPPED);
    }

    private static ObjectId column(Part.Ownership ownership) {
        ColumnName owner = ownership.owner();
        return Part.column(owner.table(), owner.column());
    }

    private boolean comesWithAnother(Part part) {
        return creator(part).isPresent();
    }

    /** With what it is created. */
    private Optional<ObjectId> creator(Part part) {
        if (part instanceof Part.Ownership ownership) {
            ObjectId sequence = Part.of(DatabaseObject.Kind.SEQUENCE, ownership.sequence());
            return fates.fate(sequence) == Fate.CREATED
                            && !fates.fate(column(ownership)).isCreated()
                    ? Optional.of(sequence)
                    : Optional.empty();
        }
        if (part instanceof Part.OfConstraint constraint) {
            return createdContents.has(part.id()) ? Optional.of(tableId(constraint.table())) : Optional.empty();
        }
        return part instanceof Part.OfColumn column
                ? Optional.of(tableId(column.table())).filter(id -> fates.fate(id) == Fate.CREATED)
                : Optional.empty();
    }

    private Sequence withLeavingOwner(Sequence sequence) {
        return actual.get(Part.Ownership.ownership(sequence.name())) instanceof Part.Ownership ownership
                        && dropper(ownership).isPresent()
                ? new Sequence(sequence.name(), sequence.options(), ownership.owner())
                : sequence;
    }

    private Sequence withExistingOwner(Sequence sequence) {
        return target.get(Part.Ownership.ownership(sequence.name())) instanceof Part.Ownership ownership
                        && creator(ownership).isPresent()
                ? new Sequence(sequence.name(), sequence.options(), ownership.owner())
                : sequence;
    }

    private Optional<Step> drop(ObjectId each) {
        ObjectId id = implied.cause(each);
        Part part = actual.get(id);
        if (part == null || !fates.fate(id).isDropped()) {
            return Optional.empty();
        }
        return dropper(part).map(this::drop).orElseGet(() -> Optional.ofNullable(drops.get(id)));
    }

    private Optional<Step> build(ObjectId each) {
        ObjectId id = implied.cause(each);
        Part part = target.get(id);
        if (part == null) {
            return Optional.empty();
        }
        return fates.fate(id).isCreated() && comesWithAnother(part)
                ? creator(part).flatMap(this::build)
                : Optional.ofNullable(builds.get(id));
    }

    private void before(Optional<Step> first, Optional<Step> second) {
        first.ifPresent(one -> second.ifPresent(other -> order.before(one, other)));
    }

    private void orderDrops() {
        for (ObjectId id : actual.byId().keySet()) {
            for (ObjectId need : actualNeeds.of(id)) {
                before(drop(id), drop(need));
                if (fates.fate(need) == Fate.ALTERED && fates.isTableColumn(need)) {
                    Optional<Step> own = Optional.ofNullable(drops.get(id));
                    before(own, build(need));
                    before(own, Optional.ofNullable(early.get(need)));
                }
                if (fates.aside(need).isPresent()) {
                    before(drop(id).filter(step -> fates.aside(id).isEmpty()), build(need));
                }
                if (fates.fate(id) == Fate.ALTERED) {
                    Optional<Step> first = Optional.ofNullable(early.get(id)).filter(step -> fates.isSuspended(id));
                    before(first.or(() -> build(id)), drop(need));
                    before(first.flatMap(step -> drop(need)), build(id));
                    before(fates.aside(need).isPresent() ? build(need) : Optional.empty(), build(id));
                    before(fates.aside(need).isPresent() ? build(id) : Optional.empty(), drop(need));
                }
            }
            if (fates.fate(id) == Fate.RECREATED && fates.aside(id).isEmpty()) {
                before(drop(id), build(id));
            }
            before(Optional.ofNullable(early.get(id)), build(id));
        }
    }

    private void orderBuilds() {
        for (ObjectId id : target.byId().keySet()) {
            Optional<Step> step = build(id);
            for (ObjectId need : isOwnershipOfNewSequence(id) ? Set.<ObjectId>of() : targetNeeds.of(id)) {
                before(build(need), step);
            }
            if (id.aspect() == ObjectId.Aspect.PARTITION) {
                actualAndTargetParts(id).forEach(part -> before(build(part), step));
            }
        }
    }

    /** Such a sequence comes with its owner, which is there already; the owner may need the sequence. */
    private boolean isOwnershipOfNewSequence(ObjectId id) {
        return target.get(id) instanceof Part.Ownership ownership && comesWithAnother(ownership);
    }

    /** No table that is logged refers to one that is not, at no time. */
    private void orderPersistence() {
        for (Part part : target.byId().values()) {
            boolean isThroughout =
                    part instanceof Part.OfConstraint && !fates.fate(part.id()).isCreated();
            Optional<ForeignKey> foreignKey = isThroughout
                    ? ConstraintKind.foreignKey(((Part.OfConstraint) part).constraint())
                    : Optional.empty();
            foreignKey.ifPresent(key -> orderPersistence(((Part.OfConstraint) part).table(), key.targetTable()));
        }
    }

    private void orderPersistence(QualifiedName referring, QualifiedName referred) {
        if (isOtherwisePersistent(referring) && isOtherwisePersistent(referred)) {
            Optional<Step> one = build(tableId(referring));
            Optional<Step> other = build(tableId(referred));
            switch (target.table(referring).options().persistence()) {
                case UNLOGGED -> before(one, other);
                case LOGGED -> before(other, one);
            }
        }
    }

    private boolean isOtherwisePersistent(QualifiedName table) {
        Table before = actual.tables().get(table);
        Table after = target.tables().get(table);
        return before != null
                && after != null
                && before.options().persistence() != after.options().persistence();
    }

    /** What is taken from somebody on a table is taken on its columns too. */
    private void orderPrivileges() {
        for (ObjectId id : target.byId().keySet()) {
            QualifiedName table = id.object().table();
            if (id.aspect() == ObjectId.Aspect.PRIVILEGES && table != null) {
                target.relation(table)
                        .map(relation -> new ObjectId(relation.object(), id.aspect(), id.detail()))
                        .ifPresent(whole -> before(drop(whole), build(id)));
            }
        }
    }

    /** The indexes and constraints of a partition and of its table. */
    private Set<ObjectId> actualAndTargetParts(ObjectId partition) {
        Set<ObjectId> parts = new LinkedHashSet<>();
        for (ObjectId table : targetNeeds.of(partition)) {
            targetNeeds.dependentsOf(table).stream()
                    .filter(id ->
                            id.aspect() == ObjectId.Aspect.ITSELF && id.detail().isEmpty())
                    .filter(id -> switch (id.object().kind()) {
                        case INDEX, COLUMN -> true;
                        case CONSTRAINT ->
                            table.object().name().equals(id.object().table());
                        default -> false;
                    })
                    .forEach(parts::add);
        }
        return parts;
    }

    /** A name is given up before something else takes it. */
    private void orderNames() {
        Map<String, List<ObjectId>> leaving = new TreeMap<>();
        for (Part part : actual.byId().values()) {
            if (fates.fate(part.id()).isDropped() && fates.aside(part.id()).isEmpty()) {
                Names.of(part)
                        .forEach(name -> leaving.computeIfAbsent(name, any -> new ArrayList<>())
                                .add(part.id()));
            }
        }
        for (Part part : target.byId().values()) {
            if (fates.fate(part.id()).isCreated()) {
                for (String name : Names.of(part)) {
                    leaving.getOrDefault(name, List.of()).forEach(id -> before(drop(id), build(part.id())));
                }
            }
        }
        for (ObjectId id : early.keySet()) {
            if (!fates.isSuspended(id)) {
                targetNeeds.of(id).stream()
                        .filter(need -> need.object().kind() == DatabaseObject.Kind.SEQUENCE)
                        .forEach(need -> before(Optional.ofNullable(early.get(id)), build(need)));
            }
        }
    }

    /** Databases look at the bodies of some functions when they are created, and tell nobody what those need. */
    private void orderMentions() {
        Map<String, List<ObjectId>> mentionable = new TreeMap<>();
        for (Part part : target.byId().values()) {
            if (!part.isAspect() && fates.fate(part.id()) != Fate.KEPT) {
                nameInTexts(part)
                        .ifPresent(name -> mentionable
                                .computeIfAbsent(name, any -> new ArrayList<>())
                                .add(part.id()));
            }
        }
        for (Part part : target.byId().values()) {
            if (part instanceof Part.Whole whole && whole.object() instanceof Routine routine) {
                build(part.id())
                        .ifPresent(step -> Words.in(routine.body()).stream()
                                .flatMap(word -> mentionable.getOrDefault(word, List.of()).stream())
                                .forEach(id -> build(id).ifPresent(other -> order.preferablyBefore(other, step))));
            }
        }
    }

    private static Optional<String> nameInTexts(Part part) {
        DatabaseObject object = part.id().object();
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, TYPE, DOMAIN, FUNCTION, PROCEDURE, AGGREGATE ->
                Optional.of(object.name().name());
            case COLUMN -> Optional.ofNullable(object.table()).map(QualifiedName::name);
            case CONSTRAINT,
                    INDEX,
                    STATISTICS,
                    EVENT_TRIGGER,
                    TRIGGER,
                    POLICY,
                    RULE,
                    SCHEMA,
                    EXTENSION,
                    DATABASE,
                    ROLE -> Optional.empty();
        };
    }
}
