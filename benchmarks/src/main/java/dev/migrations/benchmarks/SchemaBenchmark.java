package dev.migrations.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What a check of a model pays for the schemas, from opening the first connection to closing the last. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(2)
public class SchemaBenchmark {

    /** One side: everything that a database has. */
    @Benchmark
    public void read(EqualDatabases databases) throws Exception {
        databases.read();
    }

    /** Both sides, and that they are equal. */
    @Benchmark
    public void compare(EqualDatabases databases) throws Exception {
        databases.compare();
    }
}
