package dev.migrations.autoconfigure;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;

/**
 * Changes settings for which there is no property, or adds revisions that are instances.
 *
 * <p>Beans of this type are called in their order, after the properties were applied. They are created before the
 * {@code DataSource} is handed to anybody, so that neither they nor what they are made of can need a {@code DataSource}: a
 * bean that does makes the application fail at its start. For the same reason revisions are not picked up as beans; hand
 * those that need constructor arguments to {@link MigrationsBuilder#migrations}.
 *
 * <p>The data source of the builder is set already; leave it as it is.
 */
@FunctionalInterface
public interface MigrationsCustomizer {

    /** Changes the builder; called once for each {@link Migrations} that is built from the properties. */
    void customize(MigrationsBuilder builder);
}
