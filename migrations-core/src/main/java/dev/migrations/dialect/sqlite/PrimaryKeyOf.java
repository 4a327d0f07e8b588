package dev.migrations.dialect.sqlite;

import dev.migrations.schema.Check;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Unique;
import java.util.Optional;

/** The constraint, if it is a primary key. */
final class PrimaryKeyOf implements ConstraintVisitor<Optional<PrimaryKey>> {

    @Override
    public Optional<PrimaryKey> visitPrimaryKey(PrimaryKey constraint) {
        return Optional.of(constraint);
    }

    @Override
    public Optional<PrimaryKey> visitUnique(Unique constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<PrimaryKey> visitForeignKey(ForeignKey constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<PrimaryKey> visitCheck(Check constraint) {
        return Optional.empty();
    }

    @Override
    public Optional<PrimaryKey> visitExclude(Exclude constraint) {
        return Optional.empty();
    }
}
