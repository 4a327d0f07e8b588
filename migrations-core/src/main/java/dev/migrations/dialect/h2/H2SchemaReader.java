package dev.migrations.dialect.h2;

import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.Schema;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;

/**
 * Reads INFORMATION_SCHEMA.
 *
 * <p>A constraint that was created without a name has the one that H2 made up: nothing says which names it made up, and it
 * is dropped by its name only.
 *
 * <p>Left out is what H2 forgets or what depends on where a database is: whether a table is cached, that a constraint was
 * added without a look at the rows, which columns are invisible; besides temporary tables, which hold nothing that stays and
 * which object mappers make for themselves, linked tables, synonyms, constants and rights.
 */
final class H2SchemaReader implements SchemaReader {

    @Override
    public Schema read(SqlSession session, SchemaScope scope) throws SQLException {
        H2Names names = H2Names.of(session, scope);
        H2CatalogTypes types = H2CatalogTypes.read(session, names);
        H2CatalogIndexes indexes = H2CatalogIndexes.read(session, names);
        H2CatalogConstraints constraints = H2CatalogConstraints.read(session, names, indexes);
        H2Told told = new H2Told(names);
        new H2CatalogTables(session, names, types, indexes, constraints).tell(told);
        new H2CatalogObjects(session, names, types, constraints).tell(told);
        return told.schema();
    }
}
