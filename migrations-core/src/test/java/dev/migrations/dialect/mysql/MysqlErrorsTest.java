package dev.migrations.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import dev.migrations.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MysqlErrorsTest {

    private TestDatabase database;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        database = TestDatabase.mariadb();
        connection = database.connection();
        execute("CREATE TABLE author (id int PRIMARY KEY, name varchar(6), friend int, UNIQUE names (name),"
                + " CONSTRAINT friends FOREIGN KEY (friend) REFERENCES author (id))");
        execute("INSERT INTO author VALUES (1, 'sec''t', NULL)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DatabaseError error(String sql) {
        return MysqlErrors.describe(catchThrowableOfType(SQLException.class, () -> execute(sql)));
    }

    private static DatabaseError error(Kind kind, String message, String sqlState) {
        return new DatabaseError(kind, message, Optional.empty(), sqlState, OptionalInt.empty());
    }

    @Test
    void aMissingTableIsTold() {
        assertThat(error("SELECT * FROM nowhere"))
                .isEqualTo(error(Kind.MISSING_TABLE, "Table '" + database.name() + ".nowhere' doesn't exist", "42S02"));
        assertThat(error("SELECT * FROM nowhere.author").kind()).isEqualTo(Kind.MISSING_TABLE);
        assertThat(error("USE nowhere")).isEqualTo(error(Kind.MISSING_TABLE, "Unknown database 'nowhere'", "42000"));
    }

    @Test
    void aSyntaxErrorIsToldWithOneWordOfTheStatement() {
        assertThat(error("SELECT 1\n FRM author IDENTIFIED BY 'secret'"))
                .isEqualTo(error(Kind.OTHER, "Syntax error near 'author' at line 2", "42000"));
        assertThat(error("SELECT * FROM author WHERE 'secret' 'x' y z"))
                .isEqualTo(error(Kind.OTHER, "Syntax error near 'y' at line 1", "42000"));
        assertThat(error("SELECT (")).isEqualTo(error(Kind.OTHER, "Syntax error at line 1", "42000"));
    }

    @Test
    void noRowIsQuoted() {
        assertThat(error("INSERT INTO author SELECT 2, name, NULL FROM author"))
                .isEqualTo(error(Kind.OTHER, "Duplicate entry '...' for key 'names'", "23000"));
        assertThat(error("INSERT INTO author VALUES (2, 'x', 4711)").message())
                .startsWith("Cannot add or update a child row: a foreign key constraint fails (")
                .doesNotContain("4711");
        assertThat(error("INSERT INTO author SELECT 3, concat(name, name), NULL FROM author"))
                .isEqualTo(error(Kind.OTHER, "Data too long for column 'name' at row 1", "22001"));
        assertThat(error("INSERT INTO author SELECT name, 'x', NULL FROM author"))
                .isEqualTo(error(
                        Kind.OTHER,
                        "Incorrect integer value: '...' for column `" + database.name() + "`.`author`.`id` at row 1",
                        "22007"));
        assertThat(error("UPDATE author SET friend = CAST(name AS int)"))
                .isEqualTo(error(Kind.OTHER, "Truncated incorrect INTEGER value: '...'", "22007"));
    }

    @Test
    void aLockThatIsWaitedForTooLongIsTold() throws SQLException {
        try (Connection other = database.connection();
                Statement holding = other.createStatement()) {
            other.setAutoCommit(false);
            holding.execute("UPDATE author SET name = 'x'");
            execute("SET lock_wait_timeout = 1, innodb_lock_wait_timeout = 1");

            assertThat(error("UPDATE author SET name = 'y'"))
                    .isEqualTo(error(
                            Kind.LOCK_TIMEOUT, "Lock wait timeout exceeded; try restarting transaction", "HY000"));
            assertThat(error("ALTER TABLE author ADD COLUMN x int").kind()).isEqualTo(Kind.LOCK_TIMEOUT);
        }
    }

    @Test
    void aSessionThatIsKilledIsUnavailable() throws SQLException {
        try (Connection other = database.connection();
                Statement statement = other.createStatement()) {
            SQLException error =
                    catchThrowableOfType(SQLException.class, () -> statement.execute("KILL CONNECTION_ID()"));

            assertThat(MysqlErrors.describe(error).kind()).isEqualTo(Kind.UNAVAILABLE);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsUnavailableAndARefusedLoginIsNot() {
        SQLException noServer = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection("jdbc:mariadb://127.0.0.1:1/test", "a", "b"));
        SQLException refused = catchThrowableOfType(
                SQLException.class, () -> DriverManager.getConnection(database.url(), "nobody", "secret"));

        assertThat(MysqlErrors.describe(noServer).kind()).isEqualTo(Kind.UNAVAILABLE);
        assertThat(MysqlErrors.describe(refused).kind()).isEqualTo(Kind.OTHER);
    }
}
