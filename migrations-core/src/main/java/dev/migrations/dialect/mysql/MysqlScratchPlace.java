package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.dialect.SchemaScope;
import dev.migrations.dialect.ScratchPlace;
import dev.migrations.error.MigrationException;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;

/**
 * A database of its own on the server, with the character set and the collation of the live one, that is dropped afterwards.
 * The number of the connection is in its name; so one that is there already was left by a connection that broke.
 */
final class MysqlScratchPlace implements ScratchPlace {

    private static final String DEFAULTS =
            "SELECT CONCAT(' CHARACTER SET ', default_character_set_name, ' COLLATE ', default_collation_name)"
                    + " FROM information_schema.schemata WHERE schema_name = ?";

    @Override
    public SchemaScope enter(SqlSession session, SchemaScope live) throws SQLException {
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

    @Override
    public void leave(SqlSession session, SchemaScope scratch, SchemaScope live) throws SQLException {
        session.execute("USE " + quote(live.home()));
        session.execute("DROP DATABASE IF EXISTS " + quote(scratch.home()));
    }
}
