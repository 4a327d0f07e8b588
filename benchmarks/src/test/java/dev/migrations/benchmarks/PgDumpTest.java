package dev.migrations.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PgDumpTest {

    @Test
    void aProgramOfTheServersVersionOrANewerOneIsMeasured() {
        assertThat(PgDump.reasonToLeaveOut(Optional.of("15.18"), "14.20")).isEmpty();
        assertThat(PgDump.reasonToLeaveOut(Optional.of("18.1"), "18.6")).isEmpty();
    }

    @Test
    void aProgramThatIsOlderThanTheServerIsLeftOut() {
        assertThat(PgDump.reasonToLeaveOut(Optional.of("15.18"), "18.6"))
                .contains("pg_dump is left out: 15.18 is older than the server, 18.6, and refuses to dump it.");
    }

    @Test
    void aProgramThatIsNotThereIsLeftOut() {
        assertThat(PgDump.reasonToLeaveOut(Optional.empty(), "18.6"))
                .contains("pg_dump is left out: there is none on the path, nor does the system property"
                        + " benchmarks.pg_dump name one.");
    }
}
