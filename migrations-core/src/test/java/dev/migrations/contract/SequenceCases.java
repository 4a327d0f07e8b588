package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.SequenceOptions;
import java.util.List;

/** Sequences are created, changed, owned, restarted, renamed and dropped. */
final class SequenceCases {

    private static final SequenceOptions FEW = SequenceOptions.DEFAULTS
            .start(10)
            .increment(2)
            .minimum(5)
            .maximum(50)
            .cache(3)
            .cycling();

    private static final SequenceOptions MANY = SequenceOptions.DEFAULTS
            .start(10)
            .increment(3)
            .minimum(1)
            .maximum(5000)
            .cache(7)
            .notCycling();

    private SequenceCases() {}

    static List<OperationCase> all() {
        return List.of(
                undone("create sequence", op -> op.createSequence(sequence("numbers"))),
                undone(
                        "create sequence with options",
                        op -> op.createSequence(sequence("numbers").options(FEW))),
                undone(
                        "create sequence that counts down",
                        op -> op.createSequence(sequence("numbers").options(SequenceOptions.DEFAULTS.increment(-1)))),
                undone(
                        "create sequence of a type",
                        op -> op.createSequence(sequence("numbers").options(SequenceOptions.DEFAULTS.as(integer())))),
                undone(
                        "create sequence that a column owns",
                        OperationCases::author,
                        op -> op.createSequence(sequence("numbers").ownedBy("author", "id"))),
                irreversible(
                        "create sequence if not exists",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.createSequence(sequence("numbers"), CreateOption.IF_NOT_EXISTS)),
                undone(
                        "alter sequence",
                        op -> op.createSequence(sequence("numbers").options(FEW)),
                        op -> op.alterSequence("numbers", MANY, FEW)),
                undone(
                        "alter sequence to another type",
                        op -> op.createSequence(sequence("numbers").options(SequenceOptions.DEFAULTS.as(integer()))),
                        op -> op.alterSequence(
                                "numbers",
                                SequenceOptions.DEFAULTS.as(bigint()),
                                SequenceOptions.DEFAULTS.as(integer()))),
                irreversible(
                        "alter sequence without the existing options",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.alterSequence("numbers", MANY)),
                undone(
                        "own sequence",
                        op -> {
                            OperationCases.author(op);
                            op.createSequence(sequence("numbers"));
                        },
                        op -> op.ownSequence("numbers", ColumnName.of("author", "id"))),
                undone(
                        "disown sequence",
                        op -> {
                            OperationCases.author(op);
                            op.createSequence(sequence("numbers").ownedBy("author", "id"));
                        },
                        op -> op.disownSequence("numbers", ColumnName.of("author", "id"))),
                irreversible(
                        "restart sequence",
                        op -> op.createSequence(sequence("numbers").options(FEW)),
                        op -> op.restartSequence("numbers")),
                irreversible(
                        "restart sequence with a number",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.restartSequence("numbers", 17)),
                undone(
                        "rename sequence",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.renameSequence("numbers", "Counts")),
                undone(
                        "drop sequence",
                        op -> op.createSequence(sequence("numbers").options(FEW)),
                        op -> op.dropSequence(sequence("numbers").options(FEW))),
                irreversible(
                        "drop sequence by its name",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.dropSequence("numbers")),
                irreversible(
                        "drop sequence if exists", op -> {}, op -> op.dropSequence("numbers", DropOption.IF_EXISTS)),
                irreversible(
                        "drop sequence and what depends on it",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.dropSequence("numbers", DropOption.CASCADE)));
    }
}
