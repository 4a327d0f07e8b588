package dev.migrations.dialect;

import dev.migrations.schema.Schema;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;

/** Reads the catalog of a database. Stateless and thread-safe. */
public interface SchemaReader {

    /**
     * What there is in the schemas of the scope, as the database normalises it, in a number of queries that does not depend
     * on how much there is. Changes nothing. What belongs to an extension is left out; a column, a type or a function of one
     * that is used is told by its name.
     *
     * <p>The session may be inside a transaction, which stays as it is; the search path of the session is as it was
     * afterwards.
     */
    Schema read(SqlSession session, SchemaScope scope) throws SQLException;
}
