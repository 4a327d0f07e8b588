package dev.migrations.sample.postgresql;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.StringUtils;

/** Starts a server where no database is given; which of the two it is, is decided at run time, also of an AOT build. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    LibraryDatabase libraryDatabase(DataSourceProperties properties, ObjectProvider<OwnServer> ownServer) {
        return StringUtils.hasText(properties.getUrl())
                ? new GivenDatabase(properties)
                : new OwnDatabase(ownServer.getObject());
    }

    /** Outlives the pool, which depends on it. */
    @Bean(destroyMethod = "close")
    @Lazy
    OwnServer ownServer(@Value("${sample.postgres.data-directory:target/postgresql}") Path folder) {
        return OwnServer.start(folder.toAbsolutePath().normalize());
    }
}
