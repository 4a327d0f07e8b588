package dev.migrations.autoconfigure.model;

import dev.migrations.error.MigrationException;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * What the entities of a persistence unit want.
 *
 * @param script Hibernate's own script that creates all of it
 * @param schemas the schemas besides the home that it creates objects in
 * @param hints the attribute that each column is for
 * @param renames what the entities say was renamed
 */
record JpaModel(String script, Set<String> schemas, List<ColumnHint> hints, List<Rename> renames) {

    /**
     * Reads the entities, in an entity manager factory that is like the one of the application but touches no object of the
     * database: it reads its version and the like only.
     *
     * @param home the schema whose name is left out
     * @throws MigrationException if the mapping is not one that Hibernate accepts
     */
    static JpaModel of(PersistenceUnit unit, String home, ConfigurableListableBeanFactory beanFactory) {
        StringWriter script = new StringWriter();
        MetadataKeeper keeper = new MetadataKeeper(unit);
        Map<String, @Nullable Object> settings = new ModelSettings(unit, home, beanFactory).to(script, keeper);
        try (EntityManagerFactory factory = unit.create(settings)) {
            Metadata metadata = keeper.metadata();
            MappedNames names = new MappedNames(metadata, defaultSchema(factory), home);
            names.requireHomeUnnamed();
            MappedColumns columns = new MappedColumns(names).of(metadata);
            return new JpaModel(script.toString(), names.schemas(), columns.hints(), columns.renames());
        } catch (PersistenceException e) {
            throw unreadable(unit, e);
        }
    }

    private static @Nullable String defaultSchema(EntityManagerFactory factory) {
        return (String) factory.getProperties().get("hibernate.default_schema");
    }

    private static MigrationException unreadable(PersistenceUnit unit, RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new MigrationException(
                "The entities of EntityManagerFactory '%s' cannot be read: %s"
                        .formatted(unit.beanName(), cause.getMessage()),
                "Mend their mapping; the application cannot start with it either.",
                failure);
    }
}
