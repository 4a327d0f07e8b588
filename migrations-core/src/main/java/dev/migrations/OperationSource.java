package dev.migrations;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.SchemaSource;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ScriptSink;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.function.Function;

/**
 * A model that is told as operations, which become the words of the database that it is told for.
 */
public final class OperationSource implements SchemaSource {

    private final String description;

    private final Function<ModelTarget, List<Operation>> operations;

    /**
     * What the operations make of an empty database.
     *
     * @param description as {@link #description()} tells it
     * @param operations asked each time that the script is
     */
    public OperationSource(String description, Function<ModelTarget, List<Operation>> operations) {
        this.description = requireNonNull(description, "description");
        this.operations = requireNonNull(operations, "operations");
    }

    @Override
    public String description() {
        return description;
    }

    /**
     * The operations as a script.
     *
     * @throws FaultsException if the database cannot do some of them
     * @throws MigrationException if there is no such database
     */
    @Override
    public String script(ModelTarget target) {
        Dialect dialect = OfflineDialect.named(target.vendor(), Dialects.all());
        Origin origin = Origin.of(description);
        Statements statements = dialect.planner()
                .plan(
                        operations.apply(target).stream()
                                .map(operation -> new RecordedOperation(operation, origin))
                                .toList(),
                        TransactionMode.TRANSACTIONAL);
        if (!statements.faults().isEmpty()) {
            throw new FaultsException(statements.faults());
        }
        ScriptSink script = new ScriptSink(dialect.scriptText()::terminated);
        statements.statements().forEach(script::accept);
        return script.text();
    }
}
