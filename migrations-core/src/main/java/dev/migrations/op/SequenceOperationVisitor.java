package dev.migrations.op;

/**
 * One method for each kind of {@link SequenceOperation}.
 *
 * @param <R> what the visit returns
 */
public interface SequenceOperationVisitor<R> {

    R visitCreateSequence(CreateSequence operation);

    R visitAlterSequence(AlterSequence operation);

    R visitOwnSequence(OwnSequence operation);

    R visitRestartSequence(RestartSequence operation);

    R visitRenameSequence(RenameSequence operation);

    R visitDropSequence(DropSequence operation);
}
