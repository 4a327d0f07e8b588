package dev.migrations.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class H2ErrorsTest {

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
        execute("CREATE TABLE author (id int PRIMARY KEY, name varchar(6) CONSTRAINT names UNIQUE, friend int,"
                + " CONSTRAINT friends FOREIGN KEY (friend) REFERENCES author (id))");
        execute("INSERT INTO author VALUES (1, 'secret', NULL)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseError error(String sql) {
        return H2Errors.describe(catchThrowableOfType(SQLException.class, () -> execute(sql)));
    }

    private static DatabaseError error(Kind kind, String message, String sqlState) {
        return new DatabaseError(kind, message, Optional.empty(), sqlState, OptionalInt.empty());
    }

    @Test
    void aMissingTableIsTold() {
        assertThat(error("SELECT * FROM nowhere"))
                .isEqualTo(error(Kind.MISSING_TABLE, "Table \"NOWHERE\" not found", "42S02"));
        assertThat(error("SELECT * FROM nowhere.author"))
                .isEqualTo(error(Kind.MISSING_TABLE, "Schema \"NOWHERE\" not found", "90079"));
    }

    @Test
    void aSyntaxErrorHasItsPosition() {
        DatabaseError error = error("SELECT '\\', \"a\"\"\uD83D\uDE00\"\n FRM author x y");

        assertThat(error.kind()).isEqualTo(Kind.OTHER);
        assertThat(error.message()).startsWith("Syntax error").doesNotContain("SELECT");
        assertThat(error.position()).hasValue("SELECT '\\', \"a\"\"_\"\n FRM ".length() + 1);
    }

    @Test
    void noRowIsQuoted() {
        assertThat(error("INSERT INTO author SELECT 2, 'sec' || 'ret', NULL"))
                .isEqualTo(error(
                        Kind.OTHER,
                        "Unique index or primary key violation: \"PUBLIC.NAMES INDEX PUBLIC.NAMES_INDEX_7 ON"
                                + " PUBLIC.AUTHOR(NAME NULLS FIRST)\"",
                        "23505"));
        assertThat(error("INSERT INTO author VALUES (2, 'x', 4711)").message())
                .isEqualTo("Referential integrity constraint violation: \"FRIENDS: PUBLIC.AUTHOR FOREIGN KEY(FRIEND)"
                        + " REFERENCES PUBLIC.AUTHOR(ID)\"");
        assertThat(error("INSERT INTO author SELECT 3, 'sec' || 'ret' || 's', NULL")
                        .message())
                .isEqualTo("Value too long for column \"NAME CHARACTER VARYING(6)\": \"...\"");
        assertThat(error("SELECT CAST(name AS int) FROM author").message())
                .isEqualTo("Data conversion error converting \"...\"");
    }

    @Test
    void noRowIsQuotedThoughItsValueHasQuotes() throws SQLException {
        execute("CREATE TABLE note (body varchar(40))");
        execute("INSERT INTO note VALUES ('{\"secret\", \"column \"secret\\\"}')");

        assertThat(error("SELECT CAST(body AS int) FROM note").message())
                .isEqualTo("Data conversion error converting \"...\"");
        assertThat(error("SELECT CAST(body AS DATE) FROM note").message()).doesNotContain("secret");
        assertThat(error("ALTER TABLE note ALTER COLUMN body varchar(2)").message())
                .doesNotContain("secret");
        assertThat(error("ALTER TABLE note ALTER COLUMN body ENUM('a')").message())
                .doesNotContain("secret");
    }

    @Test
    void aLockThatIsWaitedForTooLongIsTold() throws SQLException {
        String url = "jdbc:h2:mem:H2ErrorsTest";
        try (Connection first = DriverManager.getConnection(url, "sa", "");
                Connection second = DriverManager.getConnection(url, "sa", "");
                Statement holding = first.createStatement();
                Statement waiting = second.createStatement()) {
            holding.execute("CREATE TABLE t (id int)");
            holding.execute("INSERT INTO t VALUES (1)");
            first.setAutoCommit(false);
            holding.execute("UPDATE t SET id = 2");
            waiting.execute("SET LOCK_TIMEOUT 10");

            SQLException error = catchThrowableOfType(SQLException.class, () -> waiting.execute("UPDATE t SET id = 3"));

            assertThat(H2Errors.describe(error).kind()).isEqualTo(Kind.LOCK_TIMEOUT);
        }
    }
}
