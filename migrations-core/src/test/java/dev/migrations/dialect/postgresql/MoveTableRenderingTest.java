package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.MoveTable;
import dev.migrations.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class MoveTableRenderingTest {

    @Test
    void moveTableNamesTheSchemaThatItIsInAfterwards() {
        assertThat(rendered(new MoveTable(QualifiedName.parse("app.Order"), "Archive")))
                .containsExactly("ALTER TABLE app.\"Order\" SET SCHEMA \"Archive\"");
    }
}
