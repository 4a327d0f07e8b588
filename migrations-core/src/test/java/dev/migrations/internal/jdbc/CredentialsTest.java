package dev.migrations.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "jdbc:postgresql://h/d?user=u&password=a;b&ssl=true jdbc:postgresql://h/d?user=u&password=***&ssl=true",
                "jdbc:postgresql://h/d?sslPassword=s jdbc:postgresql://h/d?sslPassword=***",
                "jdbc:h2:mem:x;USER=sa;PASSWORD=a&b;MODE=MySQL jdbc:h2:mem:x;USER=sa;PASSWORD=***;MODE=MySQL",
                "jdbc:x://h/d?accessToken=s&clientSecret=s jdbc:x://h/d?accessToken=***&clientSecret=***",
                "jdbc:x://h/d?passwd=s&pwd=s&passphrase=s jdbc:x://h/d?passwd=***&pwd=***&passphrase=***",
                "jdbc:x://user:pa/s@s@host:1/d jdbc:x://user:***@host:1/d",
                "{user=u,password=s,ssl=true} {user=u,password=***,ssl=true}"
            })
    void aSecretIsMasked(String said, String told) {
        assertThat(Credentials.masked(said)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection to localhost:5432 refused.",
                "jdbc:postgresql://h1:5432,h2:5432/d?user=u@v",
                "FATAL: password authentication failed for user \"app\""
            })
    void whatIsNoSecretStays(String said) {
        assertThat(Credentials.masked(said)).isEqualTo(said);
    }

    @Test
    void anErrorWithoutSecretsIsItself() {
        SQLException error = new SQLException("refused", "08001", 7, new IllegalStateException("down"));

        assertThat((Throwable) Credentials.masked(error)).isSameAs(error);
    }

    @Test
    void anErrorWithASecretInItsCauseIsTheSameWithoutIt() {
        SQLException error =
                new SQLException("refused", "08001", 7, new IllegalStateException("jdbc:x://h/d?password=s"));

        SQLException masked = Credentials.masked(error);

        assertThat((Throwable) masked).hasMessage("refused").hasStackTraceContaining("CredentialsTest");
        assertThat(masked.getSQLState()).isEqualTo("08001");
        assertThat(masked.getErrorCode()).isEqualTo(7);
        assertThat((Throwable) masked)
                .rootCause()
                .hasMessage("java.lang.IllegalStateException: jdbc:x://h/d?password=***");
    }
}
