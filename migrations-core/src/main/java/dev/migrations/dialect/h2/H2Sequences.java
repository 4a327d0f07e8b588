package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.DropSequence;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.op.SequenceOperationVisitor;
import dev.migrations.schema.Sequence;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on sequences in H2's words. */
record H2Sequences(OperationContext context) implements SequenceOperationVisitor<Statements> {

    private static final String NOT_OWNED = "its sequences go with no column";

    @Override
    public Statements visitCreateSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        H2Definitions definitions = new H2Definitions();
        List<String> parts = new ArrayList<>();
        parts.add("CREATE SEQUENCE " + H2Definitions.ifNotExists(operation.guard()) + quote(sequence.name()));
        if (sequence.options().type() != null) {
            parts.add("AS " + definitions.type(sequence.options().type()));
        }
        parts.addAll(H2SequenceText.of(sequence.options()));
        return definitions
                .limits()
                .lacksIf(
                        sequence.ownedBy() != null,
                        NOT_OWNED,
                        "Leave out ownedBy(...), or make the column an identity column.")
                .unless(context, () -> List.of(String.join(" ", parts)));
    }

    @Override
    public Statements visitAlterSequence(AlterSequence operation) {
        return new H2Limits()
                .lacksIf(
                        operation.options().type() != null,
                        "a sequence keeps its type",
                        "Drop the sequence and create it with the other type.")
                .unless(
                        context,
                        () -> List.of("ALTER SEQUENCE " + quote(operation.name()) + " "
                                + String.join(" ", H2SequenceText.of(operation.options()))));
    }

    @Override
    public Statements visitOwnSequence(OwnSequence operation) {
        return context.unsupported(NOT_OWNED, "Leave it out, and drop the sequence when you drop the column.");
    }

    @Override
    public Statements visitRestartSequence(RestartSequence operation) {
        return context.sql("ALTER SEQUENCE " + quote(operation.name()) + " RESTART"
                + (operation.with() == null ? "" : " WITH " + operation.with()));
    }

    @Override
    public Statements visitRenameSequence(RenameSequence operation) {
        return context.unsupported(
                "a sequence keeps its name", "Create a sequence with the other name, and drop this one.");
    }

    @Override
    public Statements visitDropSequence(DropSequence operation) {
        return new H2Limits()
                .cascade(operation.dependents(), "sequence")
                .unless(
                        context,
                        () -> List.of("DROP SEQUENCE " + H2Definitions.ifExists(operation.guard())
                                + quote(operation.name())));
    }
}
