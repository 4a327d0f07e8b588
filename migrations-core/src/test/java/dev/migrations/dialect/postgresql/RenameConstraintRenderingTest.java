package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RenameConstraint;
import org.junit.jupiter.api.Test;

class RenameConstraintRenderingTest {

    @Test
    void renameConstraintWithinItsTable() {
        assertThat(rendered(new RenameConstraint(AUTHOR, "author_key", "Key")))
                .containsExactly("ALTER TABLE author RENAME CONSTRAINT author_key TO \"Key\"");
    }
}
