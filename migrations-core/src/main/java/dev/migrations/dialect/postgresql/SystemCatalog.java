package dev.migrations.dialect.postgresql;

/** The catalogs whose rows are objects; their ids are the same on every server. */
enum SystemCatalog {
    TYPE(1247),
    ROUTINE(1255),
    RELATION(1259),
    DEFAULT(2604),
    CONSTRAINT(2606),
    NAMESPACE(2615),
    RULE(2618),
    TRIGGER(2620),
    EXTENSION(3079),
    POLICY(3256),
    STATISTICS(3381),
    EVENT_TRIGGER(3466);

    private final long id;

    SystemCatalog(long id) {
        this.id = id;
    }

    /** The id of the catalog itself. */
    long id() {
        return id;
    }
}
