package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Add email to author                 | 40 | add_email_to_author",
                "Add author.email (unique!)          | 40 | add_author_email_unique",
                "  -- leading and trailing --        | 40 | leading_and_trailing",
                "Größe für Straße                    | 40 | grosse_fur_strasse",
                "Ångström déjà vu, İstanbul          | 40 | angstrom_deja_vu_istanbul",
                "ﬁrst ①                              | 40 | first_1",
                "naïve søk                           | 40 | naive_sk",
                "作者 email                           | 40 | email",
                "one two three                       | 11 | one_two",
                "one two three                       |  7 | one_two",
                "one two three                       |  6 | one",
                "incomprehensibilities of it         |  8 | incompre",
                "a                                   |  1 | a",
            })
    void aSlugIsWhatIsLeftOfTheMessage(String message, int longest, String slug) {
        assertThat(Slug.of(message, longest)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'!?'", "'作者'"})
    void whereNothingIsLeftThereIsNone(String message) {
        assertThat(Slug.of(message, 40)).isEmpty();
    }
}
