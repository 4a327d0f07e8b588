package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.Rendering.rendered;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.ColumnChanges;
import dev.migrations.op.Operations;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ModifiedColumnRenderingTest {

    private static List<String> altered(Consumer<ColumnChanges> changes) {
        Operations op = new Operations("AlterAuthor");
        op.alterColumn("author", "name", changes);
        return rendered(op.recorded().get(0).operation());
    }

    @Test
    void alterColumnSetsADefaultByItself() {
        assertThat(altered(c -> c.setDefault("'x'")))
                .containsExactly("ALTER TABLE author ALTER COLUMN name SET DEFAULT ('x')");
    }

    @Test
    void alterColumnIsOneStatementThatTheServerWrites() {
        assertThat(altered(c -> c.type(varchar(90))
                        .collation("utf8mb4_bin")
                        .setNotNull()
                        .setDefault("'it''s'")
                        .comment("it's \\")))
                .containsExactly(
                        """
                        SET @migrations_sql = COALESCE((
                            SELECT CONCAT(
                                'ALTER TABLE author MODIFY COLUMN name',
                                ' varchar(90)',
                                ' COLLATE utf8mb4_bin',
                                %s,
                                ' NOT NULL',
                                ' DEFAULT (''it''''s'')',
                                %s,
                                %s,
                                %s,
                                %s,
                                ' COMMENT ''it''''s \\\\\\\\''',
                                %s)
                            FROM information_schema.columns c
                            WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'name'
                            ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
                            'ALTER TABLE author ALTER COLUMN name DROP DEFAULT')""".formatted(
                                        ColumnPart.GENERATED.current(),
                                        ColumnPart.ON_UPDATE.current(),
                                        ColumnPart.AUTO_INCREMENT.current(),
                                        ColumnPart.INVISIBILITY.current(),
                                        ColumnPart.SYSTEM_VERSIONING_OR_REFERENCE_SYSTEM.current(),
                                        ColumnPart.CHECK_BUT_FOR_JSON),
                        "PREPARE migrations_sql FROM @migrations_sql",
                        "EXECUTE migrations_sql",
                        "DEALLOCATE PREPARE migrations_sql");
    }

    @Test
    void alterColumnKeepsTheCollationOfTextsOnlyWhereNoneIsUndone() {
        assertThat(altered(c -> c.type(varchar(90)).existingType(varchar(80))).get(0))
                .contains(ColumnPart.CHARACTER_SET.current());
        assertThat(altered(c -> c.type(varchar(90)).existingType(varchar(80)).existingCollation("latin1_bin"))
                        .get(0))
                .doesNotContain(ColumnPart.CHARACTER_SET.current());
    }
}
