package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateView;
import dev.migrations.op.DropView;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.ViewOperationVisitor;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.View;
import dev.migrations.sql.Statements;
import java.util.List;

/** Operations on views in H2's words. */
record H2Views(OperationContext context) implements ViewOperationVisitor<Statements> {

    @Override
    public Statements visitCreateView(CreateView operation) {
        View view = operation.view();
        return limits(view)
                .unless(
                        context,
                        () -> List.of(
                                "CREATE VIEW " + H2Definitions.ifNotExists(operation.guard()) + definition(view)));
    }

    @Override
    public Statements visitReplaceView(ReplaceView operation) {
        View view = operation.view();
        View existing = operation.existing();
        return limits(view)
                .lacksIf(!operation.indexes().isEmpty(), "its views have no indexes", "Leave out the indexes.")
                .lacksIf(
                        existing != null && existing.kind() != view.kind(),
                        "a view does not replace a materialized view",
                        "Drop the one, and create the other.")
                .unless(context, () -> List.of("CREATE OR REPLACE VIEW " + definition(view)));
    }

    /** H2 2.4.240 answers a query on INFORMATION_SCHEMA.COLUMNS with an error once there is a materialized view. */
    private static H2Limits limits(View view) {
        return new H2Limits()
                .lacksIf(
                        view.kind() == View.Kind.MATERIALIZED_VIEW,
                        "while it has a materialized view it can list the columns of no table",
                        "Create a view, or a table that you fill with op.execute.")
                .lacksIf(!view.parameters().isEmpty(), "its views have no parameters", "Leave out the parameters.")
                .lacksIf(
                        view.checkOption() != View.CheckOption.NONE,
                        "its views check no rows that are written",
                        "Leave out the check option.")
                .lacksIf(
                        view.population() == View.Population.EMPTY,
                        "its views are never empty for good",
                        "Leave out withoutData().");
    }

    private static String words(View.Kind kind) {
        return switch (kind) {
            case VIEW -> "VIEW ";
            case MATERIALIZED_VIEW -> "MATERIALIZED VIEW ";
        };
    }

    private static String definition(View view) {
        return quote(view.name())
                + (view.columns().isEmpty() ? "" : " (" + H2Definitions.quoteAll(view.columns()) + ")")
                + " AS\n" + view.query();
    }

    @Override
    public Statements visitRefreshView(RefreshView operation) {
        return new H2Limits()
                .lacksIf(
                        operation.build() == IndexBuild.CONCURRENT,
                        "nobody reads a materialized view while it is filled",
                        "Write refreshView without IndexBuild.CONCURRENT.")
                .lacksIf(
                        operation.population() == View.Population.EMPTY,
                        "a materialized view is never empty for good",
                        "Leave it out.")
                .unless(context, () -> List.of("REFRESH MATERIALIZED VIEW " + quote(operation.name())));
    }

    @Override
    public Statements visitDropView(DropView operation) {
        String drop =
                "DROP " + words(operation.kind()) + H2Definitions.ifExists(operation.guard()) + quote(operation.name());
        return switch (operation.kind()) {
            case VIEW -> context.sql(drop + H2Definitions.cascade(operation.dependents()));
            case MATERIALIZED_VIEW ->
                new H2Limits()
                        .cascade(operation.dependents(), "materialized view")
                        .unless(context, () -> List.of(drop));
        };
    }
}
