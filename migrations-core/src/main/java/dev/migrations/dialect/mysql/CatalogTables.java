package dev.migrations.dialect.mysql;

import dev.migrations.dialect.mysql.CatalogColumns.ToldColumn;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableOptions;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells tables with their indexes. */
final class CatalogTables {

    private static final String TABLES =
            "SELECT t.table_schema, t.table_name, t.table_type, t.table_comment, t.engine, t.table_collation,"
                    + " t.create_options, s.default_collation_name, @@default_storage_engine"
                    + " FROM information_schema.tables t JOIN information_schema.schemata s"
                    + " ON s.schema_name = t.table_schema"
                    + " WHERE t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED') AND ";

    private static final Pattern OPTION =
            Pattern.compile("(`[^`]+`|[A-Za-z_]+)=('[^']*+(?:''[^']*+)*+'|\"[^\"]*\"|\\S+)");

    private final CatalogNames names;

    private final CatalogColumns columns;

    private final CatalogConstraints constraints;

    private final CatalogPartitions partitions;

    CatalogTables(
            CatalogNames names, CatalogColumns columns, CatalogConstraints constraints, CatalogPartitions partitions) {
        this.names = names;
        this.columns = columns;
        this.constraints = constraints;
        this.partitions = partitions;
    }

    void tell(SqlSession session, ToldCatalog told) throws SQLException {
        session.query(TABLES + names.isRead("t.table_schema"), row -> tell(row, told));
    }

    private boolean tell(ResultSet row, ToldCatalog told) throws SQLException {
        QualifiedName name = names.told(row.getString(1), row.getString(2));
        String collation = row.getString(6);
        Table table = new Table(
                name,
                columns.ofTable(name).stream()
                        .map(column -> inTable(column.column(), collation))
                        .toList(),
                constraints.ofTable(name),
                row.getString(4),
                options(row, name));
        told.tell(table, columns.namesOf(name));
        constraints.otherIndexesOf(name).forEach(index -> told.tell(new TableIndex(name, index.index())));
        for (ToldColumn column : columns.ofTable(name)) {
            DatabaseObject id =
                    DatabaseObject.of(new ColumnName(name, column.column().name()));
            column.expressions().forEach(expression -> told.uses(id, expression));
        }
        constraints.targetsOf(name).forEach((key, target) -> {
            DatabaseObject id = new DatabaseObject(Kind.CONSTRAINT, QualifiedName.of(key), name, List.of());
            told.needs(id, new DatabaseObject(Kind.TABLE, target, null, List.of()));
            constraints
                    .keyOf(name, key)
                    .forEach(unique -> told.needs(
                            id, new DatabaseObject(Kind.CONSTRAINT, QualifiedName.of(unique), target, List.of())));
        });
        return true;
    }

    /** The column without the collation that it has from its table. */
    private static Column inTable(Column column, @Nullable String collation) {
        QualifiedName own = column.collation();
        return own != null && own.name().equals(collation)
                ? new Column(
                        column.name(),
                        column.type(),
                        column.nullability(),
                        column.defaultExpression(),
                        column.identity(),
                        column.identityOptions(),
                        column.generatedExpression(),
                        column.generatedKind(),
                        null,
                        column.comment())
                : column;
    }

    private TableOptions options(ResultSet row, QualifiedName table) throws SQLException {
        List<String> clauses = new ArrayList<>();
        String engine = row.getString(5);
        String collation = row.getString(6);
        if (engine != null && !engine.equalsIgnoreCase(row.getString(9))) {
            clauses.add("ENGINE = " + engine);
        }
        if (collation != null && !collation.equals(row.getString(8))) {
            clauses.add("COLLATE = " + collation);
        }
        Matcher option = OPTION.matcher(String.valueOf(row.getString(7)));
        while (option.find()) {
            String name = option.group(1);
            clauses.add((name.startsWith("`") ? name : name.toUpperCase(Locale.ROOT)) + " = " + option.group(2));
        }
        if (row.getString(3).equals("SYSTEM VERSIONED")) {
            clauses.add("WITH SYSTEM VERSIONING");
        }
        return new TableOptions(
                Persistence.LOGGED, partitions.ofTable(table).orElse(null), List.of(), List.of(), clauses);
    }
}
