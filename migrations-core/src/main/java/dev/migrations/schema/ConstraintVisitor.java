package dev.migrations.schema;

/**
 * One method for each kind of {@link Constraint}.
 *
 * @param <R> what the visit returns
 */
public interface ConstraintVisitor<R> {

    R visitPrimaryKey(PrimaryKey constraint);

    R visitUnique(Unique constraint);

    R visitForeignKey(ForeignKey constraint);

    R visitCheck(Check constraint);

    R visitExclude(Exclude constraint);
}
