package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.error.MigrationException;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database of its own on the server, with the character set and the collation of the live one, that is dropped afterwards.
 * The number of the connection is in its name; so one that is there already was left by a connection that broke.
 */
final class MysqlScratchPlace implements ScratchPlace {

    private static final String DEFAULTS =
            "SELECT CONCAT(' CHARACTER SET ', default_character_set_name, ' COLLATE ', default_collation_name)"
                    + " FROM information_schema.schemata WHERE schema_name = ?";

    private static final Pattern OF_DATABASES = Pattern.compile(
            "^\\s*(USE|(CREATE|ALTER|DROP)\\s+(OR\\s+REPLACE\\s+)?(DATABASE|SCHEMA))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException {
        scripts.forEach(script -> requireToStay(script, live.home()));
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
        session.execute("DROP DATABASE IF EXISTS " + quote(name));
        session.execute("CREATE DATABASE " + quote(name) + defaults);
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

    /** Nothing is rolled back here: a statement that names the live database would change it. */
    private static void requireToStay(String script, String home) {
        Pattern named =
                Pattern.compile("(?<![\\w$`])(`?)" + Pattern.quote(home) + "\\1\\s*\\.", Pattern.CASE_INSENSITIVE);
        Matcher naming = named.matcher(script);
        Matcher choosing = OF_DATABASES.matcher(script);
        if (naming.find() || choosing.find()) {
            throw new MigrationException(
                    "A script of the model names a database, in which its statements would work instead of the place where"
                            + " the model is tried. Nothing was run.",
                    "Leave out '" + home
                            + ".', USE, and CREATE, ALTER and DROP DATABASE: what has no database is made in the"
                            + " right one.");
        }
    }

    @Override
    public void leave(SqlSession session, SchemaScope scratch, SchemaScope live) throws SQLException {
        session.execute("USE " + quote(live.home()));
        session.execute("DROP DATABASE IF EXISTS " + quote(scratch.home()));
    }
}
