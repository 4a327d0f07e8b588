package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.AddConstraintUsingIndex.Kind;
import dev.migrations.schema.Deferrability;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddConstraintUsingIndexRenderingTest {

    @Test
    void addConstraintUsingIndexOfEachKind() {
        assertThat(added(Kind.UNIQUE, Deferrability.NOT_DEFERRABLE))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_key UNIQUE USING INDEX \"Author Index\"");
        assertThat(added(Kind.PRIMARY_KEY, Deferrability.NOT_DEFERRABLE))
                .containsExactly(
                        "ALTER TABLE author ADD CONSTRAINT author_key PRIMARY KEY USING INDEX \"Author Index\"");
    }

    @Test
    void addConstraintUsingIndexThatIsCheckedLater() {
        assertThat(added(Kind.UNIQUE, Deferrability.INITIALLY_DEFERRED))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_key UNIQUE USING INDEX \"Author Index\""
                        + " DEFERRABLE INITIALLY DEFERRED");
    }

    private static List<String> added(Kind kind, Deferrability deferrability) {
        return rendered(new AddConstraintUsingIndex(AUTHOR, "author_key", kind, "Author Index", deferrability, null));
    }
}
