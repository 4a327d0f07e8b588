package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.dialect.DatabaseError;
import dev.migrations.dialect.DatabaseError.Kind;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

@ExtendWith(TestDatabaseExtension.class)
class PostgresqlErrorsTest {

    private static DatabaseError error(TestDatabase database, String sql) {
        return PostgresqlErrors.describe(catchThrowableOfType(SQLException.class, () -> {
            try (Connection connection = database.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }));
    }

    @Test
    void noRowIsQuotedThoughItsValueHasQuotes(TestDatabase database) {
        assertThat(error(database, "SELECT v::text[] FROM (VALUES ('{\"secret\",')) AS t (v)"))
                .isEqualTo(new DatabaseError(
                        Kind.OTHER,
                        "malformed array literal: \"...\"",
                        Optional.empty(),
                        "22P02",
                        OptionalInt.empty()));
        assertThat(error(database, "SELECT v::int FROM (VALUES ('a\" secret\nsecret \"b')) AS t (v)")
                        .message())
                .isEqualTo("invalid input syntax for type integer: \"...\"");
    }

    @Test
    void aViewThatWouldLoseAColumnIsToldHowToDoThat(TestDatabase database) {
        assertThat(error(database, "CREATE VIEW v AS SELECT 1 AS a, 2 AS b; CREATE OR REPLACE VIEW v AS SELECT 1 AS a"))
                .isEqualTo(new DatabaseError(
                        Kind.OTHER,
                        "cannot drop columns from view",
                        Optional.of(
                                "A view that is replaced keeps its columns and can only get more at its end. Drop it and"
                                        + " create it again."),
                        "42P16",
                        OptionalInt.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "ungültige Eingabesyntax für Typ integer: »a« secret« , ungültige Eingabesyntax für Typ integer: \"...\"",
        "syntaxe en entrée invalide pour le type integer : « secret », syntaxe en entrée invalide pour le type integer : \"...\"",
        "类型integer的输入语法无效:“secret”, 类型integer的输入语法无效:\"...\""
    })
    void noRowIsQuotedByAServerOfAnotherLanguage(String said, String told) {
        PSQLException error = new PSQLException(new ServerErrorMessage("SERROR\0C22P02\0M" + said + "\0"));

        assertThat(PostgresqlErrors.describe(error).message()).isEqualTo(told);
    }

    @Test
    void noRowIsQuotedWhereTheDriverCannotConvertIt(TestDatabase database) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 'sec: ret'")) {
            row.next();

            SQLException error = catchThrowableOfType(SQLException.class, () -> row.getInt(1));

            assertThat(PostgresqlErrors.describe(error).message()).isEqualTo("Bad value for type int : ...");
        }
    }
}
