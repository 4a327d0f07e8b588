package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.Dependents;
import dev.migrations.op.DropTable;
import dev.migrations.op.Guard;
import dev.migrations.schema.QualifiedName;
import java.util.List;
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

    @Test
    void dropTableIfExistsWithWhatDependsOnIt() {
        QualifiedName name = QualifiedName.parse("app.author");

        assertThat(rendered(new DropTable(name, Guard.EXISTENCE, Dependents.CASCADE, null, List.of())))
                .containsExactly("DROP TABLE IF EXISTS app.author CASCADE");
        assertThat(rendered(new DropTable(name, Guard.NONE, Dependents.CASCADE, null, List.of())))
                .containsExactly("DROP TABLE app.author CASCADE");
    }
}
