package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateView;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropView;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.RefreshView;
import dev.migrations.op.ReplaceView;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.View;
import dev.migrations.schema.View.CheckOption;
import dev.migrations.schema.View.Kind;
import dev.migrations.schema.View.Population;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewOperationsRenderingTest {

    @Test
    void createViewWithAllOfIt() {
        assertThat(rendered(new CreateView(
                        view("app.v", "SELECT 1")
                                .columns("a", "B")
                                .with("security_barrier", "true")
                                .with("security_invoker", "on")
                                .checkOption(CheckOption.CASCADED),
                        Guard.NONE)))
                .containsExactly(
                        "CREATE VIEW app.v (a, \"B\") WITH (security_barrier = true, security_invoker = on) AS\nSELECT 1\nWITH CASCADED CHECK OPTION");
        assertThat(rendered(new CreateView(view("app.v", "SELECT 1").checkOption(CheckOption.LOCAL), Guard.NONE)))
                .containsExactly("CREATE VIEW app.v AS\nSELECT 1\nWITH LOCAL CHECK OPTION");
    }

    @Test
    void createMaterializedViewWithAllOfIt() {
        assertThat(rendered(new CreateView(
                        materializedView("app.v", "SELECT 1")
                                .columns("a")
                                .with("toast.autovacuum_enabled", "false")
                                .withoutData(),
                        Guard.EXISTENCE)))
                .containsExactly(
                        "CREATE MATERIALIZED VIEW IF NOT EXISTS app.v (a) WITH (toast.autovacuum_enabled = false) AS\nSELECT 1\nWITH NO DATA");
    }

    @Test
    void createViewRefusesWhatItHasNot() {
        assertThat(faults(new CreateView(view("v", "SELECT 1"), Guard.EXISTENCE)))
                .containsExactly(Fault.of(
                        "Operation 'create view v' at WidenAuthorName.java:14 cannot be done on PostgreSQL: CREATE VIEW has no IF NOT EXISTS.",
                        "Leave out IF_NOT_EXISTS, or write replaceView."));
        assertThat(faults(new CreateView(view("v", "SELECT 1").withoutData(), Guard.NONE)))
                .containsExactly(Fault.of(
                        "Operation 'create view v' at WidenAuthorName.java:14 cannot be done on PostgreSQL: the rows of a plain view are not stored.",
                        "Leave out withoutData(), or make it materialized."));
        assertThat(faults(new CreateView(materializedView("v", "SELECT 1").checkOption(CheckOption.LOCAL), Guard.NONE)))
                .containsExactly(Fault.of(
                        "Operation 'create materialized view v' at WidenAuthorName.java:14 cannot be done on PostgreSQL: no rows are written through a materialized view.",
                        "Leave out checkOption(...)."));
    }

    @Test
    void replaceViewThatIsPlain() {
        assertThat(rendered(new ReplaceView(view("app.v", "SELECT 1"), null, List.of())))
                .containsExactly("CREATE OR REPLACE VIEW app.v AS\nSELECT 1");
        assertThat(faults(new ReplaceView(view("v", "SELECT 1"), null, List.of(index("i", "a")))))
                .containsExactly(Fault.of(
                        "Operation 'replace view v' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a plain view has no indexes.",
                        "Leave them out, or make it materialized."));
    }

    @Test
    void replaceViewKeepsTheColumnsThatAreNamed() {
        View oneColumn = view("v", "SELECT 1").columns("a");
        View twoColumns = view("v", "SELECT 1, 2").columns("a", "b");
        Fault fault = Fault.of(
                "Operation 'replace view v' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a plain view that is"
                        + " replaced keeps its columns and can only get more at its end.",
                "Drop it and create it again: dropView(...) with the existing view, then createView(...).");

        assertThat(rendered(new ReplaceView(twoColumns, oneColumn, List.of())))
                .containsExactly("CREATE OR REPLACE VIEW v (a, b) AS\nSELECT 1, 2");
        assertThat(faults(new ReplaceView(oneColumn, twoColumns, List.of()))).containsExactly(fault);
        assertThat(faults(new ReplaceView(view("v", "SELECT 1").columns("b"), oneColumn, List.of())))
                .containsExactly(fault);
        assertThat(rendered(new ReplaceView(view("v", "SELECT 1"), oneColumn, List.of())))
                .containsExactly("CREATE OR REPLACE VIEW v AS\nSELECT 1");
    }

    @Test
    void replaceViewThatIsMaterializedDropsAndCreatesIt() {
        assertThat(rendered(new ReplaceView(
                        materializedView("app.v", "SELECT 1 AS a"),
                        null,
                        List.of(index("i", "a").unique(), index("j", "a")))))
                .containsExactly(
                        "DROP MATERIALIZED VIEW app.v",
                        "CREATE MATERIALIZED VIEW app.v AS\nSELECT 1 AS a",
                        "CREATE UNIQUE INDEX i ON app.v (a)",
                        "CREATE INDEX j ON app.v (a)");
    }

    @Test
    void replaceViewByOneOfTheOtherKind() {
        assertThat(rendered(new ReplaceView(
                        view("v", "SELECT 1"), materializedView("v", "SELECT 1"), List.of(index("i", "a")))))
                .containsExactly("DROP MATERIALIZED VIEW v", "CREATE VIEW v AS\nSELECT 1");
        assertThat(rendered(new ReplaceView(
                        materializedView("v", "SELECT 1 AS a"), view("v", "SELECT 1"), List.of(index("i", "a")))))
                .containsExactly(
                        "DROP VIEW v", "CREATE MATERIALIZED VIEW v AS\nSELECT 1 AS a", "CREATE INDEX i ON v (a)");
    }

    @Test
    void refreshViewInEachWay() {
        assertThat(rendered(new RefreshView(V, IndexBuild.BLOCKING, Population.FILLED)))
                .containsExactly("REFRESH MATERIALIZED VIEW app.v");
        assertThat(rendered(new RefreshView(V, IndexBuild.BLOCKING, Population.EMPTY)))
                .containsExactly("REFRESH MATERIALIZED VIEW app.v WITH NO DATA");
        assertThat(rendered(new RefreshView(V, IndexBuild.CONCURRENT, Population.FILLED)))
                .containsExactly("REFRESH MATERIALIZED VIEW CONCURRENTLY app.v");
        assertThat(faults(new RefreshView(V, IndexBuild.CONCURRENT, Population.FILLED)))
                .isEmpty();
        assertThat(faults(new RefreshView(V, IndexBuild.CONCURRENT, Population.EMPTY)))
                .containsExactly(Fault.of(
                        "Operation 'refresh materialized view app.v' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a view that is emptied is not refreshed concurrently.",
                        "Leave out one of the two."));
    }

    @Test
    void dropViewWithEachOption() {
        assertThat(rendered(new DropView(Kind.VIEW, V, Guard.NONE, Dependents.RESTRICT, null)))
                .containsExactly("DROP VIEW app.v");
        assertThat(rendered(new DropView(Kind.MATERIALIZED_VIEW, V, Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP MATERIALIZED VIEW IF EXISTS app.v CASCADE");
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static final QualifiedName V = QualifiedName.parse("app.v");
}
