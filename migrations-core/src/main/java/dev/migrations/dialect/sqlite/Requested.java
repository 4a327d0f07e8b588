package dev.migrations.dialect.sqlite;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An alteration that an operation asks for.
 *
 * @param table the table
 * @param newValues the columns that have other values afterwards
 * @param using the expressions and columns whose values it reads
 * @param check notes what SQLite cannot do
 * @param ownSql the statement that SQLite has for it; empty where it has none
 * @param alteration what changes in the text of the table
 */
record Requested(
        QualifiedName table,
        List<String> newValues,
        List<String> using,
        Consumer<SqliteText> check,
        Optional<String> ownSql,
        Alteration alteration) {

    Requested {
        requireNonNull(table, "table");
        newValues = List.copyOf(newValues);
        using = List.copyOf(using);
        requireNonNull(check, "check");
        requireNonNull(ownSql, "ownSql");
        requireNonNull(alteration, "alteration");
    }
}
