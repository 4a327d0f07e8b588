package dev.migrations.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What an application pays for its upgrade, from opening the first connection to closing the last. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(2)
public class UpgradeBenchmark {

    /** Everything is pending. */
    @Benchmark
    public void freshDatabase(EmptyDatabase database) throws Exception {
        database.upgrade();
    }

    /** Nothing is pending: what every start of every instance pays. */
    @Benchmark
    public void nothingToDo(UpgradedDatabase database) throws Exception {
        database.upgrade();
    }
}
