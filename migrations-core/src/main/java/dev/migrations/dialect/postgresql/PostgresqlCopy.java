package dev.migrations.dialect.postgresql;

import dev.migrations.sql.CopyStatement;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** {@code COPY ... FROM STDIN} through the driver's own interface. */
final class PostgresqlCopy {

    private PostgresqlCopy() {}

    static long copy(Connection connection, CopyStatement statement) throws SQLException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(statement.sql(), new StringReader(statement.data()));
        } catch (IOException e) {
            throw new SQLException("The data of COPY could not be sent: " + e.getMessage(), "08006", e);
        }
    }
}
