package dev.migrations.op;

/**
 * One method for each kind of {@link AccessOperation}.
 *
 * @param <R> what the visit returns
 */
public interface AccessOperationVisitor<R> {

    R visitGrant(Grant operation);

    R visitRevoke(Revoke operation);

    R visitSetRowSecurity(SetRowSecurity operation);

    R visitCreatePolicy(CreatePolicy operation);

    R visitDropPolicy(DropPolicy operation);
}
