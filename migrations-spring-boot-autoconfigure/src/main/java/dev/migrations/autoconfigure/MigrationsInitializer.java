package dev.migrations.autoconfigure;

import org.springframework.beans.factory.InitializingBean;

/**
 * Makes sure that the database was prepared when the application has started, also where nobody wanted the {@code
 * DataSource} or there is none; beans that wait for database initialisation wait for this one.
 */
final class MigrationsInitializer implements InitializingBean {

    private final DatabasePreparation preparation;

    MigrationsInitializer(DatabasePreparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void afterPropertiesSet() {
        preparation.ensureDone();
    }
}
