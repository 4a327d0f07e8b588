package dev.migrations.autoconfigure.model;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * The naming strategy of the application, except that the home of the comparison is not named, which is a catalog where there
 * are no schemas: what is mapped to it has to be made wherever the script is run.
 */
final class HomeNaming implements PhysicalNamingStrategy {

    private final PhysicalNamingStrategy ofApplication;

    private final String home;

    HomeNaming(PhysicalNamingStrategy ofApplication, String home) {
        this.ofApplication = ofApplication;
        this.home = home;
    }

    /** Whether a schema or catalog of that name, as a mapping writes it, is the home. */
    static boolean isHome(Identifier schema, String home) {
        return schema.isQuoted()
                ? schema.getText().equals(home)
                : schema.getText().equalsIgnoreCase(home);
    }

    @Override
    public @Nullable Identifier toPhysicalSchemaName(
            @Nullable Identifier logicalName, @Nullable JdbcEnvironment environment) {
        Identifier schema = ofApplication.toPhysicalSchemaName(logicalName, environment);
        return schema == null || isHome(schema, home) ? null : schema;
    }

    @Override
    public @Nullable Identifier toPhysicalCatalogName(
            @Nullable Identifier logicalName, @Nullable JdbcEnvironment environment) {
        Identifier catalog = ofApplication.toPhysicalCatalogName(logicalName, environment);
        return catalog == null || isHome(catalog, home) ? null : catalog;
    }

    @Override
    public @Nullable Identifier toPhysicalTableName(
            @Nullable Identifier logicalName, @Nullable JdbcEnvironment environment) {
        return ofApplication.toPhysicalTableName(logicalName, environment);
    }

    @Override
    public @Nullable Identifier toPhysicalSequenceName(
            @Nullable Identifier logicalName, @Nullable JdbcEnvironment environment) {
        return ofApplication.toPhysicalSequenceName(logicalName, environment);
    }

    @Override
    public @Nullable Identifier toPhysicalColumnName(
            @Nullable Identifier logicalName, @Nullable JdbcEnvironment environment) {
        return ofApplication.toPhysicalColumnName(logicalName, environment);
    }

    @Override
    public @Nullable Identifier toPhysicalTypeName(
            @Nullable Identifier logicalName, @Nullable JdbcEnvironment environment) {
        return ofApplication.toPhysicalTypeName(logicalName, environment);
    }
}
