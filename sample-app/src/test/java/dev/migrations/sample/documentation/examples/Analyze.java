package dev.migrations.sample.documentation.examples;

import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import java.util.List;
import java.util.Optional;

/** Lets PostgreSQL look at the rows of a table; other databases have nothing to do. */
record Analyze(String table) implements CustomOperation {

    @Override
    public Optional<List<String>> sql(String vendor) {
        return Optional.of(vendor.equals("postgresql") ? List.of("ANALYZE " + table) : List.of());
    }

    @Override
    public String describe() {
        return "analyze " + table;
    }

    @Override
    public Inversion inverse() {
        return Inversion.nothing();
    }
}
