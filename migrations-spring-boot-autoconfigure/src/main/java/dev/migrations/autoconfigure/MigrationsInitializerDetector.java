package dev.migrations.autoconfigure;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;

/** Tells Spring Boot that the initializer initialises a database. */
final class MigrationsInitializerDetector extends AbstractBeansOfTypeDatabaseInitializerDetector {

    @Override
    protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
        return Set.of(MigrationsInitializer.class);
    }

    /** Before scripts such as {@code data.sql}, which fill tables. */
    @Override
    public int getOrder() {
        return 0;
    }
}
