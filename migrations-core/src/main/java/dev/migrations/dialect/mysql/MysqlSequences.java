package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.DropSequence;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.op.SequenceOperationVisitor;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Types;
import dev.migrations.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Operations on sequences in MariaDB's words. MySQL has no sequences. */
record MysqlSequences(OperationContext context, MysqlServer server) implements SequenceOperationVisitor<Statements> {

    private static final String OWNER_REASON = "its sequences go with no column";

    private static final String OWNER_ACTION = "Drop the sequence when the column is dropped.";

    @Override
    public Statements visitCreateSequence(CreateSequence operation) {
        Refusals refusals = ofMariadb();
        refuseOwner(operation.sequence().ownedBy(), refusals);
        return refusals.orElseOne(
                context,
                () -> "CREATE SEQUENCE " + MysqlNames.ifNotExists(operation.guard())
                        + quote(operation.sequence().name())
                        + options(operation.sequence().options(), refusals));
    }

    private Refusals ofMariadb() {
        Refusals refusals = new Refusals();
        server.refuse(
                "it has no sequences", "Use an identity column, or a table with one row that is updated.", refusals);
        return refusals;
    }

    private static void refuseOwner(@Nullable ColumnName owner, Refusals refusals) {
        refusals.refuseIf(owner != null, OWNER_REASON, OWNER_ACTION);
    }

    private static String options(SequenceOptions options, Refusals refusals) {
        refusals.refuseIf(
                options.type() != null && !options.type().equals(Types.bigint()),
                "its sequences are of the type bigint",
                "Leave out as(...), and give the sequence a maximum.");
        return option(" START WITH ", options.start())
                + option(" INCREMENT BY ", options.increment())
                + option(" MINVALUE ", options.minimum())
                + option(" MAXVALUE ", options.maximum())
                + option(" CACHE ", options.cache())
                + switch (options.cycle()) {
                    case UNSAID -> "";
                    case NO_CYCLE -> " NOCYCLE";
                    case CYCLE -> " CYCLE";
                };
    }

    private static String option(String words, @Nullable Long number) {
        return number == null ? "" : words + number;
    }

    @Override
    public Statements visitAlterSequence(AlterSequence operation) {
        Refusals refusals = ofMariadb();
        String options = options(operation.options(), refusals);
        refusals.refuseIf(options.isEmpty(), "nothing of the sequence changes", "Say what changes, or leave it out.");
        return refusals.orElseOne(context, () -> "ALTER SEQUENCE " + quote(operation.name()) + options);
    }

    @Override
    public Statements visitOwnSequence(OwnSequence operation) {
        return context.unsupported(OWNER_REASON, OWNER_ACTION);
    }

    @Override
    public Statements visitRestartSequence(RestartSequence operation) {
        Long with = operation.with();
        return ofMariadb()
                .orElseOne(
                        context,
                        () -> "ALTER SEQUENCE " + quote(operation.name()) + " RESTART"
                                + (with == null ? "" : " WITH " + with));
    }

    @Override
    public Statements visitRenameSequence(RenameSequence operation) {
        return ofMariadb()
                .orElseOne(
                        context,
                        () -> "RENAME TABLE " + quote(operation.from()) + " TO "
                                + quote(operation.from().sibling(operation.to())));
    }

    @Override
    public Statements visitDropSequence(DropSequence operation) {
        Refusals refusals = ofMariadb();
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        return refusals.orElseOne(
                context, () -> "DROP SEQUENCE " + MysqlNames.ifExists(operation.guard()) + quote(operation.name()));
    }
}
