package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.Derivation;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;

/**
 * One operation that is being planned.
 *
 * @param recorded the operation, and where it was written
 * @param mode how its statements will be run
 * @param database the name of the database, for people: {@code PostgreSQL}
 */
public record OperationContext(RecordedOperation recorded, TransactionMode mode, String database) {

    public OperationContext {
        requireNonNull(recorded, "recorded");
        requireNonNull(mode, "mode");
        requireNonNull(database, "database");
    }

    /** Where it was written. */
    public Origin origin() {
        return recorded.origin();
    }

    /** It is these statements, in order. */
    public Statements sql(String... statements) {
        return sql(List.of(statements));
    }

    /** It is these statements, in order. */
    public Statements sql(List<String> statements) {
        return Statements.of(statements.stream()
                .map(sql -> SqlStatement.generated(sql, origin()))
                .toList());
    }

    /** It is what is made out of what is in the database when it runs. */
    public Statements derived(String description, Derivation derivation) {
        return Statements.of(List.of(new DerivedStatement(description, derivation, origin())));
    }

    /**
     * The database cannot do it.
     *
     * @param reason why, as the end of a sentence: {@code it has no enums}
     * @param action what to do instead, as a sentence
     */
    public Statements unsupported(String reason, String action) {
        return fault("cannot be done on " + database + ": " + reason + ".", action);
    }

    /**
     * It is refused.
     *
     * @param problem why, as the rest of a sentence that begins with the operation
     * @param action what to do instead, as a sentence
     */
    public Statements fault(String problem, String action) {
        return new Statements(
                List.of(),
                List.of(Fault.of(
                        "Operation '" + recorded.operation().describe() + "' at " + origin() + " " + problem, action)));
    }

    /**
     * The statements, if they will be run outside a transaction; else a fault.
     *
     * @param what how it works, as the rest of a sentence: {@code works concurrently}
     * @param otherwise what else can be done, as the end of a sentence: {@code leave out concurrently()}
     * @param statements the statements
     */
    public Statements outsideTransaction(String what, String otherwise, String... statements) {
        return switch (mode) {
            case AUTOCOMMIT -> sql(statements);
            case TRANSACTIONAL ->
                fault(
                        what + ", which " + database + " cannot do inside a transaction.",
                        "Put it into op.autocommit(block -> ...), or " + otherwise + ".");
        };
    }
}
