package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.Dependents;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropCompositeType;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.DropDomain;
import dev.migrations.op.DropEnum;
import dev.migrations.op.DropExtension;
import dev.migrations.op.DropIndex;
import dev.migrations.op.DropPolicy;
import dev.migrations.op.DropRoutine;
import dev.migrations.op.DropSchema;
import dev.migrations.op.DropSequence;
import dev.migrations.op.DropTable;
import dev.migrations.op.DropTrigger;
import dev.migrations.op.DropView;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.OwnSequence;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
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
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.List;
import java.util.function.Function;

/**
 * What drops a part.
 *
 * @param table the whole of a table, as far as it goes with it
 * @param indexes the indexes of a table, in order
 * @param sequence the sequence with its owner, where that stays
 */
record Drops(
        Parts parts,
        AlterationRules rules,
        Function<QualifiedName, Table> table,
        Function<QualifiedName, List<Index>> indexes,
        Function<Sequence, Sequence> sequence)
        implements PartVisitor<List<Operation>> {

    @Override
    public List<Operation> visitNamespace(Namespace object) {
        return List.of(new DropSchema(
                object.name(), Guard.NONE, Dependents.RESTRICT, new CreateSchema(object.name(), null, Guard.NONE)));
    }

    @Override
    public List<Operation> visitExtension(Extension object) {
        return List.of(DropExtension.of(object));
    }

    @Override
    public List<Operation> visitEnumType(EnumType object) {
        return List.of(DropEnum.of(object));
    }

    @Override
    public List<Operation> visitDomain(Domain object) {
        return List.of(DropDomain.of(object));
    }

    @Override
    public List<Operation> visitCompositeType(CompositeType object) {
        return List.of(DropCompositeType.of(object));
    }

    @Override
    public List<Operation> visitSequence(Sequence object) {
        return List.of(DropSequence.of(sequence.apply(object)));
    }

    @Override
    public List<Operation> visitTable(Table object) {
        return List.of(new DropTable(
                object.name(),
                Guard.NONE,
                Dependents.RESTRICT,
                table.apply(object.name()),
                indexes.apply(object.name())));
    }

    @Override
    public List<Operation> visitColumn(Part.OfColumn part) {
        return List.of(DropColumn.of(part.table(), part.column()));
    }

    @Override
    public List<Operation> visitConstraint(Part.OfConstraint part) {
        return List.of(DropConstraint.of(part.table(), part.constraint()));
    }

    @Override
    public List<Operation> visitOwnership(Part.Ownership part) {
        return List.of(new OwnSequence(part.sequence(), null, OwnSequence.Knowledge.KNOWN, part.owner()));
    }

    @Override
    public List<Operation> visitTableIndex(TableIndex object) {
        return List.of(DropIndex.of(object.table(), object.index()));
    }

    @Override
    public List<Operation> visitView(View object) {
        return List.of(DropView.of(object));
    }

    @Override
    public List<Operation> visitRoutine(Routine object) {
        return List.of(DropRoutine.of(object));
    }

    @Override
    public List<Operation> visitTableTrigger(TableTrigger object) {
        return List.of(DropTrigger.of(object.trigger()));
    }

    @Override
    public List<Operation> visitPolicy(Policy object) {
        return List.of(DropPolicy.of(object));
    }

    @Override
    public List<Operation> visitRowSecurity(RowSecurity object) {
        return RowSecurityChange.between(object.table(), object.scope(), null, rules);
    }

    @Override
    public List<Operation> visitPartition(Partition object) {
        return List.of(new DetachPartition(object.parent(), object.table(), IndexBuild.BLOCKING, object.bounds()));
    }

    @Override
    public List<Operation> visitColumnStorage(ColumnStorage object) {
        return StorageChange.between(object, StorageChange.none(object), parts, rules);
    }

    @Override
    public List<Operation> visitComment(Comment object) {
        return List.of(new CommentOn(object.object(), null, Existing.of(object.text())));
    }

    @Override
    public List<Operation> visitRolePrivileges(RolePrivileges object) {
        return PrivilegeChange.between(object, PrivilegeChange.none(object), rules, parts);
    }

    @Override
    public List<Operation> visitWrittenObject(WrittenObject object) {
        return List.of(new ExecuteSql(object.drop(), object.create()));
    }
}
