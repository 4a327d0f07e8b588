package dev.migrations.benchmarks;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

final class FlywayUpgrade implements Upgrade {

    @Override
    public void run(DataSource dataSource, Path folder) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }
}
