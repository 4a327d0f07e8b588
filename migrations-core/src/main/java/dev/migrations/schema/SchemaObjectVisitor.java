package dev.migrations.schema;

/**
 * One method for each kind of {@link SchemaObject}.
 *
 * @param <R> what the visit returns
 */
public interface SchemaObjectVisitor<R> {

    R visitNamespace(Namespace object);

    R visitExtension(Extension object);

    R visitEnumType(EnumType object);

    R visitDomain(Domain object);

    R visitCompositeType(CompositeType object);

    R visitSequence(Sequence object);

    R visitTable(Table object);

    R visitTableIndex(TableIndex object);

    R visitView(View object);

    R visitRoutine(Routine object);

    R visitTableTrigger(TableTrigger object);

    R visitPolicy(Policy object);

    R visitRowSecurity(RowSecurity object);

    R visitPartition(Partition object);

    R visitColumnStorage(ColumnStorage object);

    R visitComment(Comment object);

    R visitRolePrivileges(RolePrivileges object);

    R visitWrittenObject(WrittenObject object);
}
