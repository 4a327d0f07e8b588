package dev.migrations.autoconfigure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Who the application connects to its database as.
 *
 * @param name the user, or null for whom the URL or the driver says
 * @param password the user's, or null for none
 */
record ApplicationUser(@Nullable String name, @Nullable String password) {

    /** Asks what the {@code DataSource} is made from, never the {@code DataSource}; empty where that names no user. */
    static Optional<ApplicationUser> of(ConfigurableListableBeanFactory beanFactory) {
        JdbcConnectionDetails details =
                beanFactory.getBeanProvider(JdbcConnectionDetails.class, false).getIfUnique();
        ApplicationUser user = details != null
                ? new ApplicationUser(details.getUsername(), details.getPassword())
                : ofProperties(
                        beanFactory.getBean(ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME, Environment.class));
        return Optional.of(user).filter(found -> StringUtils.hasText(found.name()));
    }

    private static ApplicationUser ofProperties(Environment environment) {
        return new ApplicationUser(
                environment.getProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password"));
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "ApplicationUser[name=" + name + "]";
    }
}
