package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateCompositeType;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.CreateExtension;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreatePolicy;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.CreateView;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.SetTriggerState;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.List;
import java.util.function.Function;

/**
 * What creates a part.
 *
 * @param table the whole of a table, as far as it comes with it
 * @param sequence the sequence with its owner, where that is there already
 */
record Creations(
        Parts parts, AlterationRules rules, Function<QualifiedName, Table> table, Function<Sequence, Sequence> sequence)
        implements PartVisitor<List<Operation>> {

    @Override
    public List<Operation> visitNamespace(Namespace object) {
        return List.of(new CreateSchema(object.name(), null, Guard.NONE));
    }

    @Override
    public List<Operation> visitExtension(Extension object) {
        return List.of(new CreateExtension(object, Guard.NONE));
    }

    @Override
    public List<Operation> visitEnumType(EnumType object) {
        return List.of(new CreateEnum(object));
    }

    @Override
    public List<Operation> visitDomain(Domain object) {
        return List.of(new CreateDomain(object));
    }

    @Override
    public List<Operation> visitCompositeType(CompositeType object) {
        return List.of(new CreateCompositeType(object));
    }

    @Override
    public List<Operation> visitSequence(Sequence object) {
        return List.of(new CreateSequence(sequence.apply(object), Guard.NONE));
    }

    @Override
    public List<Operation> visitTable(Table object) {
        return List.of(new CreateTable(table.apply(object.name())));
    }

    @Override
    public List<Operation> visitColumn(Part.OfColumn part) {
        return List.of(new AddColumn(part.table(), part.column()));
    }

    @Override
    public List<Operation> visitConstraint(Part.OfConstraint part) {
        return List.of(new AddConstraint(part.table(), part.constraint()));
    }

    @Override
    public List<Operation> visitOwnership(Part.Ownership part) {
        return List.of(new OwnSequence(part.sequence(), part.owner(), OwnSequence.Knowledge.KNOWN, null));
    }

    @Override
    public List<Operation> visitTableIndex(TableIndex object) {
        return List.of(new CreateIndex(object.table(), object.index()));
    }

    @Override
    public List<Operation> visitView(View object) {
        return List.of(new CreateView(object, Guard.NONE));
    }

    @Override
    public List<Operation> visitRoutine(Routine object) {
        return List.of(new CreateRoutine(object));
    }

    @Override
    public List<Operation> visitTableTrigger(TableTrigger object) {
        Trigger trigger = object.trigger();
        CreateTrigger create = new CreateTrigger(trigger);
        return object.state() == Trigger.State.ENABLED
                ? List.of(create)
                : List.of(
                        create,
                        new SetTriggerState(trigger.table(), trigger.name(), object.state(), Trigger.State.ENABLED));
    }

    @Override
    public List<Operation> visitPolicy(Policy object) {
        return List.of(new CreatePolicy(object));
    }

    @Override
    public List<Operation> visitRowSecurity(RowSecurity object) {
        return RowSecurityChange.between(object.table(), null, object.scope(), rules);
    }

    @Override
    public List<Operation> visitPartition(Partition object) {
        return List.of(new AttachPartition(object.parent(), object.table(), object.bounds()));
    }

    @Override
    public List<Operation> visitColumnStorage(ColumnStorage object) {
        return StorageChange.between(StorageChange.none(object), object, parts, rules);
    }

    @Override
    public List<Operation> visitComment(Comment object) {
        return List.of(new CommentOn(object.object(), object.text(), Existing.absent()));
    }

    @Override
    public List<Operation> visitRolePrivileges(RolePrivileges object) {
        return PrivilegeChange.between(PrivilegeChange.none(object), object, rules, parts);
    }

    @Override
    public List<Operation> visitWrittenObject(WrittenObject object) {
        return List.of(new ExecuteSql(object.create(), object.drop()));
    }
}
