package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaDefinitions.name;
import static dev.migrations.internal.autogenerate.JavaDefinitions.number;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.DropSequence;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.op.SequenceOperationVisitor;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations on sequences, as calls of what records them.
 *
 * @param definitions makes expressions
 */
record JavaSequences(JavaDefinitions definitions) implements SequenceOperationVisitor<Chain> {

    @Override
    public Chain visitCreateSequence(CreateSequence operation) {
        List<JavaCode> arguments = new ArrayList<>(List.of(definitions.sequence(operation.sequence())));
        arguments.addAll(definitions.options(operation.guard()));
        return call("createSequence", arguments);
    }

    @Override
    public Chain visitAlterSequence(AlterSequence operation) {
        SequenceOptions existing = operation.existing();
        List<JavaCode> arguments =
                new ArrayList<>(List.of(name(operation.name()), definitions.options(operation.options())));
        if (existing != null) {
            arguments.add(definitions.options(existing));
        }
        return call("alterSequence", arguments);
    }

    @Override
    public Chain visitOwnSequence(OwnSequence operation) {
        ColumnName owner = operation.owner();
        ColumnName existing = operation.existing();
        boolean isKnown = operation.knowledge() == OwnSequence.Knowledge.KNOWN;
        if (isKnown && owner != null && existing == null) {
            return call("ownSequence", name(operation.name()), definitions.columnName(owner));
        }
        if (isKnown && owner == null && existing != null) {
            return call("disownSequence", name(operation.name()), definitions.columnName(existing));
        }
        if (!isKnown && owner == null && existing == null) {
            return call("disownSequence", name(operation.name()));
        }
        return call(
                "add",
                definitions.construct(
                        OwnSequence.class,
                        definitions.parsed(operation.name()),
                        definitions.orNull(owner, definitions::columnName),
                        definitions.constant(operation.knowledge()),
                        definitions.orNull(existing, definitions::columnName)));
    }

    @Override
    public Chain visitRestartSequence(RestartSequence operation) {
        Long with = operation.with();
        return with == null
                ? call("restartSequence", name(operation.name()))
                : call("restartSequence", name(operation.name()), number(with));
    }

    @Override
    public Chain visitRenameSequence(RenameSequence operation) {
        return call("renameSequence", name(operation.from()), text(operation.to()));
    }

    @Override
    public Chain visitDropSequence(DropSequence operation) {
        return definitions.drop(
                "dropSequence",
                definitions.orElse(operation.sequence(), definitions::sequence, name(operation.name())),
                operation.guard(),
                operation.dependents());
    }
}
