package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreateIndexRenderingTest {

    @Test
    void createIndexOnColumns() {
        assertThat(created(index("author_name_idx", "last_name", "user")))
                .containsExactly("CREATE INDEX author_name_idx ON author (last_name, \"user\")");
    }

    @Test
    void createIndexSaysAllThatIsKnownOfIt() {
        Index index = index(
                        "author_all_idx",
                        expression("lower(email)").collation("C").operatorClass("text_pattern_ops"),
                        descending("age").nullsLast(),
                        ascending("rank").nullsFirst(),
                        expression("a + b").descending())
                .unique()
                .using("btree")
                .including("name", "bio")
                .where("deleted_at IS NULL");

        assertThat(created(index))
                .containsExactly("CREATE UNIQUE INDEX author_all_idx ON author USING btree"
                        + " ((lower(email)) COLLATE \"C\" text_pattern_ops, age DESC NULLS LAST, rank NULLS FIRST,"
                        + " (a + b) DESC) INCLUDE (name, bio) WHERE deleted_at IS NULL");
    }

    @Test
    void createIndexConcurrentlyOutsideATransaction() {
        assertThat(created(index("author_name_idx", "name").concurrently()))
                .containsExactly("CREATE INDEX CONCURRENTLY author_name_idx ON author (name)");
    }

    @Test
    void createIndexConcurrentlyIsAFaultInsideATransaction() {
        Operation operation = new CreateIndex(
                QualifiedName.parse("app.author"),
                index("author_name_idx", "name").concurrently());

        assertThat(planned(operation, TransactionMode.TRANSACTIONAL))
                .isEqualTo(new Statements(
                        List.of(),
                        List.of(Fault.of(
                                "Operation 'create index app.author_name_idx' at WidenAuthorName.java:14 works concurrently,"
                                        + " which PostgreSQL cannot do inside a transaction.",
                                "Put it into op.autocommit(block -> ...), or leave out concurrently()."))));
    }

    @Test
    void createIndexWhoseNullsAreEqualWithStorageParameters() {
        Index index = index("author_email_idx", "email")
                .unique()
                .nullsNotDistinct()
                .including("name")
                .with("fillfactor", "70")
                .with("deduplicate_items", "off")
                .where("name IS NULL");

        assertThat(created(index))
                .containsExactly("CREATE UNIQUE INDEX author_email_idx ON author (email) INCLUDE (name)"
                        + " NULLS NOT DISTINCT WITH (fillfactor = 70, deduplicate_items = off) WHERE name IS NULL");
    }

    @Test
    void createIndexIfNotExists() {
        Index index = index("author_name_idx", "name");

        assertThat(rendered(new CreateIndex(AUTHOR, index, Guard.EXISTENCE)))
                .containsExactly("CREATE INDEX IF NOT EXISTS author_name_idx ON author (name)");
        assertThat(rendered(new CreateIndex(AUTHOR, index.concurrently(), Guard.EXISTENCE)))
                .containsExactly("CREATE INDEX CONCURRENTLY IF NOT EXISTS author_name_idx ON author (name)");
    }

    private static List<String> created(Index index) {
        return rendered(new CreateIndex(AUTHOR, index));
    }
}
