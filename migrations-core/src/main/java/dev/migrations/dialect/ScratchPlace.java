package dev.migrations.dialect;

import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementSink;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Where the DDL of a model is run so that it can be read back from there. Stateless and thread-safe. */
public interface ScratchPlace {

    /**
     * The JDBC URL of a database that is there for this one purpose and goes with its connection; by default there is none
     * and the place is made in the live database itself.
     */
    default Optional<String> url(SqlSession live) throws SQLException {
        return Optional.empty();
    }

    /**
     * Makes the place, and lets unqualified names mean it. Where the database has transactional DDL and no URL of its own,
     * the session is inside a transaction that will be rolled back.
     *
     * @param live what is compared: its other schemas are hidden, so that the model can make them anew
     * @param scripts what will be run in the place
     * @return what is to be read afterwards
     * @throws dev.migrations.error.MigrationException if a script would work in the live database instead of the place
     */
    SchemaScope enter(SqlSession session, SchemaScope live, List<String> scripts) throws SQLException;

    /**
     * Runs a statement of a script in the place; by default as it is.
     *
     * @param scratch what {@link #enter} answered
     * @param sink what runs it in the session
     * @throws dev.migrations.error.MigrationException if it would work in the live database instead of the place
     * @throws SQLException if the database refuses it
     */
    default void run(SqlSession session, SchemaScope scratch, Statement statement, StatementSink sink)
            throws SQLException {
        sink.accept(statement);
    }

    /**
     * Makes sure that all that the scripts did is in the place; by default nothing can be anywhere else.
     *
     * @param scratch what {@link #enter} answered
     * @throws dev.migrations.error.MigrationException if they made or changed something outside of it
     */
    default void complete(SqlSession session, SchemaScope scratch, SchemaScope live) throws SQLException {}

    /**
     * Whether what was read in the place is of the model. Some objects are outside of schemas, so that those of the live
     * database are seen from every place.
     *
     * @param scripts what was run in the place
     */
    default boolean isOfModel(SchemaObject object, List<String> scripts) {
        return true;
    }

    /**
     * What the objects in the place need of the live home, because its name meant that when they were made; nothing where
     * the live home is not seen from the place.
     *
     * @param scratch what {@link #enter} returned
     */
    default List<Schema.Dependency> liveNeeds(SqlSession session, SchemaScope scratch, SchemaScope live)
            throws SQLException {
        return List.of();
    }

    /** Takes the place away again; does nothing where a transaction that is rolled back or the end of a connection does. */
    default void leave(SqlSession session, SchemaScope scratch, SchemaScope live) throws SQLException {}
}
