package dev.migrations.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark once, so that none is found broken when it is needed. What it measures means nothing. */
class BenchmarkReportTest {

    @Test
    void everyBenchmarkOfEveryToolRunsAndIsInTheReport() throws Exception {
        Effort least = new Effort(List.of(20, 40), 2, List.of(3), 1, 1, 0, 1, 0, TimeValue.milliseconds(1));

        String report = new BenchmarkReport(least).measure();

        assertThat(report.lines().skip(1).map(BenchmarkReportTest::withoutFigures))
                .containsExactly(
                        "",
                        "| ms for a graph of | 20 | 40 | 40 / 20 |",
                        "|---|---:|---:|---:|",
                        "| build and validate | # | # | # |",
                        "| plan the upgrade from base | # | # | # |",
                        "| plan the downgrade to base | # | # | # |",
                        "",
                        "| ms for an upgrade | revisions | JDBC by hand | Migrations | Flyway | Liquibase"
                                + " | Migrations / JDBC by hand | Flyway / Migrations | Liquibase / Migrations |",
                        "|---|---:|---:|---:|---:|---:|---:|---:|---:|",
                        "| fresh database, first of a process | 2 | # | # | # | # | # | # | # |",
                        "| nothing to do, first of a process | 3 | # | # | # | # | # | # | # |",
                        "| fresh database, later ones | 2 | # | # | # | # | # | # | # |",
                        "| nothing to do, later ones | 3 | # | # | # | # | # | # | # |");
    }

    /** Counts of revisions have no fraction. */
    private static String withoutFigures(String line) {
        return line.replaceAll("[0-9]+\\.[0-9]+", "#");
    }
}
