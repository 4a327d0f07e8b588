package dev.migrations.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrations.error.MigrationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualifiedNameTest {

    @Test
    void parseReadsANameWithAndWithoutASchema() {
        assertThat(QualifiedName.parse("author")).isEqualTo(new QualifiedName(null, "author"));
        assertThat(QualifiedName.parse("app.Author")).isEqualTo(new QualifiedName("app", "Author"));
    }

    @Test
    void doubleQuotesKeepADot() {
        assertThat(QualifiedName.parse("\"a.b\".\"c\"\"d\"")).isEqualTo(new QualifiedName("a.b", "c\"d"));
        assertThat(QualifiedName.parse("\"a.b\"")).isEqualTo(QualifiedName.of("a.b"));
        assertThat(QualifiedName.parse("app.\"plain\"")).isEqualTo(new QualifiedName("app", "plain"));
    }

    @Test
    void toStringIsReadAsTheSameName() {
        List<QualifiedName> names = List.of(
                QualifiedName.of("a"),
                new QualifiedName("a", "b"),
                new QualifiedName("a.b", "c\"d"),
                QualifiedName.of("\""));

        assertThat(names.stream().map(QualifiedName::toString).map(QualifiedName::parse))
                .isEqualTo(names);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertRefused("a.b.c", "it has 3 parts");
        assertRefused("", "a part of it is empty");
        assertRefused("a.", "a part of it is empty");
        assertRefused(".a", "a part of it is empty");
        assertRefused("\"\".a", "a part of it is empty");
        assertRefused("\"a", "a double quote is not closed");
        assertRefused("a\"b", "a double quote stands inside a part");
        assertRefused("\"a\"b", "a double quote stands inside a part");
    }

    private static void assertRefused(String text, String why) {
        assertThatThrownBy(() -> QualifiedName.parse(text))
                .isInstanceOf(MigrationException.class)
                .hasMessage("Name '" + text + "' cannot be read: " + why
                        + ".\nWrite 'name' or 'schema.name'; put a part that contains a dot in double quotes.");
    }
}
