package dev.migrations.dialect.h2;

import dev.migrations.dialect.h2.H2CatalogConstraints.TableConstraint;
import dev.migrations.dialect.h2.H2CatalogIndexes.ToldIndex;
import dev.migrations.dialect.h2.H2CatalogTypes.Description;
import dev.migrations.dialect.h2.H2CatalogTypes.Part;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.View;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells tables with their columns, indexes, and views. */
final class H2CatalogTables {

    private static final String TABLES = """
            SELECT TABLE_SCHEMA, TABLE_NAME, REMARKS FROM INFORMATION_SCHEMA.TABLES
            WHERE TABLE_TYPE = 'BASE TABLE' AND STORAGE_TYPE IN ('CACHED', 'MEMORY') ORDER BY 1, 2""";

    private static final String COLUMNS = "SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_DEFAULT, IS_NULLABLE,"
            + " DOMAIN_SCHEMA, DOMAIN_NAME, IDENTITY_GENERATION, IDENTITY_START, IDENTITY_INCREMENT, IDENTITY_MINIMUM,"
            + " IDENTITY_MAXIMUM, IDENTITY_CACHE, IDENTITY_CYCLE, GENERATION_EXPRESSION, COLUMN_ON_UPDATE,"
            + " DEFAULT_ON_NULL, REMARKS, " + H2CatalogTypes.COLUMNS
            + " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'"
            + " ORDER BY 1, 2, ORDINAL_POSITION";

    private static final String VIEWS = """
            SELECT TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION, REMARKS FROM INFORMATION_SCHEMA.VIEWS
            WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'""";

    private final SqlSession session;

    private final H2Names names;

    private final H2CatalogTypes types;

    private final H2CatalogConstraints constraints;

    private final Map<QualifiedName, List<ToldColumn>> columns = new LinkedHashMap<>();

    private final H2CatalogIndexes indexes;

    H2CatalogTables(
            SqlSession session,
            H2Names names,
            H2CatalogTypes types,
            H2CatalogIndexes indexes,
            H2CatalogConstraints constraints) {
        this.session = session;
        this.names = names;
        this.types = types;
        this.indexes = indexes;
        this.constraints = constraints;
    }

    private record ToldColumn(Column column, @Nullable QualifiedName domain, List<String> expressions) {}

    private record TableRow(
            QualifiedName name, boolean isRead, @Nullable String comment) {}

    void tell(H2Told told) throws SQLException {
        readColumns();
        for (TableRow row : session.query(TABLES, this::table)) {
            if (row.isRead()) {
                tell(row, told);
            }
        }
        tellViews(told);
    }

    private TableRow table(ResultSet row) throws SQLException {
        return new TableRow(
                names.told(row.getString(1), row.getString(2)), names.isRead(row.getString(1)), row.getString(3));
    }

    private void readColumns() throws SQLException {
        session.query(
                COLUMNS,
                row -> names.isRead(row.getString("TABLE_SCHEMA"))
                        && columns.computeIfAbsent(
                                        names.told(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME")),
                                        table -> new ArrayList<>())
                                .add(column(row)));
    }

    private ToldColumn column(ResultSet row) throws SQLException {
        Part part = new Part(row.getString("TABLE_SCHEMA"), row.getString("TABLE_NAME"), "TABLE", "");
        String schema = row.getString("DOMAIN_SCHEMA");
        String domain = row.getString("DOMAIN_NAME");
        ColumnType type = types.type(schema, domain, part, Description.of(row));
        Column column = Column.column(names.told(row.getString("COLUMN_NAME")), type);
        if (row.getString("IS_NULLABLE").equals("NO")) {
            column = column.notNull();
        }
        List<String> expressions = new ArrayList<>();
        String generated = row.getString("GENERATION_EXPRESSION");
        String identity = row.getString("IDENTITY_GENERATION");
        if (generated != null) {
            expressions.add(generated);
            column = column.generatedAs(names.text(generated));
        } else if (identity != null) {
            SequenceOptions options = H2Counting.of(row, "IDENTITY_").options(Description.name(row));
            column = identity.equals("ALWAYS") ? column.identityAlways(options) : column.identityByDefault(options);
        } else {
            column = withDefault(column, row, expressions);
        }
        return new ToldColumn(
                column.comment(row.getString("REMARKS")),
                schema == null || domain == null ? null : names.told(schema, domain),
                expressions);
    }

    private Column withDefault(Column column, ResultSet row, List<String> expressions) throws SQLException {
        String value = row.getString("COLUMN_DEFAULT");
        String onUpdate = row.getString("COLUMN_ON_UPDATE");
        if (value != null) {
            expressions.add(value);
        }
        if (onUpdate != null) {
            expressions.add(onUpdate);
        }
        return new H2Default(
                        value == null ? "NULL" : names.text(value),
                        onUpdate == null ? null : names.text(onUpdate),
                        row.getBoolean("DEFAULT_ON_NULL"))
                .text()
                .map(column::defaultTo)
                .orElse(column);
    }

    private void tell(TableRow row, H2Told told) {
        QualifiedName name = row.name();
        DatabaseObject id = new DatabaseObject(Kind.TABLE, name, null, List.of());
        List<ToldColumn> ofTable = columns.getOrDefault(name, List.of());
        List<TableConstraint> itsConstraints = constraints.ofTable(name);
        List<ToldIndex> itsIndexes = indexes.ofTable(name);
        Table table = new Table(
                name,
                ofTable.stream().map(ToldColumn::column).toList(),
                itsConstraints.stream().map(TableConstraint::constraint).toList(),
                row.comment(),
                TableOptions.NONE);
        told.named(id, table.columns().stream().map(Column::name).toList());
        told.tell(table);
        itsIndexes.forEach(index -> told.tell(new TableIndex(name, index.index())));
        itsIndexes.forEach(index -> told.comment(
                new DatabaseObject(Kind.INDEX, name.sibling(index.index().requiredName()), null, List.of()),
                index.comment()));
        ofTable.forEach(column -> {
            DatabaseObject columnId =
                    DatabaseObject.of(new ColumnName(name, column.column().name()));
            column.expressions().forEach(expression -> told.uses(columnId, expression));
            told.usesNamed(columnId, column.domain());
        });
        itsConstraints.forEach(constraint -> needs(name, constraint, told));
    }

    private static void needs(QualifiedName table, TableConstraint constraint, H2Told told) {
        DatabaseObject id =
                new DatabaseObject(Kind.CONSTRAINT, QualifiedName.of(constraint.requiredName()), table, List.of());
        told.comment(id, constraint.comment());
        told.uses(id, constraint.expression());
        H2CatalogConstraints.Target target = constraint.target();
        if (target != null) {
            told.needs(id, new DatabaseObject(Kind.TABLE, target.table(), null, List.of()));
            told.needs(
                    id,
                    new DatabaseObject(
                            Kind.CONSTRAINT, QualifiedName.of(target.constraint()), target.table(), List.of()));
        }
    }

    private void tellViews(H2Told told) throws SQLException {
        session.query(VIEWS, row -> {
            if (!names.isRead(row.getString(1))) {
                return false;
            }
            QualifiedName name = names.told(row.getString(1), row.getString(2));
            String query = H2CatalogObjects.visible(row.getString(3), "view", name);
            List<String> itsColumns = columns.getOrDefault(name, List.of()).stream()
                    .map(column -> column.column().name())
                    .toList();
            View view = View.view(name.toString(), names.text(query)).columns(itsColumns.toArray(String[]::new));
            DatabaseObject id = new DatabaseObject(Kind.VIEW, name, null, List.of());
            told.named(id, itsColumns);
            told.tell(view);
            told.comment(id, row.getString(4));
            told.uses(id, query);
            return true;
        });
    }
}
