package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.ValidateConstraint;
import org.junit.jupiter.api.Test;

class ValidateConstraintRenderingTest {

    @Test
    void validateConstraintNamesIt() {
        assertThat(rendered(new ValidateConstraint(AUTHOR, "Author Check")))
                .containsExactly("ALTER TABLE author VALIDATE CONSTRAINT \"Author Check\"");
    }
}
