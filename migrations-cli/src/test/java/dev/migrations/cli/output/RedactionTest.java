package dev.migrations.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {

    @Test
    void passwordsInUrlsAreTakenOut() {
        assertThat(Redaction.of("No driver for jdbc:x://u:hunter2@h/db?user=u&password=hunter2&ssl=true"))
                .isEqualTo("No driver for jdbc:x://u:***@h/db?user=u&password=***&ssl=true");
        assertThat(Redaction.of("jdbc:h2:./x;USER=sa;PASSWORD=hunter2 is wrong"))
                .isEqualTo("jdbc:h2:./x;USER=sa;PASSWORD=*** is wrong");
        assertThat(Redaction.of("?sslpassword=a&trustStorePassword=b&accessToken=c"))
                .isEqualTo("?sslpassword=***&trustStorePassword=***&accessToken=***");
        assertThat(Redaction.of("jdbc:x://u:p@ss@h:5432/db")).isEqualTo("jdbc:x://u:***@h:5432/db");
    }

    @Test
    void otherTextStays() {
        String text =
                "Set MIGRATIONS_PASSWORD, or look at jdbc:postgresql://localhost:5432/app and https://example.com:80/a";

        assertThat(Redaction.of(text)).isEqualTo(text);
    }
}
