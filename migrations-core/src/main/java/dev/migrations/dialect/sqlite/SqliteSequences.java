package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.DropSequence;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.op.SequenceOperationVisitor;
import dev.migrations.sql.Statements;

/** SQLite has no sequences. */
record SqliteSequences(OperationContext context) implements SequenceOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSequence(CreateSequence operation) {
        return noSequences();
    }

    @Override
    public Statements visitAlterSequence(AlterSequence operation) {
        return noSequences();
    }

    @Override
    public Statements visitOwnSequence(OwnSequence operation) {
        return noSequences();
    }

    @Override
    public Statements visitRestartSequence(RestartSequence operation) {
        return noSequences();
    }

    @Override
    public Statements visitRenameSequence(RenameSequence operation) {
        return noSequences();
    }

    @Override
    public Statements visitDropSequence(DropSequence operation) {
        return noSequences();
    }

    private Statements noSequences() {
        return context.unsupported(
                "it has no sequences",
                "Use a primary key with identityByDefault(), or a table with one row that is updated.");
    }
}
