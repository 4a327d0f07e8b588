package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RenameIndex;
import dev.migrations.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class RenameIndexRenderingTest {

    @Test
    void renameIndexLivesInTheSchemaOfItsTable() {
        assertThat(rendered(new RenameIndex(QualifiedName.parse("app.author"), "author_idx", "Index")))
                .containsExactly("ALTER INDEX app.author_idx RENAME TO \"Index\"");
    }
}
