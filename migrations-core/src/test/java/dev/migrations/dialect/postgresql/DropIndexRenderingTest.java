package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropIndex;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DropIndexRenderingTest {

    private static final QualifiedName TABLE = QualifiedName.parse("app.author");

    @Test
    void dropIndexLivesInTheSchemaOfItsTable() {
        assertThat(rendered(DropIndex.named(TABLE, "author_name_idx", IndexBuild.BLOCKING)))
                .containsExactly("DROP INDEX app.author_name_idx");
    }

    @Test
    void dropIndexConcurrentlyOutsideATransaction() {
        assertThat(rendered(DropIndex.of(TABLE, index("author_name_idx", "name").concurrently())))
                .containsExactly("DROP INDEX CONCURRENTLY app.author_name_idx");
    }

    @Test
    void dropIndexConcurrentlyIsAFaultInsideATransaction() {
        Operation operation = DropIndex.named(TABLE, "author_name_idx", IndexBuild.CONCURRENT);

        assertThat(planned(operation, TransactionMode.TRANSACTIONAL))
                .isEqualTo(new Statements(
                        List.of(),
                        List.of(Fault.of(
                                "Operation 'drop index app.author_name_idx' at WidenAuthorName.java:14 works concurrently,"
                                        + " which PostgreSQL cannot do inside a transaction.",
                                "Put it into op.autocommit(block -> ...), or leave out concurrently()."))));
    }

    @Test
    void dropIndexIfExistsWithWhatDependsOnIt() {
        assertThat(rendered(new DropIndex(
                        TABLE, "author_name_idx", Guard.EXISTENCE, Dependents.CASCADE, IndexBuild.BLOCKING, null)))
                .containsExactly("DROP INDEX IF EXISTS app.author_name_idx CASCADE");
        assertThat(rendered(new DropIndex(
                        TABLE, "author_name_idx", Guard.EXISTENCE, Dependents.RESTRICT, IndexBuild.CONCURRENT, null)))
                .containsExactly("DROP INDEX CONCURRENTLY IF EXISTS app.author_name_idx");
    }

    @Test
    void dropIndexConcurrentlyWithWhatDependsOnItIsAFault() {
        Operation operation =
                new DropIndex(TABLE, "author_name_idx", Guard.NONE, Dependents.CASCADE, IndexBuild.CONCURRENT, null);

        assertThat(planned(operation, TransactionMode.AUTOCOMMIT))
                .isEqualTo(new Statements(
                        List.of(),
                        List.of(Fault.of(
                                "Operation 'drop index app.author_name_idx' at WidenAuthorName.java:14 cannot be done on"
                                        + " PostgreSQL: an index is dropped concurrently only where nothing depends on it.",
                                "Drop what depends on it first, and leave out CASCADE."))));
    }
}
