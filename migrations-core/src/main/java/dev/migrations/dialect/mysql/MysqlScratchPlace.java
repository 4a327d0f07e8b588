package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.dialect.StrayStatement;
import dev.migrations.error.MigrationException;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A database of its own on the server, with the character set and the collation of the live one, that is dropped afterwards.
 * The number of the connection is in its name; so one that is there already was left by a connection that broke.
 */
final class MysqlScratchPlace implements ScratchPlace {

    private static final String DEFAULTS =
            "SELECT CONCAT(' CHARACTER SET ', default_character_set_name, ' COLLATE ', default_collation_name)"
                    + " FROM information_schema.schemata WHERE schema_name = ?";

    /** Those that the role may see; what it may not see it cannot change. Reading the catalog changes nothing. */
    private static final String DATABASES =
            "SELECT schema_name FROM information_schema.schemata WHERE LOWER(schema_name) <> 'information_schema' ORDER BY 1";

    private static final String USER = "SELECT CONCAT(QUOTE(SUBSTRING_INDEX(CURRENT_USER(), '@', 1)), '@',"
            + " QUOTE(SUBSTRING_INDEX(CURRENT_USER(), '@', -1)))";

    private static final int ACCESS_DENIED = 1044;

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        requireToStay(session, scripts);
        if (!live.others().isEmpty()) {
            throw new MigrationException(
                    "The model spans the databases '" + live.home() + "' and '" + String.join("', '", live.others())
                            + "', which cannot be tried beside each other on this server.",
                    "Compare one database at a time: leave the others out of the model.");
        }
        String name = session.query("SELECT CONCAT('migrations_scratch_', CONNECTION_ID())", row -> row.getString(1))
                .get(0);
        String defaults =
                session.query(DEFAULTS, row -> row.getString(1), live.home()).get(0);
        try {
            session.execute("DROP DATABASE IF EXISTS " + quote(name));
            session.execute("CREATE DATABASE " + quote(name) + defaults);
        } catch (SQLException e) {
            if (e.getErrorCode() == ACCESS_DENIED) {
                throw denied(session, e);
            }
            throw e;
        }
        SchemaScope scratch = SchemaScope.of(name);
        try {
            session.execute("USE " + quote(name));
        } catch (SQLException e) {
            try {
                leave(session, scratch, live);
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
        return scratch;
    }

    private static void requireToStay(SqlSession session, List<String> scripts) throws SQLException {
        Map<String, String> databases = new TreeMap<>();
        session.query(DATABASES, row -> row.getString(1))
                .forEach(name -> databases.put(name.toUpperCase(Locale.ROOT), name));
        MysqlReach reach = new MysqlReach(databases);
        StrayStatement.requireNone(scripts.stream()
                .flatMap(script -> reach.strays(script).stream())
                .toList());
    }

    private static MigrationException denied(SqlSession session, SQLException error) throws SQLException {
        String user = session.query(USER, row -> row.getString(1)).get(0);
        return new MigrationException(
                "The model cannot be tried: " + MysqlErrors.describe(error).message() + ".",
                "Let an administrator run 'GRANT ALL ON `migrations\\_scratch\\_%`.* TO " + user
                        + "': the model is tried in a database of its own, which is dropped afterwards.",
                error);
    }

    @Override
    public void leave(SqlSession session, SchemaScope scratch, SchemaScope live) throws SQLException {
        session.execute("USE " + quote(live.home()));
        session.execute("DROP DATABASE IF EXISTS " + quote(scratch.home()));
    }
}
