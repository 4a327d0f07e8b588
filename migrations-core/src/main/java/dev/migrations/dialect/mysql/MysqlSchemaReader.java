package dev.migrations.dialect.mysql;

import dev.migrations.dialect.SchemaReader;
import dev.migrations.dialect.SchemaScope;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.Schema;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;

/**
 * Reads information_schema, in the default {@code sql_mode} without {@code ANSI_QUOTES}.
 *
 * <p>A constraint that was created without a name has the one that the server made up; a primary key is always named {@code
 * PRIMARY}. The index that the server made for a foreign key is a part of it. A check that is part of a column is told as one
 * of its table, under the name of the column.
 *
 * <p>Left out is what no operation writes: which columns are invisible and which indexes are ignored, the beginning of a column
 * in a primary key, the order of triggers, definers and the {@code sql_mode} of routines; besides events and privileges. So is
 * the next number of an identity column.
 */
final class MysqlSchemaReader implements SchemaReader {

    private static final String DATABASES = "SELECT schema_name FROM information_schema.schemata WHERE ";

    private final MysqlServer server;

    MysqlSchemaReader(MysqlServer server) {
        this.server = server;
    }

    @Override
    public Schema read(SqlSession session, SchemaScope scope) throws SQLException {
        CatalogNames names = CatalogNames.of(scope);
        CatalogChecks checks = CatalogChecks.read(session, names, server);
        CatalogColumns columns = CatalogColumns.read(session, names, server, checks);
        CatalogIndexes indexes = CatalogIndexes.read(session, names, server);
        CatalogConstraints constraints = CatalogConstraints.read(session, names, indexes, checks);
        CatalogPartitions partitions = CatalogPartitions.read(session, names);
        ToldCatalog told = new ToldCatalog(names);
        session.query(
                        DATABASES + names.isRead("schema_name") + " AND NOT " + names.isHome("schema_name"),
                        row -> new Namespace(row.getString(1)))
                .forEach(told::tell);
        new CatalogTables(names, columns, constraints, partitions).tell(session, told);
        new CatalogViews(names, columns).tell(session, server, told);
        new CatalogRoutines(names).tell(session, told);
        new CatalogSequences(names).tell(session, told);
        return told.schema();
    }
}
