package dev.migrations.autoconfigure.model;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;

/**
 * Stands where a persistence provider does, and takes down what that one would be asked to make, which it does not make.
 */
final class UnitRecorder extends HibernatePersistenceProvider {

    private final String beanName;

    private final @Nullable PersistenceProvider provider;

    private @Nullable PersistenceUnit unit;

    /**
     * Nothing is taken down yet.
     *
     * @param provider the one of the application; null where the unit names it
     */
    UnitRecorder(String beanName, @Nullable PersistenceProvider provider) {
        this.beanName = beanName;
        this.provider = provider;
    }

    /** The unit; empty where nobody asked for an entity manager factory. */
    Optional<PersistenceUnit> unit() {
        return Optional.ofNullable(unit);
    }

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo info, Map<?, ?> properties) {
        unit = new PersistenceUnit(beanName, providerOf(info), info.getPersistenceUnitName(), info, named(properties));
        return unmade(info.getClassLoader());
    }

    @Override
    public EntityManagerFactory createEntityManagerFactory(String name, Map<?, ?> properties) {
        PersistenceProvider known = provider == null ? new HibernatePersistenceProvider() : provider;
        unit = new PersistenceUnit(beanName, known, name, null, named(properties));
        return unmade(getClass().getClassLoader());
    }

    private PersistenceProvider providerOf(PersistenceUnitInfo info) {
        if (provider != null) {
            return provider;
        }
        String name = info.getPersistenceProviderClassName();
        return name == null
                ? new HibernatePersistenceProvider()
                : (PersistenceProvider)
                        BeanUtils.instantiateClass(ClassUtils.resolveClassName(name, info.getClassLoader()));
    }

    private static Map<String, Object> named(Map<?, ?> properties) {
        Map<String, Object> named = new LinkedHashMap<>();
        properties.forEach((name, value) -> {
            if (name instanceof String text) {
                named.put(text, value);
            }
        });
        return named;
    }

    /** Its bean is closed at once, and asked for nothing else. */
    private static EntityManagerFactory unmade(ClassLoader classLoader) {
        return (EntityManagerFactory) Proxy.newProxyInstance(
                classLoader, new Class<?>[] {SessionFactory.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    throw new UnsupportedOperationException("the entity manager factory was not made: " + method);
                });
    }
}
