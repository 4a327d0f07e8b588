package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.DropSequence;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.op.SequenceOperationVisitor;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.sql.Statements;
import org.jspecify.annotations.Nullable;

/** Operations on sequences in PostgreSQL's words. */
record PostgresqlSequences(OperationContext context) implements SequenceOperationVisitor<Statements> {

    @Override
    public Statements visitCreateSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return context.sql("CREATE SEQUENCE " + PostgresqlClauses.ifNotExists(operation.guard())
                + quote(sequence.name())
                + options(sequence.options())
                + (sequence.ownedBy() == null ? "" : " OWNED BY " + column(sequence.ownedBy())));
    }

    /** What is said; begins with a blank, if it is not empty. */
    static String options(SequenceOptions options) {
        return (options.type() == null ? "" : " AS " + PostgresqlDefinitions.type(options.type()))
                + number("INCREMENT BY", options.increment())
                + number("MINVALUE", options.minimum())
                + number("MAXVALUE", options.maximum())
                + number("START WITH", options.start())
                + number("CACHE", options.cache())
                + switch (options.cycle()) {
                    case UNSAID -> "";
                    case NO_CYCLE -> " NO CYCLE";
                    case CYCLE -> " CYCLE";
                };
    }

    private static String number(String clause, @Nullable Long number) {
        return number == null ? "" : " " + clause + " " + number;
    }

    private static String column(ColumnName column) {
        return quote(column.table()) + "." + quote(column.column());
    }

    @Override
    public Statements visitAlterSequence(AlterSequence operation) {
        String options = options(operation.options());
        return options.isEmpty()
                ? context.fault("does not say what changes.", "Say at least one option of the sequence.")
                : context.sql("ALTER SEQUENCE " + quote(operation.name()) + options
                        + (isStartedOver(operation.options(), operation.existing()) ? " RESTART" : ""));
    }

    /** Whether the number that it began with is outside its new bounds, which no sequence that stands there is let into. */
    static boolean isStartedOver(SequenceOptions options, @Nullable SequenceOptions existing) {
        Long start = existing == null ? null : existing.start();
        return start != null
                && options.start() != null
                && (isBelow(start, options.minimum()) || isBelow(options.maximum(), start));
    }

    private static boolean isBelow(@Nullable Long number, @Nullable Long other) {
        return number != null && other != null && number < other;
    }

    @Override
    public Statements visitOwnSequence(OwnSequence operation) {
        ColumnName owner = operation.owner();
        return context.sql(
                "ALTER SEQUENCE " + quote(operation.name()) + " OWNED BY " + (owner == null ? "NONE" : column(owner)));
    }

    @Override
    public Statements visitRestartSequence(RestartSequence operation) {
        return context.sql("ALTER SEQUENCE " + quote(operation.name()) + " RESTART" + number("WITH", operation.with()));
    }

    @Override
    public Statements visitRenameSequence(RenameSequence operation) {
        return context.sql("ALTER SEQUENCE " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    @Override
    public Statements visitDropSequence(DropSequence operation) {
        return context.sql(
                PostgresqlClauses.drop("SEQUENCE", operation.guard(), quote(operation.name()), operation.dependents()));
    }
}
