package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ToldObjects;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the texts that SQLite keeps of what was created, which say more than its pragmas do.
 *
 * <p>A constraint that was created without a name has none. Left out are SQLite's own tables, those that virtual tables keep
 * their rows in, what is temporary, and what no operation writes: what happens on a conflict, and order and collation in a
 * primary key or a unique constraint.
 */
final class SqliteSchemaReader implements SchemaReader {

    private static final String DATABASES = "SELECT name FROM pragma_database_list ORDER BY 1";

    private static final String SHADOWS =
            "SELECT schema, name FROM pragma_table_list WHERE type = 'shadow' ORDER BY 1, 2";

    @Override
    public Schema read(SqlSession session, SchemaScope scope) throws SQLException {
        List<String> databases = session.query(DATABASES, row -> row.getString(1));
        List<QualifiedName> shadows =
                session.query(SHADOWS, row -> new QualifiedName(row.getString(1), row.getString(2)));
        ToldObjects objects = new ToldObjects();
        for (String schema :
                Stream.concat(Stream.of(scope.home()), scope.others().stream()).toList()) {
            if (databases.contains(schema)) {
                List<Row> rows = session
                        .query(
                                "SELECT type, name, tbl_name, sql FROM " + SqliteText.quote(schema)
                                        + ".sqlite_schema WHERE sql IS NOT NULL ORDER BY name",
                                row -> new Row(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                        .stream()
                        .filter(row -> !row.isOwn() && !shadows.contains(new QualifiedName(schema, row.table())))
                        .toList();
                new OneDatabase(schema.equals(scope.home()) ? Optional.empty() : Optional.of(schema), rows, objects)
                        .tell();
            }
        }
        return objects.schema();
    }

    private record Row(String type, String name, String table, String sql) {

        boolean isOwn() {
            return name.toLowerCase(Locale.ROOT).startsWith("sqlite_");
        }

        boolean isVirtual() {
            return SqliteTokens.of(sql).is(1, "VIRTUAL");
        }
    }

    /** Tells what is in one database. For one use. */
    private static final class OneDatabase {

        private final Optional<String> schema;

        private final List<Row> rows;

        private final ToldObjects objects;

        private final Map<String, ToldTable> tables = new LinkedHashMap<>();

        OneDatabase(Optional<String> schema, List<Row> rows, ToldObjects objects) {
            this.schema = schema;
            this.rows = rows;
            this.objects = objects;
            rows.stream()
                    .filter(row -> row.type().equals("table") && !row.isVirtual())
                    .forEach(row -> tables.put(
                            row.name().toLowerCase(Locale.ROOT),
                            new ToldTable(named(row.name()), StoredTable.of(row.sql()))));
        }

        private QualifiedName named(String name) {
            return new QualifiedName(schema.orElse(null), name);
        }

        void tell() {
            for (Row row : rows) {
                switch (row.type()) {
                    case "table" -> tellTable(row);
                    case "index" ->
                        objects.tell(new TableIndex(
                                named(table(row).map(each -> each.name().name()).orElse(row.table())),
                                new StoredIndex(row.sql(), table(row)).told()));
                    case "view" -> tellView(row);
                    case "trigger" -> tellTrigger(row);
                    default -> throw new IllegalStateException("SQLite keeps a " + row.type());
                }
            }
        }

        private Optional<ToldTable> table(Row row) {
            return Optional.ofNullable(tables.get(row.table().toLowerCase(Locale.ROOT)));
        }

        private void tellTable(Row row) {
            ToldTable table = tables.get(row.name().toLowerCase(Locale.ROOT));
            if (table == null) {
                DatabaseObject id = new DatabaseObject(DatabaseObject.Kind.TABLE, named(row.name()), null, List.of());
                objects.tell(new WrittenObject(
                        ObjectId.of(id), row.sql(), "DROP TABLE " + SqliteText.quote(named(row.name()))));
                return;
            }
            Table told = table.told(tables);
            objects.tell(told);
            told.constraints()
                    .forEach(constraint -> constraint.accept(new TargetOf()).ifPresent(target -> {
                        String name = constraint.name();
                        if (name != null
                                && !target.equals(told.name())
                                && tables.containsKey(target.name().toLowerCase(Locale.ROOT))) {
                            objects.needs(
                                    new DatabaseObject(
                                            DatabaseObject.Kind.CONSTRAINT,
                                            QualifiedName.of(name),
                                            told.name(),
                                            List.of()),
                                    new DatabaseObject(DatabaseObject.Kind.TABLE, target, null, List.of()));
                        }
                    }));
        }

        private void tellView(Row row) {
            SqliteTokens tokens = SqliteTokens.of(row.sql());
            int as = 3;
            List<String> columns = List.of();
            if (tokens.is(as, "(")) {
                columns = tokens.namesInParentheses(as);
                as = tokens.behindParentheses(as);
            }
            View view = View.view(
                            named(row.name()).toString(), new CanonicalText(tokens).statement(as + 1, tokens.size()))
                    .columns(columns.toArray(String[]::new));
            objects.tell(view);
            mentioned(view.id().object(), tokens, as + 1);
        }

        private void tellTrigger(Row row) {
            SqliteTokens tokens = SqliteTokens.of(row.sql());
            StoredTrigger stored = new StoredTrigger(tokens);
            Row owner = rows.stream()
                    .filter(each -> each.name().equalsIgnoreCase(row.table())
                            && !each.type().equals("index")
                            && !each.type().equals("trigger"))
                    .findFirst()
                    .orElse(row);
            Trigger trigger = stored.told(row.name(), named(owner.name()));
            TableTrigger told = new TableTrigger(trigger, Trigger.State.ENABLED);
            objects.tell(told);
            mentioned(told.id().object(), tokens, 3);
        }

        /** What the text names, it needs; SQLite keeps no list of that. */
        private void mentioned(DatabaseObject owner, SqliteTokens tokens, int from) {
            for (Row row : rows) {
                boolean isQueried = row.type().equals("table") || row.type().equals("view");
                DatabaseObject.Kind kind =
                        row.type().equals("view") ? DatabaseObject.Kind.VIEW : DatabaseObject.Kind.TABLE;
                DatabaseObject on = new DatabaseObject(kind, named(row.name()), null, List.of());
                if (isQueried && !on.equals(owner) && tokens.mention(row.name(), from, tokens.size())) {
                    objects.needs(owner, on);
                    columns(row).stream()
                            .filter(column -> tokens.mention(column, from, tokens.size()) || hasStar(tokens, from))
                            .forEach(column -> objects.needs(
                                    owner,
                                    new DatabaseObject(
                                            DatabaseObject.Kind.COLUMN,
                                            QualifiedName.of(column),
                                            on.name(),
                                            List.of())));
                }
            }
        }

        private List<String> columns(Row row) {
            ToldTable table = tables.get(row.name().toLowerCase(Locale.ROOT));
            return table == null ? List.of() : table.columns();
        }

        private static boolean hasStar(SqliteTokens tokens, int from) {
            for (int i = from; i < tokens.size(); i++) {
                if (tokens.is(i, "*")
                        && (tokens.is(i - 1, "SELECT") || tokens.is(i - 1, ",") || tokens.is(i - 1, "."))) {
                    return true;
                }
            }
            return false;
        }
    }
}
