package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.schema.Column;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table that is created.
 *
 * @param table the table
 * @param guard what stands before its name
 */
record NewTable(Table table, String guard) {

    Statements planned(OperationContext context) {
        SqliteText text = new SqliteText(isStrict() ? Strictness.STRICT : Strictness.FLEXIBLE);
        limits(text);
        List<String> parts = new ArrayList<>();
        Optional<PrimaryKey> numbered = numbered(text);
        table.columns().forEach(column -> parts.add(text.column(column, key(column, numbered))));
        table.constraints().stream()
                .filter(constraint -> numbered.stream().noneMatch(constraint::equals))
                .forEach(constraint -> parts.add(text.constraint(table.name(), constraint)));
        List<String> statements = new ArrayList<>();
        statements.add("CREATE TABLE " + guard + quote(table.name()) + " (\n    " + String.join(",\n    ", parts)
                + "\n)" + clauses());
        table.columns().forEach(column -> statements.addAll(start(text, column)));
        return text.planned(context, statements);
    }

    private boolean isStrict() {
        return table.options().clauses().stream().anyMatch("STRICT"::equalsIgnoreCase);
    }

    private String clauses() {
        List<String> clauses = table.options().clauses();
        return clauses.isEmpty() ? "" : " " + String.join(", ", clauses);
    }

    private void limits(SqliteText text) {
        TableOptions options = table.options();
        if (table.comment() != null) {
            text.lacksComments();
        }
        if (table.columns().isEmpty()) {
            text.lacks("a table has columns", "Give it at least one.");
        }
        if (options.persistence() != Persistence.LOGGED) {
            text.lacks("it keeps the rows of every table", "Leave out unlogged().");
        }
        if (options.partitionBy() != null) {
            text.lacks("it has no partitions", "Leave out partitionBy(...), and create an index on these columns.");
        }
        if (!options.inherits().isEmpty()) {
            text.lacks("no table inherits from another one", "Name all columns in the table itself.");
        }
        if (!options.parameters().isEmpty()) {
            text.lacks("a table has no storage parameters", "Leave out with(...).");
        }
        boolean areKnown = options.clauses().stream()
                .map(clause -> clause.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT))
                .allMatch(List.of("STRICT", "WITHOUT ROWID")::contains);
        if (!areKnown) {
            text.lacks(
                    "nothing stands behind the columns but STRICT and WITHOUT ROWID",
                    "Write option(\"STRICT\"), option(\"WITHOUT ROWID\") or none.");
        }
    }

    /** The primary key that stands at the column which it numbers. */
    private Optional<PrimaryKey> numbered(SqliteText text) {
        List<Column> identities = table.columns().stream()
                .filter(column -> column.identity() != Identity.NONE)
                .toList();
        if (identities.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrimaryKey> key = table.constraints().stream()
                .flatMap(constraint -> constraint.accept(new PrimaryKeyOf()).stream())
                .filter(each -> each.columns().equals(List.of(identities.get(0).name())))
                .findFirst();
        boolean isWithoutRowid = table.options().clauses().stream()
                .anyMatch(clause -> clause.toUpperCase(Locale.ROOT).startsWith("WITHOUT"));
        if (key.isEmpty() || identities.size() > 1 || isWithoutRowid) {
            text.lacksIdentity();
        }
        key.ifPresent(each -> text.constraint(table.name(), each));
        return key;
    }

    private static String key(Column column, Optional<PrimaryKey> numbered) {
        if (column.identity() == Identity.NONE || numbered.isEmpty()) {
            return "";
        }
        String name = numbered.get().name();
        return (name == null ? "" : " CONSTRAINT " + quote(name)) + " PRIMARY KEY AUTOINCREMENT";
    }

    private List<String> start(SqliteText text, Column column) {
        if (column.identity() == Identity.NONE) {
            return List.of();
        }
        List<Long> start = text.start(column.identityOptions());
        if (!start.isEmpty() && !guard.isEmpty()) {
            text.lacks(
                    "a table that is there already would be numbered anew",
                    "Leave out IF_NOT_EXISTS, or the first number.");
        }
        String schema = table.name().schema();
        return start.stream()
                .map(number -> "INSERT INTO " + (schema == null ? "" : quote(schema) + ".")
                        + "sqlite_sequence (name, seq) VALUES ("
                        + SqliteLiterals.quote(table.name().name()) + ", " + (number - 1) + ")")
                .toList();
    }
}
