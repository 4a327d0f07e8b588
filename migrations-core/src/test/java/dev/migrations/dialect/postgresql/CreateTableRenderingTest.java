package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.CreateTable;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Table;
import org.junit.jupiter.api.Test;

class CreateTableRenderingTest {

    @Test
    void createTableIsOneReadableStatementAndItsComments() {
        Table book = table(
                        "app.book",
                        column("id", bigint()).identityAlways(),
                        column("title", varchar(200)).notNull().comment("as printed"),
                        column("author_id", bigint()))
                .with(primaryKey("id"))
                .with(unique("author_id", "title").named("book_title_key"))
                .with(foreignKey("author_id")
                        .references("app.author", "id")
                        .onDelete(ReferentialAction.CASCADE)
                        .deferrability(Deferrability.INITIALLY_DEFERRED))
                .with(check("title <> ''"))
                .comment("what they wrote");

        assertThat(rendered(new CreateTable(book)))
                .containsExactly(
                        """
                        CREATE TABLE app.book (
                            id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
                            title varchar(200) NOT NULL,
                            author_id bigint,
                            PRIMARY KEY (id),
                            CONSTRAINT book_title_key UNIQUE (author_id, title),
                            FOREIGN KEY (author_id) REFERENCES app.author (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
                            CHECK (title <> '')
                        )""",
                        "COMMENT ON TABLE app.book IS 'what they wrote'",
                        "COMMENT ON COLUMN app.book.title IS 'as printed'");
    }

    @Test
    void createTableWithoutColumnsIsATableToo() {
        assertThat(rendered(new CreateTable(table("empty")))).containsExactly("CREATE TABLE empty ()");
    }
}
