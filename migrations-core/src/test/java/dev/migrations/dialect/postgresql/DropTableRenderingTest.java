package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.DropTable;
import dev.migrations.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class DropTableRenderingTest {

    @Test
    void dropTableByItsName() {
        assertThat(rendered(DropTable.named(QualifiedName.parse("app.author"))))
                .containsExactly("DROP TABLE app.author");
    }

    @Test
    void dropTableByItsDefinition() {
        assertThat(rendered(DropTable.of(table("author", column("name", text())))))
                .containsExactly("DROP TABLE author");
    }
}
