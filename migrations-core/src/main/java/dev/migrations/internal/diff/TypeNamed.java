package dev.migrations.internal.diff;

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
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SchemaObjectVisitor;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.function.UnaryOperator;

/**
 * The type under another name; everything else as it is.
 *
 * @param name its other name
 * @param inside the names of types that it is made of
 */
record TypeNamed(QualifiedName name, UnaryOperator<QualifiedName> inside) implements SchemaObjectVisitor<SchemaObject> {

    @Override
    public SchemaObject visitEnumType(EnumType object) {
        return new EnumType(name, object.values());
    }

    @Override
    public SchemaObject visitDomain(Domain object) {
        return new Domain(
                name,
                NamedTypes.renamed(object.type(), inside),
                object.collation(),
                object.defaultExpression(),
                object.nullability(),
                object.checks());
    }

    @Override
    public SchemaObject visitCompositeType(CompositeType object) {
        return new CompositeType(
                name,
                object.attributes().stream()
                        .map(attribute -> new CompositeType.Attribute(
                                attribute.name(), NamedTypes.renamed(attribute.type(), inside), attribute.collation()))
                        .toList());
    }

    @Override
    public SchemaObject visitNamespace(Namespace object) {
        return object;
    }

    @Override
    public SchemaObject visitExtension(Extension object) {
        return object;
    }

    @Override
    public SchemaObject visitSequence(Sequence object) {
        return object;
    }

    @Override
    public SchemaObject visitTable(Table object) {
        return object;
    }

    @Override
    public SchemaObject visitTableIndex(TableIndex object) {
        return object;
    }

    @Override
    public SchemaObject visitView(View object) {
        return object;
    }

    @Override
    public SchemaObject visitRoutine(Routine object) {
        return object;
    }

    @Override
    public SchemaObject visitTableTrigger(TableTrigger object) {
        return object;
    }

    @Override
    public SchemaObject visitPolicy(Policy object) {
        return object;
    }

    @Override
    public SchemaObject visitRowSecurity(RowSecurity object) {
        return object;
    }

    @Override
    public SchemaObject visitPartition(Partition object) {
        return object;
    }

    @Override
    public SchemaObject visitColumnStorage(ColumnStorage object) {
        return object;
    }

    @Override
    public SchemaObject visitComment(Comment object) {
        return object;
    }

    @Override
    public SchemaObject visitRolePrivileges(RolePrivileges object) {
        return object;
    }

    @Override
    public SchemaObject visitWrittenObject(WrittenObject object) {
        return object;
    }
}
