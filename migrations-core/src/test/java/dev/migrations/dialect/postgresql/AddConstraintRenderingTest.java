package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.AddConstraint;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ReferentialAction;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddConstraintRenderingTest {

    @Test
    void addConstraintOfEachKind() {
        assertThat(added(primaryKey("id").named("author_pkey")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id)");
        assertThat(added(unique("email", "tenant").named("author_email_key")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_email_key UNIQUE (email, tenant)");
        assertThat(added(check("age > 0").named("author_age_check")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_age_check CHECK (age > 0)");
    }

    @Test
    void addConstraintWithAllOfAForeignKey() {
        assertThat(added(foreignKey("a", "b")
                        .references("app.place", "x", "y")
                        .named("author_place_fkey")
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.RESTRICT)
                        .deferrability(Deferrability.INITIALLY_IMMEDIATE)))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_place_fkey FOREIGN KEY (a, b)"
                        + " REFERENCES app.place (x, y) ON DELETE SET NULL ON UPDATE RESTRICT DEFERRABLE");
    }

    private static List<String> added(Constraint constraint) {
        return rendered(new AddConstraint(AUTHOR, constraint));
    }
}
