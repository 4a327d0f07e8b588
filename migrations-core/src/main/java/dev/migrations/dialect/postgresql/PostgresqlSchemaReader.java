package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.Schema;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;

/**
 * Reads the catalog of PostgreSQL.
 *
 * <p>Names and texts are as the server writes them while the home leads the search path; what lies outside of the
 * schemas that are read is qualified where the session would not find it. Not told are: owners, but for those of views
 * and routines that are not the current user; privileges and default privileges of the home itself.
 */
final class PostgresqlSchemaReader implements SchemaReader {

    @Override
    public Schema read(SqlSession session, SchemaScope scope) throws SQLException {
        CatalogPath path = CatalogPath.lead(session, scope);
        Schema schema;
        try {
            schema = CatalogReading.read(Catalog.open(session, path.serverVersion(), scope));
        } catch (SQLException | RuntimeException e) {
            restore(path, e);
            throw e;
        }
        path.restore();
        return schema;
    }

    private static void restore(CatalogPath path, Exception failure) {
        try {
            path.restore();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
