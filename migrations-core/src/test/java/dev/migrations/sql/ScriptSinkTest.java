package dev.migrations.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptSinkTest {

    private static final Origin ORIGIN = Origin.of("script");

    private final ScriptSink sink = new ScriptSink(sql -> sql + ";");

    @Test
    void everyStatementIsAParagraphAndDataStandsBelowItsStatement() {
        sink.comment(List.of("One line", "another\nline"));
        sink.accept(SqlStatement.generated("SELECT 1\n  + 1", ORIGIN));
        sink.accept(new CopyStatement("COPY author FROM STDIN", "1\tAda\n", ORIGIN));
        sink.accept(new CopyStatement("COPY book FROM STDIN", "", ORIGIN));

        assertThat(sink.text()).isEqualTo("""
                -- One line
                -- another line

                SELECT 1
                  + 1;

                COPY author FROM STDIN;
                1\tAda
                \\.

                COPY book FROM STDIN;
                \\.
                """);
    }

    @Test
    void javaCodeIsNotPrinted() {
        WorkStatement work = new WorkStatement("Fill email", connection -> {}, ORIGIN);

        assertThatThrownBy(() -> sink.accept(work))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Java code cannot be printed: Fill email");
    }
}
