package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.ColumnChanges;
import dev.migrations.op.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AlterColumnRenderingTest {

    @Test
    void alterColumnChangesTheType() {
        assertThat(altered(c -> c.type(varchar(400)).existingType(varchar(200))))
                .containsExactly("ALTER TABLE author ALTER COLUMN name TYPE varchar(400)");
    }

    @Test
    void alterColumnConvertsWithUsing() {
        assertThat(altered(c -> c.type(integer()).using("name::integer")))
                .containsExactly("ALTER TABLE author ALTER COLUMN name TYPE integer USING name::integer");
    }

    @Test
    void alterColumnChangesNotNull() {
        assertThat(altered(ColumnChanges::setNotNull))
                .containsExactly("ALTER TABLE author ALTER COLUMN name SET NOT NULL");
        assertThat(altered(ColumnChanges::dropNotNull))
                .containsExactly("ALTER TABLE author ALTER COLUMN name DROP NOT NULL");
    }

    @Test
    void alterColumnChangesTheDefault() {
        assertThat(altered(c -> c.setDefault("'x'")))
                .containsExactly("ALTER TABLE author ALTER COLUMN name SET DEFAULT 'x'");
        assertThat(altered(c -> c.dropDefault().existingDefault("'x'")))
                .containsExactly("ALTER TABLE author ALTER COLUMN name DROP DEFAULT");
    }

    @Test
    void alterColumnIsOneStatementForSeveralChanges() {
        assertThat(altered(c ->
                        c.dropDefault().type(varchar(400)).setDefault("'y'").setNotNull()))
                .containsExactly("""
                        ALTER TABLE author
                            ALTER COLUMN name DROP DEFAULT,
                            ALTER COLUMN name TYPE varchar(400),
                            ALTER COLUMN name SET DEFAULT 'y',
                            ALTER COLUMN name SET NOT NULL""");
    }

    private static List<String> altered(Consumer<ColumnChanges> changes) {
        Operations op = new Operations("AlterAuthor");
        op.alterColumn("author", "name", changes);
        return rendered(op.recorded().get(0).operation());
    }
}
