package dev.migrations.model;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.StoredNames;

/**
 * The database that a model is told for.
 *
 * @param vendor the kind of database, as in a location: {@code postgresql}
 * @param product its name and version, as its driver tells them: {@code PostgreSQL 18.6}
 * @param home the schema that objects without one are in, as it is stored
 * @param names what renames and hints call the objects that the database stores under a name
 */
public record ModelTarget(String vendor, String product, String home, StoredNames names) {

    public ModelTarget {
        requireNonNull(vendor, "vendor");
        requireNonNull(product, "product");
        requireNonNull(home, "home");
        requireNonNull(names, "names");
    }

    /** A database whose objects are called as they are stored. */
    public ModelTarget(String vendor, String product, String home) {
        this(vendor, product, home, StoredNames.UNCHANGED);
    }
}
