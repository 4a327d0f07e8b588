package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RenameTable;
import dev.migrations.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class RenameTableRenderingTest {

    @Test
    void renameTableStaysInItsSchema() {
        assertThat(rendered(new RenameTable(QualifiedName.parse("app.author"), "writer.old")))
                .containsExactly("ALTER TABLE app.author RENAME TO \"writer.old\"");
    }
}
