package dev.migrations.model;

import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;
import dev.migrations.schema.Unique;

/** What mappings tell that are not made to create tables. */
final class AggregateVocabulary implements Vocabulary, ConstraintVisitor<Boolean> {

    static final AggregateVocabulary INSTANCE = new AggregateVocabulary();

    private AggregateVocabulary() {}

    @Override
    public boolean tells(SchemaObject object) {
        return object.id().object().kind() == DatabaseObject.Kind.TABLE
                && object.id().aspect() == ObjectId.Aspect.ITSELF;
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
        return false;
    }

    /** Keys, checks and the like come without one. */
    @Override
    public boolean choosesNames() {
        return false;
    }

    @Override
    public Boolean visitPrimaryKey(PrimaryKey constraint) {
        return true;
    }

    @Override
    public Boolean visitUnique(Unique constraint) {
        return false;
    }

    @Override
    public Boolean visitForeignKey(ForeignKey constraint) {
        return false;
    }

    @Override
    public Boolean visitCheck(Check constraint) {
        return false;
    }

    @Override
    public Boolean visitExclude(Exclude constraint) {
        return false;
    }
}
