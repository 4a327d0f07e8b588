package dev.migrations.autoconfigure;

import dev.migrations.Migrations;

/**
 * A database that is migrated, and the name that it is known by to the endpoint.
 *
 * <p>The auto-configuration has one. An application that migrates further databases on its own declares one bean of this
 * type for each, and the endpoint shows them too. A {@code MigrationsBuilder} that is told another {@code DataSource} than the
 * application's has no models: entities and scripts are those of the auto-configured database. What the other one is compared
 * with is said by {@code models} or {@code modelDatabase} of the builder.
 *
 * @param name the name of the {@code DataSource} bean, or another name where there is no such bean
 * @param migrations what migrates it
 */
public record MigratedDataSource(String name, Migrations migrations) {}
