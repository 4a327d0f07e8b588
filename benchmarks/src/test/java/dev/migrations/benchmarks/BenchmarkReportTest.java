package dev.migrations.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark once, so that none is found broken when it is needed. What it measures means nothing. */
class BenchmarkReportTest {

    @Test
    void everyBenchmarkOfEveryToolRunsAndIsInTheReport() throws Exception {
        Effort least = new Effort(List.of(20, 40), 2, List.of(3), List.of(4), 1, 1, 0, 1, 0, TimeValue.milliseconds(1));

        String report = new BenchmarkReport(least).measure(EnumSet.allOf(BenchmarkReport.Part.class));

        assertThat(report.replaceFirst("\n\npg_dump is left out: .+\n$", "\n")
                        .lines()
                        .skip(1)
                        .map(BenchmarkReportTest::withoutFigures))
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
                        "| nothing to do, later ones | 3 | # | # | # | # | # | # | # |",
                        "",
                        "| ms to look at a schema | tables | Migrations | pg_dump | Liquibase"
                                + " | Migrations / pg_dump | Liquibase / Migrations |",
                        "|---|---:|---:|---:|---:|---:|---:|",
                        "| read one, first of a process | 4 | # | # | # | # | # |",
                        "| compare two, first of a process | 4 | # | # | # | # | # |",
                        "| read one, later ones | 4 | # | # | # | # | # |",
                        "| compare two, later ones | 4 | # | # | # | # | # |");
    }

    /** Counts of revisions have no fraction; where pg_dump is too old for the server, there is a dash. */
    private static String withoutFigures(String line) {
        return line.replaceAll("[0-9]+\\.[0-9]+| -(?= )", "#").replace("|#", "| #");
    }
}
