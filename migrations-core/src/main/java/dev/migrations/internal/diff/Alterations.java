package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.AlterDomain;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.CommentOn;
import dev.migrations.op.DomainChange;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.ReplaceRoutine;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.SetTriggerState;
import dev.migrations.op.UpdateExtension;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What makes a part that stays what it is to be.
 *
 * @param before the part as it is
 * @param parts the parts in the end
 */
record Alterations(Part before, Parts parts, Fates fates, AlterationRules rules)
        implements PartVisitor<List<Operation>> {

    private <T extends SchemaObject> T was(Class<T> kind) {
        if (before instanceof Part.Whole whole) {
            return kind.cast(whole.object());
        }
        throw new IllegalArgumentException(before.id() + " is not a whole object");
    }

    private static List<Operation> nothing() {
        return List.of();
    }

    @Override
    public List<Operation> visitNamespace(Namespace object) {
        return nothing();
    }

    @Override
    public List<Operation> visitExtension(Extension object) {
        Extension from = was(Extension.class);
        List<Operation> operations = new ArrayList<>();
        if (!Objects.equals(from.version(), object.version())) {
            operations.add(new UpdateExtension(object.name(), object.version(), from.version()));
        }
        if (!Objects.equals(from.schema(), object.schema()) && object.schema() != null) {
            operations.add(new ExecuteSql(moved(object), from.schema() == null ? null : moved(from)));
        }
        return operations;
    }

    private String moved(Extension extension) {
        return "ALTER EXTENSION " + rules.quoted(extension.name()) + " SET SCHEMA "
                + rules.quoted(Objects.requireNonNull(extension.schema()));
    }

    @Override
    public List<Operation> visitEnumType(EnumType object) {
        List<String> values = new ArrayList<>(was(EnumType.class).values());
        List<Operation> operations = new ArrayList<>();
        for (int i = 0; i < object.values().size(); i++) {
            String value = object.values().get(i);
            if (values.contains(value)) {
                continue;
            }
            operations.add(added(object, value, i, values));
            values.add(i, value);
        }
        return operations;
    }

    private static AddEnumValue added(EnumType type, String value, int index, List<String> values) {
        if (index == values.size()) {
            return new AddEnumValue(type.name(), value, AddEnumValue.Place.LAST, null, Guard.NONE);
        }
        return index == 0
                ? new AddEnumValue(type.name(), value, AddEnumValue.Place.BEFORE, values.get(0), Guard.NONE)
                : new AddEnumValue(type.name(), value, AddEnumValue.Place.AFTER, values.get(index - 1), Guard.NONE);
    }

    @Override
    public List<Operation> visitDomain(Domain object) {
        Domain from = was(Domain.class);
        List<DomainChange> changes = new ArrayList<>();
        for (Check check : from.checks()) {
            if (find(object, check.name())
                    .filter(other -> isReached(check, other))
                    .isEmpty()) {
                changes.add(new DomainChange.DropCheck(Objects.requireNonNull(check.name()), check));
            }
        }
        addDefaultAndNullability(from, object, changes);
        for (Check check : object.checks()) {
            Optional<Check> existing = find(from, check.name()).filter(other -> isReached(other, check));
            if (existing.isEmpty()) {
                changes.add(new DomainChange.AddCheck(check));
            } else if (!existing.get().equals(check)) {
                changes.add(new DomainChange.ValidateCheck(Objects.requireNonNull(check.name())));
            }
        }
        return changes.stream()
                .<Operation>map(change -> new AlterDomain(object.name(), change))
                .toList();
    }

    private static Optional<Check> find(Domain domain, @Nullable String name) {
        return domain.checks().stream()
                .filter(check -> Objects.equals(check.name(), name))
                .findFirst();
    }

    /** Whether the condition is the other one, or becomes it by being validated. */
    private static boolean isReached(Check from, Check to) {
        return from.equals(to)
                || (ConstraintKind.isNotValid(from)
                        && ConstraintKind.valid(from).equals(to));
    }

    private static void addDefaultAndNullability(Domain from, Domain to, List<DomainChange> changes) {
        String expression = to.defaultExpression();
        if (!Objects.equals(from.defaultExpression(), expression)) {
            Existing existing = Existing.ofNullable(from.defaultExpression());
            changes.add(
                    expression == null
                            ? new DomainChange.DropDefault(existing)
                            : new DomainChange.SetDefault(expression, existing));
        }
        if (from.nullability() != to.nullability()) {
            changes.add(
                    to.nullability() == Nullability.NOT_NULL
                            ? new DomainChange.SetNotNull()
                            : new DomainChange.DropNotNull());
        }
    }

    @Override
    public List<Operation> visitCompositeType(CompositeType object) {
        CompositeType from = was(CompositeType.class);
        return rules.alter(from, object)
                .map(sql -> List.<Operation>of(
                        new ExecuteSql(sql, rules.alter(object, from).orElse(null))))
                .orElse(List.of());
    }

    @Override
    public List<Operation> visitSequence(Sequence object) {
        SequenceChange change = SequenceChange.of(was(Sequence.class).options(), object.options(), rules);
        return change.isNothing()
                ? nothing()
                : List.of(new AlterSequence(object.name(), change.options(), change.existing()));
    }

    @Override
    public List<Operation> visitTable(Table object) {
        Table from = was(Table.class);
        List<Operation> operations = new ArrayList<>();
        if (!from.options().equals(object.options())) {
            rules.alterOptions(from, object)
                    .ifPresent(sql -> operations.add(
                            new ExecuteSql(sql, rules.alterOptions(object, from).orElse(null))));
        }
        if (!Objects.equals(from.comment(), object.comment())) {
            operations.add(new CommentOn(
                    Part.of(DatabaseObject.Kind.TABLE, object.name()).object(),
                    object.comment(),
                    Existing.ofNullable(from.comment())));
        }
        return operations;
    }

    @Override
    public List<Operation> visitColumn(Part.OfColumn part) {
        ObjectId id = part.id();
        Column from = fates.before(id);
        ColumnAlteration.TypeChange typeChange =
                fates.isRetyped(id) ? ColumnAlteration.TypeChange.CHANGED : ColumnAlteration.TypeChange.NONE;
        String defaultBefore = fates.isSuspended(id) ? null : from.defaultExpression();
        Column to = part.column();
        List<ColumnChange> changes = new ColumnAlteration(from, to, typeChange, defaultBefore, rules).changes();
        List<Operation> operations = new ArrayList<>();
        if (!changes.isEmpty()) {
            operations.add(new AlterColumn(part.table(), to.name(), changes));
        }
        if (isNumberedAnotherWay(from, to) || fates.isNumberedAnew(new ColumnName(part.table(), to.name()))) {
            rules.continueNumbers(part.table(), to.name()).ifPresent(sql -> operations.add(new ExecuteSql(sql, sql)));
        }
        return operations;
    }

    /** Whether the numbers come from a column's own sequence from now on. */
    private static boolean isNumberedAnotherWay(Column from, Column to) {
        return from.identity() == Identity.NONE && to.identity() != Identity.NONE;
    }

    @Override
    public List<Operation> visitConstraint(Part.OfConstraint part) {
        return List.of(new ValidateConstraint(
                part.table(), Objects.requireNonNull(part.constraint().name())));
    }

    @Override
    public List<Operation> visitOwnership(Part.Ownership part) {
        return before instanceof Part.Ownership from
                ? List.of(new OwnSequence(part.sequence(), part.owner(), OwnSequence.Knowledge.KNOWN, from.owner()))
                : nothing();
    }

    @Override
    public List<Operation> visitTableIndex(TableIndex object) {
        return nothing();
    }

    @Override
    public List<Operation> visitView(View object) {
        return List.of(new ReplaceView(object, was(View.class), List.of()));
    }

    @Override
    public List<Operation> visitRoutine(Routine object) {
        return List.of(new ReplaceRoutine(object, was(Routine.class)));
    }

    @Override
    public List<Operation> visitTableTrigger(TableTrigger object) {
        return List.of(new SetTriggerState(
                object.trigger().table(),
                object.trigger().name(),
                object.state(),
                was(TableTrigger.class).state()));
    }

    @Override
    public List<Operation> visitPolicy(Policy object) {
        return nothing();
    }

    @Override
    public List<Operation> visitRowSecurity(RowSecurity object) {
        return RowSecurityChange.between(object.table(), was(RowSecurity.class).scope(), object.scope(), rules);
    }

    @Override
    public List<Operation> visitPartition(Partition object) {
        return nothing();
    }

    @Override
    public List<Operation> visitColumnStorage(ColumnStorage object) {
        return StorageChange.between(was(ColumnStorage.class), object, parts, rules);
    }

    @Override
    public List<Operation> visitComment(Comment object) {
        return List.of(new CommentOn(
                object.object(), object.text(), Existing.of(was(Comment.class).text())));
    }

    @Override
    public List<Operation> visitRolePrivileges(RolePrivileges object) {
        return PrivilegeChange.between(was(RolePrivileges.class), object, rules, parts);
    }

    @Override
    public List<Operation> visitWrittenObject(WrittenObject object) {
        return List.of(new ExecuteSql(object.create(), was(WrittenObject.class).create()));
    }
}
