package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RevisionTemplateTest {

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", "ab12");
        values.put("message", "Cost: $1 \\ {{id}}");
        values.put("revises", "");
        return values;
    }

    private static RevisionTemplate template(String text) {
        return new RevisionTemplate(RevisionFormat.SQL, "db/templates/revision.sql.template", text);
    }

    @Test
    void placeholdersAreReplacedOnceAndLinesAreEndedByOneLineFeed() {
        assertThat(template("{{id}}: {{message}}\r\n\r\n${other} {id} {{ }").render(values()))
                .isEqualTo("ab12: Cost: $1 \\ {{id}}\n\n${other} {id} {{ }\n");
    }

    @Test
    void aLineWithNothingButEmptyPlaceholdersIsLeftOut() {
        assertThat(template("a {{revises}}\nb {{revises}} {{id}}\nc\n").render(values()))
                .isEqualTo("b  ab12\nc\n");
    }

    @Test
    void everyUnknownPlaceholderIsAnErrorWithItsPlace() {
        List<String> failure =
                Project.failureOf(() -> template("{{id}}\n{{revise}} {{}}\n").render(values()));

        assertThat(failure).containsExactly("""
                        2 faults were found:
                          1. Placeholder '{{revise}}' at db/templates/revision.sql.template:2 is not known.
                          2. Placeholder '{{}}' at db/templates/revision.sql.template:2 is not known.""", """
                        1: Did you mean '{{revises}}'? The placeholders are {{id}}, {{message}}, {{revises}}.
                        2: The placeholders are {{id}}, {{message}}, {{revises}}.""");
    }
}
