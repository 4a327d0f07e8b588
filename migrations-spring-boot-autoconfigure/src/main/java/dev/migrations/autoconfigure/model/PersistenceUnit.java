package dev.migrations.autoconfigure.model;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * All that an entity manager factory of the application is made of.
 *
 * @param beanName the name of the factory's bean
 * @param provider what makes it
 * @param name the name of the unit; null where it has none
 * @param info what the unit consists of; null where the provider looks that up by the name
 * @param properties the settings, which go before those of the unit
 */
record PersistenceUnit(
        String beanName,
        PersistenceProvider provider,
        @Nullable String name,
        @Nullable PersistenceUnitInfo info,
        Map<String, Object> properties) {

    PersistenceUnit {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    Optional<DataSource> dataSource() {
        if (info == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(info.getJtaDataSource()).or(() -> Optional.ofNullable(info.getNonJtaDataSource()));
    }

    /** The setting; of the unit itself, where the application does not set it. */
    @Nullable
    Object setting(String key) {
        Object ofApplication = properties.get(key);
        if (ofApplication != null || info == null || info.getProperties() == null) {
            return ofApplication;
        }
        return info.getProperties().get(key);
    }

    ClassLoader classLoader() {
        ClassLoader ofUnit = info == null ? null : info.getClassLoader();
        return ofUnit == null ? provider.getClass().getClassLoader() : ofUnit;
    }

    /**
     * Another entity manager factory of the unit, for the caller to close.
     *
     * @param changes settings that go before all others; null takes one away
     */
    EntityManagerFactory create(Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> settings = new HashMap<>(properties);
        settings.putAll(changes);
        return info == null
                ? provider.createEntityManagerFactory(name, settings)
                : provider.createContainerEntityManagerFactory(info, settings);
    }
}
