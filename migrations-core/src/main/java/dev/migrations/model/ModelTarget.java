package dev.migrations.model;

import static java.util.Objects.requireNonNull;

/**
 * The database that a model is told for.
 *
 * @param vendor the kind of database, as in a location: {@code postgresql}
 * @param product its name and version, as its driver tells them: {@code PostgreSQL 18.6}
 * @param home the schema that objects without one are in
 */
public record ModelTarget(String vendor, String product, String home) {

    public ModelTarget {
        requireNonNull(vendor, "vendor");
        requireNonNull(product, "product");
        requireNonNull(home, "home");
    }
}
