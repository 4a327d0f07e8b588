package dev.migrations.autoconfigure.model;

import dev.migrations.error.MigrationException;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.Rename;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.Metadata;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * What the entities of a persistence unit want.
 *
 * @param unit the name of its entity manager factory's bean
 * @param statements Hibernate's own statements that create all of it, each with what ends it
 * @param schemas the schemas besides the home that it creates objects in
 * @param hints the attribute that each column is for
 * @param renames what the entities say was renamed
 */
record JpaModel(
        String unit, List<String> statements, Set<String> schemas, List<ColumnHint> hints, List<Rename> renames) {

    /**
     * Reads the entities, in an entity manager factory that is like the one of the application but touches no object of the
     * database: it reads its version and the like only.
     *
     * @param target the database, whose home is left out of names
     * @throws MigrationException if the mapping is not one that Hibernate accepts, or if the database cannot be reached
     */
    static JpaModel of(PersistenceUnit unit, ModelTarget target, ConfigurableListableBeanFactory beanFactory) {
        requireConnection(unit);
        StatementWriter script = new StatementWriter();
        MetadataKeeper keeper = new MetadataKeeper(unit);
        Map<String, @Nullable Object> settings = new ModelSettings(unit, target.home(), beanFactory).to(script, keeper);
        try (EntityManagerFactory factory = unit.create(settings)) {
            Metadata metadata = keeper.metadata();
            MappedNames names = new MappedNames(metadata, defaultSchema(factory), target);
            names.requireHomeUnnamed();
            MappedColumns columns = new MappedColumns(names).of(metadata);
            return new JpaModel(
                    unit.beanName(), script.statements(), names.schemas(), columns.hints(), columns.renames());
        } catch (PersistenceException e) {
            throw unreadable(unit, e);
        }
    }

    /** Hibernate goes on without one, and fails for another reason or reads the mapping for another database. */
    private static void requireConnection(PersistenceUnit unit) {
        unit.dataSource().ifPresent(dataSource -> {
            try (Connection connection = dataSource.getConnection()) {
                connection.getMetaData();
            } catch (SQLException | RuntimeException e) {
                throw new MigrationException(
                        "The entities of EntityManagerFactory '%s' cannot be read, because its DataSource gives no connection: %s"
                                .formatted(unit.beanName(), reason(e)),
                        "Start the database, or mend the DataSource.",
                        e);
            }
        });
    }

    /** Some drivers repeat the URL, with the password in it. */
    private static String reason(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("jdbc:") ? failure.getClass().getName() : message;
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
