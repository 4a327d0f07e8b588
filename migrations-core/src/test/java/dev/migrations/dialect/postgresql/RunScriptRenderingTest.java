package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.splitter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RunScript;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.TransactionMode;
import org.junit.jupiter.api.Test;

class RunScriptRenderingTest {

    @Test
    void runScriptIsWhatTheSplitterMakesOfIt() {
        SourceText script = SourceText.of("author.sql", "SELECT 1;\nVACUUM;");

        assertThat(planned(new RunScript(script), TransactionMode.TRANSACTIONAL))
                .isEqualTo(splitter().split(script, TransactionMode.TRANSACTIONAL));
    }
}
