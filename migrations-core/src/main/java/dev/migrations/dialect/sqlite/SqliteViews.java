package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.ifExists;
import static dev.migrations.dialect.sqlite.SqliteText.ifNotExists;
import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.sqlite.SqliteCatalog.StoredObject;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.error.MigrationException;
import dev.migrations.op.CreateView;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropView;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.ViewOperationVisitor;
import dev.migrations.schema.View;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;

/** Operations on views in SQLite's words. */
record SqliteViews(OperationContext context) implements ViewOperationVisitor<Statements> {

    @Override
    public Statements visitCreateView(CreateView operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        return text.planned(context, List.of(create(text, operation.view(), ifNotExists(operation.guard()))));
    }

    private static String create(SqliteText text, View view, String guard) {
        plain(text, view.kind());
        if (!view.parameters().isEmpty()) {
            text.lacks("a view has no parameters", "Leave out with(...).");
        }
        if (view.checkOption() != View.CheckOption.NONE) {
            text.lacks(
                    "nothing is written through a view, but by its triggers",
                    "Leave out checkOption(...), and let a trigger INSTEAD OF the statement check the rows.");
        }
        return "CREATE VIEW " + guard + quote(view.name())
                + (view.columns().isEmpty() ? "" : " (" + SqliteText.list(view.columns()) + ")")
                + " AS " + view.query();
    }

    private static void plain(SqliteText text, View.Kind kind) {
        if (kind == View.Kind.MATERIALIZED_VIEW) {
            text.lacks(
                    "it has no materialized views",
                    "Create a view, or a table that triggers or a job keep up to date.");
        }
    }

    @Override
    public Statements visitReplaceView(ReplaceView operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        String create = create(text, operation.view(), "");
        Statements planned = text.planned(context, List.of(create));
        return planned.faults().isEmpty()
                ? context.derived(
                        operation.describe(),
                        SqliteCatalogWork.unguarded(
                                context.mode(), catalog -> replaced(catalog, operation.view(), create)))
                : planned;
    }

    /** The triggers of a view are dropped with it. */
    private static List<String> replaced(SqliteCatalog catalog, View view, String create) {
        StoredObject before = catalog.find("view", view.name())
                .orElseThrow(() -> new MigrationException(
                        "View '" + view.name() + "' cannot be replaced: it is not there.",
                        "Mend its name, or create it."));
        String schema = view.name().schema();
        String prefix = schema == null ? "" : quote(schema) + ".";
        List<String> statements = new ArrayList<>();
        statements.add("DROP VIEW " + quote(view.name()));
        statements.add(create);
        catalog.of("trigger", before)
                .forEach(trigger ->
                        statements.add(trigger.recreation(trigger.schema().equals("temp") ? "temp." : prefix)));
        return statements;
    }

    @Override
    public Statements visitDropView(DropView operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        plain(text, operation.kind());
        if (operation.dependents() == Dependents.CASCADE) {
            text.lacks(
                    "it drops nothing that depends on a view, but its triggers",
                    "Leave out CASCADE, and drop other views before.");
        }
        return text.planned(context, List.of("DROP VIEW " + ifExists(operation.guard()) + quote(operation.name())));
    }

    @Override
    public Statements visitRefreshView(RefreshView operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        plain(text, View.Kind.MATERIALIZED_VIEW);
        return text.planned(context, List.of());
    }
}
