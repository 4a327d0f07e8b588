package dev.migrations.dialect.mysql;

import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The checks of tables. MariaDB makes a JSON column out of a long text and a check of the column. */
final class CatalogChecks {

    private static final String OF_MARIADB =
            "SELECT constraint_schema, table_name, constraint_name, check_clause, level"
                    + " FROM information_schema.check_constraints WHERE ";

    private static final String OF_MYSQL =
            "SELECT t.constraint_schema, t.table_name, t.constraint_name, c.check_clause, 'Table'"
                    + " FROM information_schema.check_constraints c JOIN information_schema.table_constraints t"
                    + " ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name"
                    + " WHERE t.constraint_type = 'CHECK' AND ";

    private final Map<QualifiedName, List<CheckRow>> ofTables = new LinkedHashMap<>();

    private CatalogChecks() {}

    /**
     * A check.
     *
     * @param name its name; that of the column for one that is part of a column
     * @param condition the condition as the server made it
     * @param isOfColumn whether it is part of a column
     */
    record CheckRow(String name, String condition, boolean isOfColumn) {

        boolean isJson() {
            return isOfColumn && condition.equals("json_valid(`" + name.replace("`", "``") + "`)");
        }
    }

    static CatalogChecks read(SqlSession session, CatalogNames names, MysqlServer server) throws SQLException {
        CatalogChecks checks = new CatalogChecks();
        session.query(
                server.choose(
                        OF_MARIADB + names.isRead("constraint_schema"), OF_MYSQL + names.isRead("t.constraint_schema")),
                row -> checks.ofTables
                        .computeIfAbsent(names.told(row.getString(1), row.getString(2)), table -> new ArrayList<>())
                        .add(new CheckRow(
                                row.getString(3),
                                server.plain(row.getString(4)),
                                row.getString(5).equals("Column"))));
        return checks;
    }

    boolean isJson(QualifiedName table, String column) {
        return ofTable(table).stream()
                .anyMatch(check -> check.isJson() && check.name().equals(column));
    }

    List<CheckRow> ofTable(QualifiedName table) {
        return ofTables.getOrDefault(table, List.of());
    }
}
