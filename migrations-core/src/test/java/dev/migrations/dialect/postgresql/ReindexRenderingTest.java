package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.Reindex;
import dev.migrations.op.Reindex.Scope;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReindexRenderingTest {

    @Test
    void reindexOfEachScope() {
        assertThat(rendered(reindex(Scope.INDEX, "app.author_idx", IndexBuild.BLOCKING)))
                .containsExactly("REINDEX INDEX app.author_idx");
        assertThat(rendered(reindex(Scope.TABLE, "app.Order", IndexBuild.BLOCKING)))
                .containsExactly("REINDEX TABLE app.\"Order\"");
        assertThat(rendered(reindex(Scope.SCHEMA, "app", IndexBuild.BLOCKING))).containsExactly("REINDEX SCHEMA app");
    }

    @Test
    void reindexConcurrentlyOutsideATransaction() {
        assertThat(rendered(reindex(Scope.INDEX, "app.author_idx", IndexBuild.CONCURRENT)))
                .containsExactly("REINDEX INDEX CONCURRENTLY app.author_idx");
        assertThat(rendered(reindex(Scope.TABLE, "author", IndexBuild.CONCURRENT)))
                .containsExactly("REINDEX TABLE CONCURRENTLY author");
        assertThat(rendered(reindex(Scope.SCHEMA, "app", IndexBuild.CONCURRENT)))
                .containsExactly("REINDEX SCHEMA CONCURRENTLY app");
    }

    @Test
    void reindexConcurrentlyIsAFaultInsideATransaction() {
        assertThat(planned(reindex(Scope.TABLE, "author", IndexBuild.CONCURRENT), TransactionMode.TRANSACTIONAL))
                .isEqualTo(fault(
                        "Operation 'reindex table author' at WidenAuthorName.java:14 works concurrently,"
                                + " which PostgreSQL cannot do inside a transaction.",
                        "Put it into op.autocommit(block -> ...), or say IndexBuild.BLOCKING."));
    }

    @Test
    void reindexOfASchemaIsAFaultInsideATransaction() {
        assertThat(planned(reindex(Scope.SCHEMA, "app", IndexBuild.BLOCKING), TransactionMode.TRANSACTIONAL))
                .isEqualTo(fault(
                        "Operation 'reindex schema app' at WidenAuthorName.java:14 commits after each table,"
                                + " which PostgreSQL cannot do inside a transaction.",
                        "Put it into op.autocommit(block -> ...), or build the tables anew one by one."));
    }

    @Test
    void reindexOfASchemaInAnotherSchemaIsAFault() {
        assertThat(planned(reindex(Scope.SCHEMA, "app.inner", IndexBuild.BLOCKING), TransactionMode.AUTOCOMMIT))
                .isEqualTo(fault(
                        "Operation 'reindex schema app.inner' at WidenAuthorName.java:14 cannot be done on PostgreSQL:"
                                + " a schema is not in another one.",
                        "Name it alone; put a name that contains a dot in double quotes."));
    }

    private static Reindex reindex(Scope scope, String name, IndexBuild build) {
        return new Reindex(scope, QualifiedName.parse(name), build);
    }

    private static Statements fault(String problem, String action) {
        return new Statements(List.of(), List.of(Fault.of(problem, action)));
    }
}
