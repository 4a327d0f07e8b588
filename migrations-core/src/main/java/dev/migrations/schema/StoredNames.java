package dev.migrations.schema;

/**
 * How operations write the names that a database stores. Where it stores names in another case than they are written in, such
 * as {@code AUTHOR} for {@code author}, operations have what is written.
 */
@FunctionalInterface
public interface StoredNames {

    /** Of a database that operations call everything in as it is stored. */
    StoredNames UNCHANGED = stored -> stored;

    /** The name as operations write it, which is made the stored one by the database again. */
    String told(String stored);
}
