package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.literal;
import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.op.ColumnChange;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements that change a column. MariaDB and MySQL take the whole definition of a column that is modified; so what does
 * not change is written by the server, out of its catalog, when the statements run. Another default needs none of that.
 *
 * @param table the table
 * @param column the name of the column
 */
record ModifiedColumn(QualifiedName table, String column) {

    List<String> changed(List<ColumnChange> changes, Refusals refusals) {
        Map<ColumnPart, PartText> changed = new EnumMap<>(ColumnPart.class);
        for (ColumnChange change : changes) {
            changed.putAll(change.accept(new ChangedParts(refusals)));
        }
        PartText value = changed.getOrDefault(ColumnPart.DEFAULT, PartText.of(""));
        boolean isDefault = changed.keySet().equals(Set.of(ColumnPart.DEFAULT))
                && !value.text().isEmpty();
        return isDefault
                ? List.of(MysqlNames.alterTable(table, "ALTER COLUMN " + quote(column) + " SET" + value.text()))
                : modified(changed);
    }

    /** The column with another comment, or with none. */
    List<String> commented(ColumnChange.SetComment change) {
        return changed(List.of(change), new Refusals());
    }

    private List<String> modified(Map<ColumnPart, PartText> changed) {
        String alterTable = "ALTER TABLE " + quote(table);
        List<String> texts = new ArrayList<>();
        texts.add(literal(alterTable + " MODIFY COLUMN " + quote(column)));
        for (ColumnPart part : ColumnPart.values()) {
            PartText text = changed.get(part);
            texts.add(text == null ? part.current() : text.expressions());
        }
        texts.removeIf(text -> text.isEmpty() || text.equals("''"));
        // Where there is no such column, the server says so when it cannot drop its default.
        return ServerWritten.execute("COALESCE((\n    SELECT CONCAT(\n        "
                + String.join(",\n        ", texts)
                + ")\n    FROM information_schema.columns c\n    WHERE c.table_schema = " + MysqlNames.schemaOf(table)
                + " AND c.table_name = " + literal(table.name())
                + " AND c.column_name = " + literal(column)
                + "\n    ORDER BY c.table_name = CAST(" + literal(table.name()) + " AS BINARY) DESC LIMIT 1),\n    "
                + literal(alterTable + " ALTER COLUMN " + quote(column) + " DROP DEFAULT") + ")");
    }
}
