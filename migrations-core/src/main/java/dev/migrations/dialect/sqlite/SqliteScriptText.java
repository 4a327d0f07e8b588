package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.ScriptText;
import java.util.List;

/**
 * Scripts for sqlite3. Errors can be raised in triggers only, so the constraint of a temporary table says what is wrong.
 */
final class SqliteScriptText implements ScriptText {

    private static final String TABLE = "migrations_expectation";

    private static final String DROP = "DROP TABLE IF EXISTS temp." + TABLE;

    @Override
    public List<String> remarks() {
        return List.of("Run it with: sqlite3 -bail");
    }

    /** As moments are bound, with the milliseconds that SQLite's clock has. */
    @Override
    public String now() {
        return "strftime('%Y-%m-%dT%H:%M:%f000Z', 'now')";
    }

    @Override
    public String milliseconds(String from, String to) {
        return "CAST(round((julianday(" + to + ") - julianday(" + from + ")) * 86400000) AS INTEGER)";
    }

    /** There are no users. */
    @Override
    public String currentUser() {
        return "''";
    }

    /** A table that is dropped would take rows of other tables with it. Inside a transaction the setting has no effect. */
    @Override
    public List<String> beforeRebuild() {
        return List.of("PRAGMA foreign_keys = OFF");
    }

    @Override
    public List<String> afterRebuild() {
        return require(
                "NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check)",
                "Rows violate a foreign key.",
                "See which with PRAGMA foreign_key_check.");
    }

    @Override
    public List<String> require(String condition, String problem, String action) {
        String name = '"' + (problem + " " + action).replace("\"", "\"\"") + '"';
        return List.of(
                "CREATE TEMP TABLE " + TABLE + " (holds INTEGER CONSTRAINT " + name + " CHECK (holds))",
                "INSERT INTO temp." + TABLE + " SELECT " + condition,
                DROP);
    }
}
