package dev.migrations.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.event.MigrationEvent;
import dev.migrations.event.StepPlace;
import dev.migrations.revision.Direction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final StepPlace SECOND = new StepPlace("3f2a", "Add email", Direction.UPGRADE, 2, 4);

    @Test
    void barShowsTheStepTheCountAndTheElapsedTime() {
        String text = ProgressBar.text(SECOND, Duration.ofMillis(1_250));

        assertThat(text).isEqualTo("[######------------------] 2/4 3f2a 1.3 s");
    }

    @Test
    void barMakesRoomForLinesAndIsGoneAtTheEnd() {
        StringWriter screen = new StringWriter();
        PrintWriter err = new PrintWriter(screen);
        try (ProgressBar bar = new ProgressBar(err, new ProgressLines(err, Verbosity.NORMAL), () -> Instant.EPOCH)) {
            bar.onEvent(new MigrationEvent.RunStarted("PostgreSQL 18", Direction.UPGRADE, List.of(), 4));
            bar.onEvent(new MigrationEvent.StepStarted(SECOND, 0));
            bar.onEvent(new MigrationEvent.StepFinished(SECOND, Duration.ofMillis(12)));
            bar.onEvent(new MigrationEvent.RunFinished(Direction.UPGRADE, 4, List.of("3f2a"), Duration.ofMillis(20)));
        }

        assertThat(screen.toString())
                .startsWith("PostgreSQL 18 is at base: upgrading 4 revisions\n")
                .contains("\r\u001B[K[2/4] Upgrade 3f2a Add email (12 ms)\n")
                .contains("\r[######------------------] 2/4 3f2a 0.0 s\u001B[K")
                .endsWith("\r\u001B[K");
    }
}
