package dev.migrations.sql;

import java.sql.Connection;

/** Work over JDBC that a revision does itself because it must read data while it runs. */
@FunctionalInterface
public interface JdbcWork {

    /**
     * Does the work.
     *
     * @param connection the connection of the run. In a transactional revision it is inside the revision's transaction:
     *     it can be neither committed, rolled back as a whole, switched to autocommit nor closed.
     * @throws Exception whatever goes wrong; the revision fails with it
     */
    void run(Connection connection) throws Exception;
}
