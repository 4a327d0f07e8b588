package dev.migrations.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteErrorsTest {

    private static DatabaseError error(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return SqliteErrors.describe(catchThrowableOfType(SQLException.class, () -> statement.execute(sql)));
        }
    }

    private static DatabaseError error(Kind kind, String message) {
        return new DatabaseError(kind, message, Optional.empty(), "", OptionalInt.empty());
    }

    @Test
    void whatSqliteSaidIsToldWithItsCode() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            assertThat(error(connection, "SELECT * FROM nowhere"))
                    .isEqualTo(error(Kind.MISSING_TABLE, "no such table: nowhere (SQLITE_ERROR)"));
            assertThat(error(connection, "CREATE TABEL x"))
                    .isEqualTo(error(Kind.OTHER, "near \"TABEL\": syntax error (SQLITE_ERROR)"));
        }
    }

    @Test
    void noRowIsQuoted() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (id int, body text UNIQUE) STRICT");
            statement.execute("INSERT INTO note VALUES (1, 'secret')");

            assertThat(error(connection, "SELECT json_extract('{}', body) FROM note"))
                    .isEqualTo(error(Kind.OTHER, "bad JSON path: ... (SQLITE_ERROR)"));
            assertThat(error(connection, "INSERT INTO note SELECT 2, body FROM note"))
                    .isEqualTo(error(Kind.OTHER, "UNIQUE constraint failed: note.body (SQLITE_CONSTRAINT_UNIQUE)"));
            assertThat(error(connection, "INSERT INTO note SELECT body, 'x' FROM note"))
                    .isEqualTo(error(
                            Kind.OTHER, "cannot store TEXT value in INT column note.id (SQLITE_CONSTRAINT_DATATYPE)"));
        }
    }

    @Test
    void aDatabaseThatAnotherConnectionWritesToIsTold(@TempDir Path folder) throws SQLException {
        String url = "jdbc:sqlite:" + folder.resolve("library.db");
        try (Connection first = DriverManager.getConnection(url);
                Connection second = DriverManager.getConnection(url);
                Statement holding = first.createStatement();
                Statement waiting = second.createStatement()) {
            holding.execute("BEGIN IMMEDIATE");
            waiting.execute("PRAGMA busy_timeout = 0");

            assertThat(error(second, "CREATE TABLE t (id int)"))
                    .isEqualTo(error(Kind.LOCK_TIMEOUT, "database is locked (SQLITE_BUSY)"));
        }
    }
}
