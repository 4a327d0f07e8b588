package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.Dependents;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.Guard;
import org.junit.jupiter.api.Test;

class DropConstraintRenderingTest {

    @Test
    void dropConstraintByItsName() {
        assertThat(rendered(DropConstraint.named(AUTHOR, "author_email_key")))
                .containsExactly("ALTER TABLE author DROP CONSTRAINT author_email_key");
    }

    @Test
    void dropConstraintByItsDefinition() {
        assertThat(rendered(DropConstraint.of(AUTHOR, unique("email").named("author_email_key"))))
                .containsExactly("ALTER TABLE author DROP CONSTRAINT author_email_key");
    }

    @Test
    void dropConstraintIfExistsWithWhatDependsOnIt() {
        assertThat(rendered(new DropConstraint(AUTHOR, "author_key", Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("ALTER TABLE author DROP CONSTRAINT IF EXISTS author_key CASCADE");
    }
}
