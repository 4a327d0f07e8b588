package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropIndex;
import dev.migrations.op.Guard;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Uniqueness;
import dev.migrations.sql.Statements;
import java.util.stream.Collectors;

/** Operations on indexes in PostgreSQL's words. */
record PostgresqlIndexes(OperationContext context, PostgresqlServer server)
        implements IndexOperationVisitor<Statements> {

    @Override
    public Statements visitCreateIndex(CreateIndex operation) {
        Index index = operation.index();
        String sql = "CREATE " + (index.uniqueness() == Uniqueness.UNIQUE ? "UNIQUE " : "") + "INDEX "
                + concurrently(index.build())
                + (operation.guard() == Guard.EXISTENCE ? "IF NOT EXISTS " : "")
                + quote(index.requiredName()) + " ON " + quote(operation.table())
                + definition(index);
        return server.asked(context, AskedFeatures.of(index), () -> built(index.build(), sql));
    }

    private static String definition(Index index) {
        String method = index.method();
        String where = index.where();
        return (method == null ? "" : " USING " + quote(method))
                + index.elements().stream()
                        .map(PostgresqlDefinitions::element)
                        .collect(Collectors.joining(", ", " (", ")"))
                + PostgresqlConstraintText.include(index.include())
                + (index.nulls() == NullsDistinctness.NOT_DISTINCT ? " NULLS NOT DISTINCT" : "")
                + PostgresqlDefinitions.parameters(index.parameters())
                + (where == null ? "" : " WHERE " + where);
    }

    @Override
    public Statements visitDropIndex(DropIndex operation) {
        if (operation.build() == IndexBuild.CONCURRENT && operation.dependents() == Dependents.CASCADE) {
            return context.unsupported(
                    "an index is dropped concurrently only where nothing depends on it",
                    "Drop what depends on it first, and leave out CASCADE.");
        }
        QualifiedName name = operation.table().sibling(operation.requiredName());
        return built(
                operation.build(),
                "DROP INDEX " + concurrently(operation.build())
                        + PostgresqlDefinitions.dropped(operation.guard(), quote(name), operation.dependents()));
    }

    @Override
    public Statements visitRenameIndex(RenameIndex operation) {
        return context.sql("ALTER INDEX " + quote(operation.table().sibling(operation.from())) + " RENAME TO "
                + quote(operation.to()));
    }

    @Override
    public Statements visitReindex(Reindex operation) {
        String reindex = "REINDEX " + operation.scope() + " " + concurrently(operation.build());
        return switch (operation.scope()) {
            case INDEX, TABLE -> reindexed(operation.build(), reindex + quote(operation.name()));
            case SCHEMA -> reindexedSchema(operation.name(), reindex);
        };
    }

    private Statements reindexed(IndexBuild build, String sql) {
        return switch (build) {
            case BLOCKING -> context.sql(sql);
            case CONCURRENT -> context.outsideTransaction("works concurrently", "say IndexBuild.BLOCKING", sql);
        };
    }

    private Statements reindexedSchema(QualifiedName schema, String reindex) {
        return schema.schema() == null
                ? context.outsideTransaction(
                        "commits after each table", "build the tables anew one by one", reindex + quote(schema))
                : context.unsupported(
                        "a schema is not in another one",
                        "Name it alone; put a name that contains a dot in double quotes.");
    }

    private Statements built(IndexBuild build, String sql) {
        return switch (build) {
            case BLOCKING -> context.sql(sql);
            case CONCURRENT -> context.outsideTransaction("works concurrently", "leave out concurrently()", sql);
        };
    }

    private static String concurrently(IndexBuild build) {
        return switch (build) {
            case BLOCKING -> "";
            case CONCURRENT -> "CONCURRENTLY ";
        };
    }
}
