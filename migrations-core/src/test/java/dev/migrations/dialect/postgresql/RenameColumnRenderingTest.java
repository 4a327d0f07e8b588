package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RenameColumn;
import org.junit.jupiter.api.Test;

class RenameColumnRenderingTest {

    @Test
    void renameColumnNamesBoth() {
        assertThat(rendered(new RenameColumn(AUTHOR, "name", "fullName")))
                .containsExactly("ALTER TABLE author RENAME COLUMN name TO \"fullName\"");
    }
}
