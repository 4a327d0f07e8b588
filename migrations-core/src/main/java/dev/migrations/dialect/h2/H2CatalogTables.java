package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.h2.H2CatalogConstraints.TableConstraint;
import dev.migrations.dialect.h2.H2CatalogTypes.Description;
import dev.migrations.dialect.h2.H2CatalogTypes.Part;
import dev.migrations.op.Guard;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
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
            SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE, COMMIT_ACTION, REMARKS FROM INFORMATION_SCHEMA.TABLES
            WHERE TABLE_TYPE = 'BASE TABLE' AND STORAGE_TYPE IN ('CACHED', 'MEMORY') OR TABLE_TYPE = 'GLOBAL TEMPORARY'
            ORDER BY 1, 2""";

    private static final String COLUMNS = "SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_DEFAULT, IS_NULLABLE,"
            + " DOMAIN_SCHEMA, DOMAIN_NAME, IDENTITY_GENERATION, IDENTITY_START, IDENTITY_INCREMENT, IDENTITY_MINIMUM,"
            + " IDENTITY_MAXIMUM, IDENTITY_CACHE, IDENTITY_CYCLE, GENERATION_EXPRESSION, COLUMN_ON_UPDATE,"
            + " DEFAULT_ON_NULL, REMARKS, " + H2CatalogTypes.COLUMNS
            + " FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'"
            + " ORDER BY 1, 2, ORDINAL_POSITION";

    private static final String INDEXES = """
            SELECT i.INDEX_SCHEMA, i.INDEX_NAME, i.TABLE_SCHEMA, i.TABLE_NAME, i.INDEX_TYPE_NAME, i.NULLS_DISTINCT, i.REMARKS,
                   c.COLUMN_NAME, c.ORDERING_SPECIFICATION, c.NULL_ORDERING, c.IS_UNIQUE
            FROM INFORMATION_SCHEMA.INDEXES i
            JOIN INFORMATION_SCHEMA.INDEX_COLUMNS c ON c.INDEX_SCHEMA = i.INDEX_SCHEMA AND c.INDEX_NAME = i.INDEX_NAME
            WHERE NOT i.IS_GENERATED
            ORDER BY 1, 2, c.ORDINAL_POSITION""";

    private static final String NULL_ORDERING =
            "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'DEFAULT_NULL_ORDERING'";

    private static final String VIEWS = """
            SELECT TABLE_SCHEMA, TABLE_NAME, VIEW_DEFINITION, REMARKS FROM INFORMATION_SCHEMA.VIEWS
            WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'""";

    private final SqlSession session;

    private final H2Names names;

    private final H2CatalogTypes types;

    private final H2CatalogConstraints constraints;

    private final Map<QualifiedName, List<ToldColumn>> columns = new LinkedHashMap<>();

    private final Map<QualifiedName, List<ToldIndex>> indexes = new LinkedHashMap<>();

    H2CatalogTables(SqlSession session, H2Names names, H2CatalogTypes types, H2CatalogConstraints constraints) {
        this.session = session;
        this.names = names;
        this.types = types;
        this.constraints = constraints;
    }

    private record ToldColumn(Column column, @Nullable QualifiedName domain, List<String> expressions) {}

    private record ToldIndex(Index index, @Nullable String comment) {}

    private record TableRow(
            QualifiedName name,
            boolean isRead,
            boolean isTemporary,
            @Nullable String onCommit,
            @Nullable String comment) {}

    void tell(H2Told told) throws SQLException {
        readColumns();
        readIndexes();
        for (TableRow row : session.query(TABLES, this::table)) {
            if (row.isRead()) {
                tell(row, told);
            }
        }
        tellViews(told);
    }

    private TableRow table(ResultSet row) throws SQLException {
        return new TableRow(
                names.told(row.getString(1), row.getString(2)),
                names.isRead(row.getString(1)),
                row.getString(3).equals("GLOBAL TEMPORARY"),
                row.getString(4),
                row.getString(5));
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
            SequenceOptions options = H2Counting.of(row, "IDENTITY_").options(row.getString("DATA_TYPE"));
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

    private void readIndexes() throws SQLException {
        String usual = session.query(NULL_ORDERING, row -> row.getString(1)).stream()
                .findFirst()
                .orElse("LOW");
        session.query(INDEXES, row -> {
            if (!names.isRead(row.getString(1))) {
                return false;
            }
            List<ToldIndex> ofTable =
                    indexes.computeIfAbsent(names.told(row.getString(3), row.getString(4)), table -> new ArrayList<>());
            String name = names.told(row.getString(2));
            int last = ofTable.size() - 1;
            boolean isContinued =
                    last >= 0 && ofTable.get(last).index().requiredName().equals(name);
            Index before = isContinued ? ofTable.remove(last).index() : null;
            return ofTable.add(new ToldIndex(index(name, before, row, usual), row.getString(7)));
        });
    }

    /** The index with one more column. */
    private Index index(String name, @Nullable Index before, ResultSet row, String usual) throws SQLException {
        String column = names.told(row.getString(8));
        boolean isUnique = row.getString(5).equals("UNIQUE INDEX");
        if (before != null && isUnique && !row.getBoolean(11)) {
            List<String> include = new ArrayList<>(before.include());
            include.add(column);
            return before.including(include.toArray(String[]::new));
        }
        List<IndexElement> elements = new ArrayList<>(before == null ? List.of() : before.elements());
        elements.add(element(column, row.getString(9).equals("DESC"), row.getString(10), usual));
        Index index = Index.index(name, elements.toArray(IndexElement[]::new)).finallyNamed(name);
        if (row.getString(5).equals("SPATIAL INDEX")) {
            index = index.using("spatial");
        }
        if (isUnique) {
            index = "NO".equals(row.getString(6)) ? index.unique().nullsNotDistinct() : index.unique();
        }
        return index;
    }

    private static IndexElement element(String column, boolean isDescending, @Nullable String nulls, String usual) {
        IndexElement element = isDescending ? IndexElement.descending(column) : IndexElement.ascending(column);
        boolean areUsuallyFirst =
                switch (usual) {
                    case "LOW" -> !isDescending;
                    case "HIGH" -> isDescending;
                    default -> usual.equals("FIRST");
                };
        if (nulls == null || nulls.equals("FIRST") == areUsuallyFirst) {
            return element;
        }
        return nulls.equals("FIRST") ? element.nullsFirst() : element.nullsLast();
    }

    private void tell(TableRow row, H2Told told) {
        QualifiedName name = row.name();
        DatabaseObject id = new DatabaseObject(Kind.TABLE, name, null, List.of());
        List<ToldColumn> ofTable = columns.getOrDefault(name, List.of());
        List<TableConstraint> itsConstraints = constraints.ofTable(name);
        List<ToldIndex> itsIndexes = indexes.getOrDefault(name, List.of());
        Table table = new Table(
                name,
                ofTable.stream().map(ToldColumn::column).toList(),
                itsConstraints.stream().map(TableConstraint::constraint).toList(),
                row.comment(),
                TableOptions.NONE);
        told.named(id, table.columns().stream().map(Column::name).toList());
        if (row.isTemporary()) {
            told.tell(temporary(row, table, itsIndexes));
        } else {
            told.tell(table);
            itsIndexes.forEach(index -> told.tell(new TableIndex(name, index.index())));
        }
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

    /** No operation creates it. */
    private static WrittenObject temporary(TableRow row, Table table, List<ToldIndex> indexes) {
        H2Definitions definitions = new H2Definitions();
        List<String> sql = new ArrayList<>();
        sql.add("CREATE GLOBAL TEMPORARY TABLE " + quote(table.name()) + H2Tables.parts(table, definitions)
                + ("DELETE".equals(row.onCommit()) ? " ON COMMIT DELETE ROWS" : ""));
        if (table.comment() != null) {
            sql.add("COMMENT ON TABLE " + quote(table.name()) + " IS " + H2Literals.quote(table.comment()));
        }
        indexes.forEach(index -> sql.add(definitions.createIndex(table.name(), index.index(), Guard.NONE)));
        return new WrittenObject(table.id(), String.join(";\n", sql), "DROP TABLE " + quote(table.name()));
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
