package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.Dependents;
import dev.migrations.op.DropColumn;
import dev.migrations.op.Guard;
import java.util.List;
import org.junit.jupiter.api.Test;

class DropColumnRenderingTest {

    @Test
    void dropColumnByItsName() {
        assertThat(rendered(DropColumn.named(AUTHOR, "email"))).containsExactly("ALTER TABLE author DROP COLUMN email");
    }

    @Test
    void dropColumnByItsDefinition() {
        assertThat(rendered(DropColumn.of(AUTHOR, column("email", text()))))
                .containsExactly("ALTER TABLE author DROP COLUMN email");
    }

    @Test
    void dropColumnIfExistsWithWhatDependsOnIt() {
        assertThat(rendered(new DropColumn(AUTHOR, "email", Guard.EXISTENCE, Dependents.CASCADE, null, List.of())))
                .containsExactly("ALTER TABLE author DROP COLUMN IF EXISTS email CASCADE");
    }
}
