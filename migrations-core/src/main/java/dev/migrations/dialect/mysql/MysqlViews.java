package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateView;
import dev.migrations.op.DropView;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.op.ViewOperationVisitor;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.View;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.Locale;

/**
 * Operations on views in the words that MariaDB and MySQL have in common; {@code CREATE VIEW IF NOT EXISTS} is MariaDB's
 * alone. The parameters of a view are {@code ALGORITHM}, {@code DEFINER} and {@code SQL SECURITY}.
 */
record MysqlViews(OperationContext context, MysqlServer server) implements ViewOperationVisitor<Statements> {

    /** In the order in which they are written. */
    private static final List<String> PARAMETERS = List.of("ALGORITHM", "DEFINER", "SQL SECURITY");

    private static final String STORED_REASON = "it has no materialized views";

    private static final String STORED_ACTION =
            "Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.";

    @Override
    public Statements visitCreateView(CreateView operation) {
        Refusals refusals = new Refusals();
        server.refuseIf(operation.guard(), "a view that is created", refusals);
        return created("CREATE ", MysqlNames.ifNotExists(operation.guard()), operation.view(), refusals);
    }

    @Override
    public Statements visitReplaceView(ReplaceView operation) {
        return created("CREATE OR REPLACE ", "", operation.view(), new Refusals());
    }

    private Statements created(String create, String guard, View view, Refusals refusals) {
        refuseStored(view.kind(), refusals);
        for (StorageParameter parameter : view.parameters()) {
            refusals.refuseIf(
                    !PARAMETERS.contains(name(parameter)) && view.kind() == View.Kind.VIEW,
                    "its views have no parameter '" + parameter.name() + "'",
                    "Leave it out; there are ALGORITHM, DEFINER and SQL SECURITY.");
        }
        return refusals.orElseOne(
                context,
                () -> create + parameters(view) + "VIEW " + guard + quote(view.name())
                        + (view.columns().isEmpty() ? "" : " " + MysqlNames.list(view.columns()))
                        + " AS\n" + view.query()
                        + switch (view.checkOption()) {
                            case NONE -> "";
                            case LOCAL -> "\nWITH LOCAL CHECK OPTION";
                            case CASCADED -> "\nWITH CASCADED CHECK OPTION";
                        });
    }

    private static void refuseStored(View.Kind kind, Refusals refusals) {
        refusals.refuseIf(kind == View.Kind.MATERIALIZED_VIEW, STORED_REASON, STORED_ACTION);
    }

    private static String name(StorageParameter parameter) {
        return parameter.name().toUpperCase(Locale.ROOT);
    }

    private static String parameters(View view) {
        StringBuilder text = new StringBuilder();
        for (String name : PARAMETERS) {
            view.parameters().stream()
                    .filter(parameter -> name(parameter).equals(name))
                    .forEach(parameter -> text.append(name)
                            .append(name.equals("SQL SECURITY") ? " " : " = ")
                            .append(parameter.value())
                            .append(' '));
        }
        return text.toString();
    }

    @Override
    public Statements visitRefreshView(RefreshView operation) {
        return context.unsupported(STORED_REASON, STORED_ACTION);
    }

    @Override
    public Statements visitDropView(DropView operation) {
        Refusals refusals = new Refusals();
        refuseStored(operation.kind(), refusals);
        MysqlNames.refuseCascade(operation.dependents(), refusals);
        return refusals.orElseOne(
                context, () -> "DROP VIEW " + MysqlNames.ifExists(operation.guard()) + quote(operation.name()));
    }
}
