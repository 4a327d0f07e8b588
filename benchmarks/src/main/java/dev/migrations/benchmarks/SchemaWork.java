package dev.migrations.benchmarks;

import java.util.Optional;
import java.util.OptionalInt;

/** What a tool does with the schema of a database, from opening its first connection to closing the last. */
interface SchemaWork {

    /** Reads all there is in a database, and returns how many tables it found if it tells. */
    OptionalInt read(Server server, String database) throws Exception;

    /** Reads two databases, and returns whether they are equal if it tells. */
    Optional<Boolean> compare(Server server, String database, String model) throws Exception;
}
