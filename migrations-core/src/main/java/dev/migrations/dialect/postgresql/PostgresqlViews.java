package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;
import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quoteAll;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.Planner;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateView;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropView;
import dev.migrations.op.Guard;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.ViewOperationVisitor;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.View;
import dev.migrations.schema.View.CheckOption;
import dev.migrations.schema.View.Kind;
import dev.migrations.schema.View.Population;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.function.Supplier;

/** Operations on views in PostgreSQL's words. */
record PostgresqlViews(OperationContext context, PostgresqlServer server) implements ViewOperationVisitor<Statements> {

    @Override
    public Statements visitCreateView(CreateView operation) {
        return create(operation.view(), "", operation.guard());
    }

    private Statements create(View view, String orReplace, Guard guard) {
        return switch (view.kind()) {
            case VIEW -> createView(view, orReplace, guard);
            case MATERIALIZED_VIEW -> createMaterializedView(view, guard);
        };
    }

    private Statements createView(View view, String orReplace, Guard guard) {
        if (guard == Guard.EXISTENCE) {
            return context.unsupported(
                    "CREATE VIEW has no IF NOT EXISTS", "Leave out IF_NOT_EXISTS, or write replaceView.");
        }
        if (view.population() == Population.EMPTY) {
            return context.unsupported(
                    "the rows of a plain view are not stored", "Leave out withoutData(), or make it materialized.");
        }
        String checkOption =
                switch (view.checkOption()) {
                    case NONE -> "";
                    case LOCAL -> "\nWITH LOCAL CHECK OPTION";
                    case CASCADED -> "\nWITH CASCADED CHECK OPTION";
                };
        return server.asked(
                context,
                AskedFeatures.of(view),
                () -> context.sql("CREATE " + orReplace + "VIEW " + head(view) + checkOption));
    }

    /** The query ends its line: it may end with a comment. */
    private Statements createMaterializedView(View view, Guard guard) {
        if (view.checkOption() != CheckOption.NONE) {
            return context.unsupported(
                    "no rows are written through a materialized view", "Leave out checkOption(...).");
        }
        String population =
                switch (view.population()) {
                    case FILLED -> "";
                    case EMPTY -> "\nWITH NO DATA";
                };
        return context.sql(
                "CREATE MATERIALIZED VIEW " + PostgresqlClauses.ifNotExists(guard) + head(view) + population);
    }

    private static String head(View view) {
        return quote(view.name())
                + (view.columns().isEmpty() ? "" : " (" + quoteAll(view.columns()) + ")")
                + PostgresqlClauses.with(view.parameters())
                + " AS\n" + view.query();
    }

    /**
     * A plain view stays plain and is replaced: the server refuses to take columns away. All others are dropped and
     * created again, and what was granted on them and said of them is gone.
     */
    @Override
    public Statements visitReplaceView(ReplaceView operation) {
        View view = operation.view();
        View existing = operation.existing();
        Kind kindBefore = existing == null ? view.kind() : existing.kind();
        if (kindBefore == Kind.VIEW && view.kind() == Kind.VIEW) {
            if (existing != null && losesColumns(existing.columns(), view.columns())) {
                return context.unsupported(
                        "a plain view that is replaced keeps its columns and can only get more at its end",
                        "Drop it and create it again: dropView(...) with the existing view, then createView(...).");
            }
            return operation.indexes().isEmpty()
                    ? createView(view, "OR REPLACE ", Guard.NONE)
                    : context.unsupported("a plain view has no indexes", "Leave them out, or make it materialized.");
        }
        List<Supplier<Statements>> parts = List.of(
                () -> context.sql(drop(new DropView(kindBefore, view.name(), Guard.NONE, Dependents.RESTRICT, null))),
                () -> create(view, "", Guard.NONE),
                () -> indexes(operation));
        return Planner.each(parts, Supplier::get);
    }

    /** As far as both views name their columns; the others only the server knows. */
    private static boolean losesColumns(List<String> before, List<String> after) {
        boolean areKnown = !before.isEmpty() && !after.isEmpty();
        return areKnown
                && (after.size() < before.size()
                        || !after.subList(0, before.size()).equals(before));
    }

    private Statements indexes(ReplaceView operation) {
        return switch (operation.view().kind()) {
            case VIEW -> context.sql(List.of());
            case MATERIALIZED_VIEW ->
                Planner.each(
                        operation.indexes(),
                        index -> new PostgresqlIndexes(context, server)
                                .visitCreateIndex(
                                        new CreateIndex(operation.view().name(), index)));
        };
    }

    /** Concurrently, too, it runs inside a transaction. */
    @Override
    public Statements visitRefreshView(RefreshView operation) {
        if (operation.build() == IndexBuild.CONCURRENT && operation.population() == Population.EMPTY) {
            return context.unsupported(
                    "a view that is emptied is not refreshed concurrently", "Leave out one of the two.");
        }
        String concurrently =
                switch (operation.build()) {
                    case BLOCKING -> "";
                    case CONCURRENT -> "CONCURRENTLY ";
                };
        String population =
                switch (operation.population()) {
                    case FILLED -> "";
                    case EMPTY -> " WITH NO DATA";
                };
        return context.sql("REFRESH MATERIALIZED VIEW " + concurrently + quote(operation.name()) + population);
    }

    @Override
    public Statements visitDropView(DropView operation) {
        return context.sql(drop(operation));
    }

    private static String drop(DropView operation) {
        String kind =
                switch (operation.kind()) {
                    case VIEW -> "VIEW";
                    case MATERIALIZED_VIEW -> "MATERIALIZED VIEW";
                };
        return PostgresqlClauses.drop(kind, operation.guard(), quote(operation.name()), operation.dependents());
    }
}
