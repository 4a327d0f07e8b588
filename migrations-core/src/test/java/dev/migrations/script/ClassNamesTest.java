package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Widen author.name, WidenAuthorName",
        "widen AUTHOR name, WidenAUTHORName",
        "Größe ändern,      GroeAndern",
        "2 columns,         Revision2Columns",
        "'',                RevisionAb12X",
        "'!',               RevisionAb12X",
        "class,             Class",
        "Migration,         Migration2",
        "override,          Override2",
        "add email,         AddEmail3",
    })
    void aClassIsNamedAfterTheMessage(String message, String name) {
        assertThat(ClassNames.of(message, "ab12.x", Set.of("addemail", "addemail2")))
                .isEqualTo(name);
    }

    @Test
    void aNameIsNotLongerThanAFileNameCanBe() {
        assertThat(ClassNames.of("word ".repeat(100), "ab12", Set.of())).isEqualTo("Word".repeat(25));
    }
}
