package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.schema.IndexBuild;
import dev.migrations.sql.Statements;

/** Operations on indexes in PostgreSQL's words. */
record PostgresqlIndexes(OperationContext context) implements IndexOperationVisitor<Statements> {

    @Override
    public Statements visitCreateIndex(CreateIndex operation) {
        return built(
                operation.index().build(), PostgresqlDefinitions.createIndex(operation.table(), operation.index()));
    }

    @Override
    public Statements visitDropIndex(DropIndex operation) {
        String concurrently = operation.build() == IndexBuild.CONCURRENT ? "CONCURRENTLY " : "";
        return built(
                operation.build(),
                "DROP INDEX " + concurrently + quote(operation.table().sibling(operation.requiredName())));
    }

    @Override
    public Statements visitRenameIndex(RenameIndex operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    @Override
    public Statements visitReindex(Reindex operation) {
        return context.unsupported("it is not written yet", "Write it as SQL in op.execute.");
    }

    private Statements built(IndexBuild build, String sql) {
        return switch (build) {
            case BLOCKING -> context.sql(sql);
            case CONCURRENT -> context.outsideTransaction("works concurrently", "leave out concurrently()", sql);
        };
    }
}
