package dev.migrations.model;

import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.Extension;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SchemaObjectVisitor;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Unique;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;

/** What object mappers have words for. */
final class EntityVocabulary implements Vocabulary, SchemaObjectVisitor<Boolean>, ConstraintVisitor<Boolean> {

    static final EntityVocabulary INSTANCE = new EntityVocabulary();

    private EntityVocabulary() {}

    @Override
    public boolean tells(SchemaObject object) {
        return object.accept(this);
    }

    @Override
    public boolean tells(Constraint constraint) {
        return constraint.accept(this);
    }

    @Override
    public boolean tellsOptionsOf(Table table) {
        return false;
    }

    @Override
    public boolean tellsDefinitionOf(Column column) {
        return true;
    }

    /** Keys, checks and the like come without one. */
    @Override
    public boolean choosesNames() {
        return false;
    }

    @Override
    public Boolean visitNamespace(Namespace object) {
        return false;
    }

    @Override
    public Boolean visitExtension(Extension object) {
        return false;
    }

    @Override
    public Boolean visitEnumType(EnumType object) {
        return true;
    }

    @Override
    public Boolean visitDomain(Domain object) {
        return true;
    }

    @Override
    public Boolean visitCompositeType(CompositeType object) {
        return false;
    }

    @Override
    public Boolean visitSequence(Sequence object) {
        return true;
    }

    @Override
    public Boolean visitTable(Table object) {
        return true;
    }

    /** On columns, with nothing that depends on the kind of database. */
    @Override
    public Boolean visitTableIndex(TableIndex object) {
        Index index = object.index();
        boolean isOfColumns = index.elements().stream()
                .allMatch(element -> element.kind() == IndexElement.Kind.COLUMN
                        && element.nulls() == IndexElement.NullsOrder.USUAL
                        && element.collation() == null
                        && element.operatorClass() == null);
        return isOfColumns
                && index.nulls() == NullsDistinctness.DISTINCT
                && index.where() == null
                && index.method() == null
                && index.include().isEmpty()
                && index.parameters().isEmpty();
    }

    @Override
    public Boolean visitView(View object) {
        return object.kind() == View.Kind.VIEW;
    }

    @Override
    public Boolean visitRoutine(Routine object) {
        return false;
    }

    @Override
    public Boolean visitTableTrigger(TableTrigger object) {
        return false;
    }

    @Override
    public Boolean visitPolicy(Policy object) {
        return false;
    }

    @Override
    public Boolean visitRowSecurity(RowSecurity object) {
        return false;
    }

    @Override
    public Boolean visitPartition(Partition object) {
        return false;
    }

    @Override
    public Boolean visitColumnStorage(ColumnStorage object) {
        return false;
    }

    @Override
    public Boolean visitComment(Comment object) {
        return false;
    }

    @Override
    public Boolean visitRolePrivileges(RolePrivileges object) {
        return false;
    }

    @Override
    public Boolean visitWrittenObject(WrittenObject object) {
        return false;
    }

    @Override
    public Boolean visitPrimaryKey(PrimaryKey constraint) {
        return true;
    }

    @Override
    public Boolean visitUnique(Unique constraint) {
        return constraint.include().isEmpty()
                && constraint.nulls() == NullsDistinctness.DISTINCT
                && constraint.deferrability() == Deferrability.NOT_DEFERRABLE;
    }

    @Override
    public Boolean visitForeignKey(ForeignKey constraint) {
        return true;
    }

    @Override
    public Boolean visitCheck(Check constraint) {
        return true;
    }

    @Override
    public Boolean visitExclude(Exclude constraint) {
        return false;
    }
}
