package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.sqlite.SqliteCatalog.StoredObject;
import dev.migrations.error.MigrationException;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes a table in ways for which SQLite has no statement: a new table is created beside it, gets its rows and takes its
 * place. Indexes and triggers are created again; views, triggers and foreign keys of other tables name it as before.
 *
 * <p>Pure: what is executed is what can be printed. Foreign keys must not be enforced meanwhile.
 */
final class TableRebuild {

    private static final List<String> ROWID_NAMES = List.of("rowid", "_rowid_", "oid");

    private final SqliteCatalog catalog;

    private final QualifiedName name;

    private final StoredObject table;

    private final String prefix;

    private final TableEdit edit;

    private TableRebuild(SqliteCatalog catalog, QualifiedName name) {
        this.catalog = catalog;
        this.name = name;
        this.table = catalog.find("table", name).orElseThrow(() -> missing(catalog, name));
        requireOrdinary();
        boolean isNamedAlone = name.schema() == null && table.schema().equals("main");
        this.prefix = isNamedAlone ? "" : quote(table.schema()) + ".";
        this.edit = new TableEdit(name, table.requiredSql(), catalog.of("index", table));
    }

    private static MigrationException missing(SqliteCatalog catalog, QualifiedName name) {
        return catalog.find("view", name).isPresent()
                ? refused(name, "it is a view", "Replace the view.")
                : refused(name, "it is not there", "Mend its name, or create it before.");
    }

    private static MigrationException refused(QualifiedName name, String problem, String action) {
        return new MigrationException("Table '" + name + "' cannot be altered: " + problem + ".", action);
    }

    private void requireOrdinary() {
        if (SqliteTokens.of(table.requiredSql()).is(1, "VIRTUAL")) {
            throw refused(name, "it is a virtual table", "Create another one, copy the rows, and drop this one.");
        }
        if (catalog.shadows().contains(new QualifiedName(table.schema(), table.name()))) {
            throw refused(name, "a virtual table keeps its rows in it", "Alter nothing but the virtual table itself.");
        }
    }

    /**
     * The statements that make all of the alterations at once, in order; none where nothing is to be done.
     *
     * @param catalog what there is
     * @param table the table
     * @param alterations what changes, all of it in the table, in order
     * @throws MigrationException if the table is not there, or if the alterations do not fit it
     */
    static List<String> statements(SqliteCatalog catalog, QualifiedName table, List<Alteration> alterations) {
        return new TableRebuild(catalog, table).statements(alterations);
    }

    /**
     * The statements that let a script go on only where the table has the columns, indexes and triggers that it has in the
     * catalog: others would be lost. None where the table stays.
     */
    static List<String> expectation(SqliteCatalog catalog, QualifiedName table, List<Alteration> alterations) {
        TableRebuild rebuild = new TableRebuild(catalog, table);
        return rebuild.isReplacedBy(alterations, new ArrayList<>()) ? rebuild.expectation() : List.of();
    }

    private List<String> expectation() {
        String own = SqliteLiterals.quote(table.name());
        String schema = SqliteLiterals.quote(table.schema());
        Stream<String> columns =
                StoredTable.of(table.requiredSql()).columns().stream().map(StoredColumn::name);
        Stream<String> others = Stream.concat(
                        catalog.of("index", table).stream(), catalog.of("trigger", table).stream())
                .filter(object -> object.schema().equals(table.schema()))
                .map(StoredObject::name);
        String expected = Stream.concat(columns, others).sorted().collect(Collectors.joining(", "));
        return new SqliteScriptText()
                .require(
                        "(SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo(" + own + ", "
                                + schema
                                + ") UNION ALL SELECT name FROM " + quote(table.schema())
                                + ".sqlite_schema WHERE tbl_name = " + own
                                + " COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = "
                                + SqliteLiterals.quote(expected),
                        "Table '" + name + "' has other columns, indexes or triggers than the revisions give it.",
                        "Let the engine run them with a connection: it looks at the table, and keeps what is there.");
    }

    private List<String> statements(List<Alteration> alterations) {
        List<String> dropped = new ArrayList<>();
        if (isReplacedBy(alterations, dropped)) {
            return rebuild();
        }
        return dropped.stream()
                .map(column -> "ALTER TABLE " + prefix + quote(name.name()) + " DROP COLUMN " + quote(column))
                .toList();
    }

    /**
     * Makes the alterations in the text of the table, and answers whether that takes another table.
     *
     * @param dropped takes the columns that are to be dropped where it does not
     */
    private boolean isReplacedBy(List<Alteration> alterations, List<String> dropped) {
        boolean isNative = true;
        boolean isChanged = false;
        for (Alteration alteration : alterations) {
            Optional<String> column = alteration.droppedBySqlite(edit);
            isNative &= column.isPresent();
            column.ifPresent(dropped::add);
            isChanged |= alteration.apply(edit);
        }
        if (!isNative) {
            dropped.clear();
        }
        return isChanged && !isNative;
    }

    private List<String> rebuild() {
        StoredTable before = StoredTable.of(table.requiredSql());
        StoredTable after = edit.stored();
        String beside = catalog.freeName(table);
        String own = prefix + quote(table.name());
        List<String> statements = new ArrayList<>();
        statements.add(creation(after, beside));
        statements.add(copy(before, after, own, prefix + quote(beside)));
        statements.addAll(numbers(before, after, beside));
        statements.add("DROP TABLE " + own);
        // Other tables, views and triggers name the table; in the other mode renaming fails where they do.
        statements.add("PRAGMA legacy_alter_table = ON");
        statements.add("ALTER TABLE " + prefix + quote(beside) + " RENAME TO " + quote(table.name()));
        statements.add("PRAGMA legacy_alter_table = OFF");
        edit.indexes().forEach(index -> statements.add(index.recreation(prefix)));
        catalog.of("trigger", table)
                .forEach(trigger ->
                        statements.add(trigger.recreation(trigger.schema().equals("temp") ? "temp." : prefix)));
        if (catalog.analyzed().contains(new QualifiedName(table.schema(), table.name()))) {
            statements.add("ANALYZE " + own);
        }
        return List.copyOf(statements);
    }

    /** Its own columns may be named together with the table, which has another name until it takes its place. */
    private String creation(StoredTable after, String beside) {
        SqliteTokens tokens = after.tokens();
        StringBuilder text = new StringBuilder(after.sql());
        for (int i = after.close() - 2; i > after.name(); i--) {
            boolean isOwn = tokens.isName(i) && tokens.name(i).equalsIgnoreCase(table.name()) && tokens.is(i + 1, ".");
            if (isOwn) {
                text.delete(tokens.begin(tokens.is(i - 1, ".") ? i - 2 : i), tokens.end(i + 1));
            }
        }
        return text.replace(tokens.begin(after.name()), tokens.end(after.name()), prefix + quote(beside))
                .toString();
    }

    /** {@code ABORT}, so that no constraint that says otherwise leaves out rows or replaces them. */
    private String copy(StoredTable before, StoredTable after, String from, String to) {
        Map<String, String> values = new LinkedHashMap<>();
        rowid(before)
                .ifPresent(oldRowid -> rowid(after)
                        .filter(newRowid -> edit.source(newRowid).isEmpty())
                        .ifPresent(newRowid -> values.put(newRowid, oldRowid)));
        after.columns()
                .forEach(column ->
                        edit.source(column.name()).ifPresent(source -> values.put(quote(column.name()), source)));
        return "INSERT OR ABORT INTO " + to + " (" + String.join(", ", values.keySet()) + ") SELECT "
                + String.join(", ", values.values()) + " FROM " + from;
    }

    /** The name under which the number of a row is read and written; empty where it has none. */
    private static Optional<String> rowid(StoredTable stored) {
        if (stored.isWithoutRowid()) {
            return Optional.empty();
        }
        return stored.rowidColumn()
                .map(column -> quote(column.name()))
                .or(() -> ROWID_NAMES.stream()
                        .filter(rowid -> stored.column(rowid).isEmpty())
                        .findFirst());
    }

    /** The highest number that the table ever had, also of rows that are gone. */
    private List<String> numbers(StoredTable before, StoredTable after, String beside) {
        if (!after.isAutoincrement()) {
            return List.of();
        }
        String sequences = prefix + "sqlite_sequence";
        String own = SqliteLiterals.quote(table.name());
        String other = SqliteLiterals.quote(beside);
        List<String> statements = new ArrayList<>();
        if (before.isAutoincrement()) {
            statements.add("DELETE FROM " + sequences + " WHERE name = " + other);
            statements.add("INSERT INTO " + sequences + " (name, seq) SELECT " + other + ", seq FROM " + sequences
                    + " WHERE name = " + own);
        }
        if (edit.start() != 0) {
            long last = edit.start() - 1;
            statements.add("INSERT INTO " + sequences + " (name, seq) SELECT " + other + ", " + last
                    + " WHERE NOT EXISTS (SELECT 1 FROM " + sequences + " WHERE name = " + other + ")");
            statements.add("UPDATE " + sequences + " SET seq = max(seq, " + last + ") WHERE name = " + other);
        }
        return statements;
    }
}
