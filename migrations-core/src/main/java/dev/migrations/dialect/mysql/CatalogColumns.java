package dev.migrations.dialect.mysql;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Types;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the columns of tables and views. */
final class CatalogColumns {

    private static final String COLUMNS =
            "SELECT table_schema, table_name, column_name, column_type, collation_name, is_nullable, column_default, extra,"
                    + " column_comment, generation_expression, data_type FROM information_schema.columns WHERE ";

    private static final Pattern ON_UPDATE =
            Pattern.compile(".*\\bon update ([a-z_]+(?:\\(\\d*\\))?).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private final CatalogNames names;

    private final MysqlServer server;

    private final CatalogChecks checks;

    private final Map<QualifiedName, List<ToldColumn>> ofTables = new LinkedHashMap<>();

    private CatalogColumns(CatalogNames names, MysqlServer server, CatalogChecks checks) {
        this.names = names;
        this.server = server;
        this.checks = checks;
    }

    /**
     * A column.
     *
     * @param column the column, with its collation if it has one
     * @param expressions its SQL as the server made it
     */
    record ToldColumn(Column column, List<String> expressions) {}

    static CatalogColumns read(SqlSession session, CatalogNames names, MysqlServer server, CatalogChecks checks)
            throws SQLException {
        CatalogColumns columns = new CatalogColumns(names, server, checks);
        session.query(
                COLUMNS + names.isRead("table_schema") + " ORDER BY table_schema, table_name, ordinal_position",
                row -> columns.ofTables
                        .computeIfAbsent(names.told(row.getString(1), row.getString(2)), table -> new ArrayList<>())
                        .add(columns.column(row)));
        return columns;
    }

    private ToldColumn column(ResultSet row) throws SQLException {
        QualifiedName table = names.told(row.getString(1), row.getString(2));
        String name = row.getString(3);
        boolean isJson = row.getString(11).equals("longtext") && checks.isJson(table, name);
        ColumnType type = isJson ? Types.json() : ToldType.of(row.getString(4));
        Column column = Column.column(name, type).comment(row.getString(9));
        String collation = row.getString(5);
        if (collation != null && !isJson) {
            column = column.collation(collation);
        }
        if (row.getString(6).equals("NO")) {
            column = column.notNull();
        }
        String extra = row.getString(8).toLowerCase(Locale.ROOT);
        String generated = row.getString(10);
        List<String> expressions = new ArrayList<>();
        if (generated != null && !generated.isEmpty()) {
            String expression = names.expression(server.plain(generated));
            expressions.add(server.plain(generated));
            // Its nullability follows from the expression on MariaDB, and is written nowhere.
            column = extra.contains("stored")
                    ? column.nullable().generatedAs(expression)
                    : column.nullable().generatedVirtuallyAs(expression);
        } else if (extra.contains("auto_increment")) {
            column = column.identityByDefault();
        } else {
            column = withDefault(column, row, extra, expressions);
        }
        return new ToldColumn(column, expressions);
    }

    private Column withDefault(Column column, ResultSet row, String extra, List<String> expressions)
            throws SQLException {
        String value = server.choose(ofMariadb(row.getString(7)), ofMysql(row.getString(7), row.getString(11), extra));
        expressions.add(value);
        Matcher onUpdate = ON_UPDATE.matcher(extra);
        return new DefaultText(
                        value.isEmpty() ? "" : names.expression(value), onUpdate.matches() ? onUpdate.group(1) : "")
                .text()
                .map(column::defaultTo)
                .orElse(column);
    }

    /** SQL. */
    private static String ofMariadb(@Nullable String value) {
        return value == null || value.equals("NULL") ? "" : value;
    }

    /** The value itself, unless it is an expression. */
    private static String ofMysql(@Nullable String value, String type, String extra) {
        if (value == null) {
            return "";
        }
        boolean isMoment = value.toUpperCase(Locale.ROOT).startsWith("CURRENT_TIMESTAMP");
        if (extra.contains("default_generated") || (isMoment && !type.endsWith("text"))) {
            return MysqlServer.MYSQL.plain(value);
        }
        boolean isBinary = List.of("bit", "binary", "varbinary").contains(type);
        boolean isNumber = !type.endsWith("char")
                && !type.endsWith("text")
                && NUMBER.matcher(value).matches();
        return isBinary || isNumber ? value : MysqlLiterals.quote(value);
    }

    List<ToldColumn> ofTable(QualifiedName table) {
        return ofTables.getOrDefault(table, List.of());
    }

    List<String> namesOf(QualifiedName table) {
        return ofTable(table).stream().map(column -> column.column().name()).toList();
    }
}
