package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.DropSequence;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.op.SequenceOperationVisitor;
import dev.migrations.sql.Statements;

/** Operations on sequences in PostgreSQL's words. */
record PostgresqlSequences(OperationContext context) implements SequenceOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSequence(CreateSequence operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitAlterSequence(AlterSequence operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitOwnSequence(OwnSequence operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRestartSequence(RestartSequence operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitRenameSequence(RenameSequence operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitDropSequence(DropSequence operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }
}
