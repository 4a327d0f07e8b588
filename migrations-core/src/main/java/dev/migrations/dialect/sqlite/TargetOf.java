package dev.migrations.dialect.sqlite;

import dev.migrations.schema.Check;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Unique;
import java.util.Optional;

/** The table that a constraint names, if it is a foreign key. */
final class TargetOf implements ConstraintVisitor<Optional<QualifiedName>> {

    @Override
    public Optional<QualifiedName> visitPrimaryKey(PrimaryKey constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> visitUnique(Unique constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> visitForeignKey(ForeignKey constraint) {
        return Optional.of(constraint.targetTable());
    }

    @Override
    public Optional<QualifiedName> visitCheck(Check constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> visitExclude(Exclude constraint) {
        return Optional.empty();
    }
}
