package dev.migrations.op;

/**
 * One method for each kind of {@link ConstraintOperation}.
 *
 * @param <R> what the visit returns
 */
public interface ConstraintOperationVisitor<R> {

    R visitAddConstraint(AddConstraint operation);

    R visitAddConstraintUsingIndex(AddConstraintUsingIndex operation);

    R visitDropConstraint(DropConstraint operation);

    R visitRenameConstraint(RenameConstraint operation);

    R visitValidateConstraint(ValidateConstraint operation);
}
