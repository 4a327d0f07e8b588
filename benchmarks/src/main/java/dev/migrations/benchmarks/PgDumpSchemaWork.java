package dev.migrations.benchmarks;

import java.util.Optional;
import java.util.OptionalInt;

/** A process for each database. */
final class PgDumpSchemaWork implements SchemaWork {

    private final PgDump program;

    PgDumpSchemaWork(Optional<PgDump> program) {
        this.program = program.orElseThrow(() -> new IllegalStateException("There is no pg_dump"));
    }

    @Override
    public OptionalInt read(Server server, String database) throws Exception {
        program.dump(server, database);
        return OptionalInt.empty();
    }

    /** Dumps both, one after the other: what anybody would have to do who compared the texts. */
    @Override
    public Optional<Boolean> compare(Server server, String database, String model) throws Exception {
        program.dump(server, database);
        program.dump(server, model);
        return Optional.empty();
    }
}
