package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.error.Fault;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the changes of one column: clauses of one statement, which locks and rewrites the table once, and then
 * comments. Each visit answers whether the change can be made.
 */
final class PostgresqlColumnChanges implements ColumnChangeVisitor<Boolean> {

    private final OperationContext context;

    private final PostgresqlServer server;

    private final AlterColumn operation;

    private final List<String> clauses = new ArrayList<>();

    private final List<String> comments = new ArrayList<>();

    private final List<Fault> faults = new ArrayList<>();

    private PostgresqlColumnChanges(OperationContext context, PostgresqlServer server, AlterColumn operation) {
        this.context = context;
        this.server = server;
        this.operation = operation;
    }

    static Statements of(OperationContext context, PostgresqlServer server, AlterColumn operation) {
        PostgresqlColumnChanges changes = new PostgresqlColumnChanges(context, server, operation);
        operation.changes().forEach(change -> change.accept(changes));
        return changes.statements();
    }

    private Statements statements() {
        if (!faults.isEmpty()) {
            return new Statements(List.of(), faults);
        }
        List<String> sql = new ArrayList<>();
        if (!clauses.isEmpty()) {
            sql.add(PostgresqlDefinitions.alterTable(operation.table(), clauses));
        }
        sql.addAll(comments);
        return context.sql(sql);
    }

    private boolean alter(String change) {
        return clauses.add("ALTER COLUMN " + quote(operation.column()) + " " + change);
    }

    private boolean refuse(String reason, String action) {
        return refuse(context.unsupported(reason, action));
    }

    private boolean refuse(Statements refusal) {
        faults.addAll(refusal.faults());
        return false;
    }

    private boolean isKnown(Feature feature) {
        return server.knows(feature) || refuse(server.unknown(context, feature));
    }

    @Override
    public Boolean visitChangeType(ColumnChange.ChangeType change) {
        QualifiedName collation = change.collation();
        String using = change.using();
        return alter("TYPE " + PostgresqlDefinitions.type(change.type())
                + (collation == null ? "" : " COLLATE " + quote(collation))
                + (using == null ? "" : " USING " + using));
    }

    @Override
    public Boolean visitSetNotNull(ColumnChange.SetNotNull change) {
        return alter("SET NOT NULL");
    }

    @Override
    public Boolean visitDropNotNull(ColumnChange.DropNotNull change) {
        return alter("DROP NOT NULL");
    }

    @Override
    public Boolean visitSetDefault(ColumnChange.SetDefault change) {
        return alter("SET DEFAULT " + change.expression());
    }

    @Override
    public Boolean visitDropDefault(ColumnChange.DropDefault change) {
        return alter("DROP DEFAULT");
    }

    @Override
    public Boolean visitAddIdentity(ColumnChange.AddIdentity change) {
        return hasNoType(change.options())
                && alter("ADD " + PostgresqlIdentity.generated(change.identity(), change.options()));
    }

    @Override
    public Boolean visitAlterIdentity(ColumnChange.AlterIdentity change) {
        if (change.identity() == Identity.NONE) {
            return refuse(
                    "it is to change how the column is numbered, but not into what",
                    "Say ALWAYS or BY_DEFAULT, or take the identity away with dropIdentity().");
        }
        return hasNoType(change.options())
                && alter(PostgresqlIdentity.changed(change.identity(), change.options(), change.existingOptions()));
    }

    private boolean hasNoType(SequenceOptions options) {
        return options.type() == null || refuse(PostgresqlIdentity.TYPE_REASON, PostgresqlIdentity.TYPE_ACTION);
    }

    @Override
    public Boolean visitDropIdentity(ColumnChange.DropIdentity change) {
        return alter("DROP IDENTITY");
    }

    @Override
    public Boolean visitSetGenerated(ColumnChange.SetGenerated change) {
        return isKnown(Feature.SET_EXPRESSION) && alter("SET EXPRESSION AS (" + change.expression() + ")");
    }

    @Override
    public Boolean visitDropGenerated(ColumnChange.DropGenerated change) {
        return alter("DROP EXPRESSION");
    }

    @Override
    public Boolean visitSetComment(ColumnChange.SetComment change) {
        return comments.add(
                PostgresqlDefinitions.commentOnColumn(operation.table(), operation.column(), change.comment()));
    }

    @Override
    public Boolean visitSetStatistics(ColumnChange.SetStatistics change) {
        return alter("SET STATISTICS " + change.target());
    }

    @Override
    public Boolean visitSetStorage(ColumnChange.SetStorage change) {
        boolean canBeSaid = change.storage() != Storage.DEFAULT || isKnown(Feature.STORAGE_DEFAULT);
        return canBeSaid && alter("SET STORAGE " + change.storage());
    }
}
