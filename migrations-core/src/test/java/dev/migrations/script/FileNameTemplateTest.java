package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTemplateTest {

    private static final ZonedDateTime TIME = ZonedDateTime.parse("2026-01-02T03:04:05Z");

    private static final String NAMES =
            "The placeholders are {id}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}.";

    @ParameterizedTest
    @CsvSource({
        "{year}{month}{day}_{hour}{minute}_{id}_{slug}, add_email, 20260102_0304_ab12_add_email",
        "{year}{month}{day}_{hour}{minute}_{id}_{slug}, '',        20260102_0304_ab12",
        "{year}/{month}/{second}-{slug}-{id},           add_email, 2026/01/05-add_email-ab12",
        "{year}/{month}/{second}-{slug}-{id},           '',        2026/01/05-ab12",
        "{slug}_{id},                                   '',        ab12",
        "{year}/{slug}-{id},                            '',        2026/ab12",
        "V{id}__{slug},                                 '',        Vab12_",
        "{id}{slug},                                    '',        ab12",
        "fixed,                                         add_email, fixed",
    })
    void aNameIsMadeOfTheTemplate(String template, String slug, String name) {
        assertThat(new FileNameTemplate(template).fileName("ab12", slug, TIME)).isEqualTo(name);
    }

    static Stream<Arguments> wrongTemplates() {
        String segment = "has a name that is empty or begins with a dot, between two '/' or at an end.";
        String path = "Write a path below the folder of new files, such as '{year}/{id}_{slug}'.";
        return Stream.of(
                Arguments.of("{yaer}_{id}", "has the unknown placeholder '{yaer}'.", "Did you mean '{year}'? " + NAMES),
                Arguments.of("{revision}", "has the unknown placeholder '{revision}'.", NAMES),
                Arguments.of("{id", "has a brace without its partner.", "Write '{name}' for a placeholder."),
                Arguments.of("{id}.sql", "ends with '.sql'.", "Leave the ending out: it is put there."),
                Arguments.of(
                        "a\\{id}",
                        "has a character that no file name has.",
                        "Write '/' between folders, and no control characters."),
                Arguments.of("", segment, path),
                Arguments.of("/{id}", segment, path),
                Arguments.of("../{id}", segment, path),
                Arguments.of("{year}/", segment, path));
    }

    @ParameterizedTest
    @MethodSource("wrongTemplates")
    void aTemplateThatMakesNoNameIsAnError(String template, String problem, String action) {
        List<String> failure = Project.failureOf(() -> new FileNameTemplate(template));

        assertThat(failure).containsExactly("File name template '" + template + "' " + problem, action);
    }

    @Test
    void aNameThatWouldBeEmptyIsAnError() {
        FileNameTemplate template = new FileNameTemplate("{year}/{slug}");

        List<String> failure = Project.failureOf(() -> template.fileName("ab12", "", TIME));

        assertThat(failure)
                .containsExactly(
                        "File name template '{year}/{slug}' makes '2026/' of the new revision, in which a name is empty or"
                                + " begins with a dot.",
                        "Give the revision a message or another id, or put '{id}' into the template.");
    }

    @Test
    void aNameThatWouldBeHiddenIsAnError() {
        FileNameTemplate template = new FileNameTemplate("{id}");

        List<String> failure = Project.failureOf(() -> template.fileName(".a", "", TIME));

        assertThat(failure)
                .containsExactly(
                        "File name template '{id}' makes '.a' of the new revision, in which a name is empty or begins with a"
                                + " dot.",
                        "Give the revision a message or another id, or put '{id}' into the template.");
    }
}
