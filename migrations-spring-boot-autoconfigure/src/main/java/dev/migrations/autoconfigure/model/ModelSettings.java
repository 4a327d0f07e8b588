package dev.migrations.autoconfigure.model;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.CacheSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.ManagedBeanSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.PersistenceSettings;
import org.hibernate.cfg.QuerySettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.cfg.StatisticsSettings;
import org.hibernate.jpa.boot.spi.JpaSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.orm.jpa.hibernate.SpringBeanContainer;
import org.springframework.util.ClassUtils;

/**
 * The settings in which an entity manager factory that only tells the model differs from the one of the application: it
 * writes the whole creation script, and does nothing to the database, to names outside of it or to caches.
 */
final class ModelSettings {

    /** Where an application may say what is to be created, and where; also under the names of older versions. */
    private static final List<String> SCHEMA_GENERATION = List.of(
            "schema-generation.database.action",
            "schema-generation.scripts.action",
            "schema-generation.create-source",
            "schema-generation.drop-source",
            "schema-generation.create-script-source",
            "schema-generation.drop-script-source",
            "schema-generation.scripts.create-target",
            "schema-generation.scripts.drop-target",
            "sql-load-script-source",
            "create-database-schemas");

    private final PersistenceUnit unit;

    private final String home;

    private final ConfigurableListableBeanFactory beanFactory;

    ModelSettings(PersistenceUnit unit, String home, ConfigurableListableBeanFactory beanFactory) {
        this.unit = unit;
        this.home = home;
        this.beanFactory = beanFactory;
    }

    /** The differences; null takes a setting away. */
    Map<String, @Nullable Object> to(Writer script, MetadataKeeper keeper) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        putScript(changes, script);
        putNothingElse(changes);
        putHome(changes);
        changes.put(JpaSettings.INTEGRATOR_PROVIDER, keeper);
        if (unit.setting(ManagedBeanSettings.BEAN_CONTAINER) instanceof SpringBeanContainer) {
            // One that is shared would be closed with this factory.
            changes.put(ManagedBeanSettings.BEAN_CONTAINER, new SpringBeanContainer(beanFactory));
        }
        return changes;
    }

    private static void putScript(Map<String, @Nullable Object> changes, Writer script) {
        for (String setting : SCHEMA_GENERATION) {
            changes.put("javax.persistence." + setting, null);
            changes.put("jakarta.persistence." + setting, null);
        }
        changes.put(SchemaToolingSettings.HBM2DDL_AUTO, "none");
        changes.put(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "none");
        changes.put(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create");
        changes.put(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script);
        changes.put(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SOURCE, "metadata");
        changes.put(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, "false");
        changes.put(SchemaToolingSettings.HBM2DDL_DELIMITER, ";");
        changes.put(SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR, "true");
        changes.put("hibernate.hbm2ddl.create_namespaces", null);
        changes.put("hibernate.hbm2ddl.import_files", null);
        changes.put("hibernate.hbm2ddl.skip_default_import_file", "true");
        changes.put(JdbcSettings.FORMAT_SQL, "false");
    }

    private static void putNothingElse(Map<String, @Nullable Object> changes) {
        // The increment of a sequence would be compared with, or taken from, the one in the database.
        changes.put(MappingSettings.SEQUENCE_INCREMENT_SIZE_MISMATCH_STRATEGY, "none");
        changes.put("hibernate.query.mutation_strategy.global_temporary.create_tables", "false");
        changes.put("hibernate.query.mutation_strategy.persistent.create_tables", "false");
        changes.put(QuerySettings.QUERY_STARTUP_CHECKING, "false");
        changes.put(CacheSettings.USE_SECOND_LEVEL_CACHE, "false");
        changes.put(CacheSettings.USE_QUERY_CACHE, "false");
        changes.put(StatisticsSettings.GENERATE_STATISTICS, "false");
        changes.put(AvailableSettings.SESSION_FACTORY_OBSERVER, null);
        changes.put(PersistenceSettings.SESSION_FACTORY_NAME, null);
        changes.put(PersistenceSettings.SESSION_FACTORY_JNDI_NAME, null);
    }

    private void putHome(Map<String, @Nullable Object> changes) {
        Object defaultCatalog = unit.setting(MappingSettings.DEFAULT_CATALOG);
        if (defaultCatalog != null && HomeNaming.isHome(Identifier.toIdentifier(defaultCatalog.toString()), home)) {
            changes.put(MappingSettings.DEFAULT_CATALOG, null);
        }
        Object defaultSchema = unit.setting(MappingSettings.DEFAULT_SCHEMA);
        // What has no schema would go to another default schema.
        if (defaultSchema == null || HomeNaming.isHome(Identifier.toIdentifier(defaultSchema.toString()), home)) {
            changes.put(MappingSettings.DEFAULT_SCHEMA, null);
            changes.put(MappingSettings.PHYSICAL_NAMING_STRATEGY, new HomeNaming(naming(), home));
        }
    }

    private PhysicalNamingStrategy naming() {
        Object ofApplication = unit.setting(MappingSettings.PHYSICAL_NAMING_STRATEGY);
        return ofApplication == null
                ? PhysicalNamingStrategyStandardImpl.INSTANCE
                : instance(ofApplication, PhysicalNamingStrategy.class, unit.classLoader());
    }

    /** What a setting stands for that can be an object, a class or the name of a class. */
    static <T> T instance(Object setting, Class<T> type, ClassLoader classLoader) {
        if (type.isInstance(setting)) {
            return type.cast(setting);
        }
        Class<?> named = setting instanceof Class<?> given
                ? given
                : ClassUtils.resolveClassName(setting.toString().strip(), classLoader);
        return type.cast(BeanUtils.instantiateClass(named));
    }
}
