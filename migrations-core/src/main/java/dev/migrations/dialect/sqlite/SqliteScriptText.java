package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.ScriptText;
import java.util.List;

/**
 * Scripts for sqlite3. Errors can be raised in triggers only, so the constraint of a temporary table says what is wrong.
 */
final class SqliteScriptText implements ScriptText {

    private static final String TABLE = "migrations_expectation";

    private static final String VIOLATIONS = "migrations_violation";

    private static final String COUNTED =
            "SELECT \"table\" AS child, parent, count(*) AS violations FROM pragma_foreign_key_check GROUP BY 1, 2";

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

    /**
     * A table that is dropped would take rows of other tables with it. Inside a transaction the setting has no effect, and
     * nothing tells what it was before: it holds for the whole script, which looks at the foreign keys itself.
     */
    @Override
    public List<String> beforeRebuild() {
        return List.of(
                "PRAGMA foreign_keys = OFF",
                "DROP TABLE IF EXISTS temp." + VIOLATIONS,
                "CREATE TEMP TABLE " + VIOLATIONS + " AS " + COUNTED);
    }

    @Override
    public List<String> afterRebuild() {
        return require(
                "NOT EXISTS (SELECT 1 FROM (" + COUNTED + ") AS now LEFT JOIN temp." + VIOLATIONS
                        + " AS earlier ON earlier.child = now.child AND earlier.parent = now.parent WHERE now.violations >"
                        + " ifnull(earlier.violations, 0))",
                "Rows violate a foreign key that they did not violate before this script.",
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
