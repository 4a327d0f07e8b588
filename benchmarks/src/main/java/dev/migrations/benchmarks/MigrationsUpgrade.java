package dev.migrations.benchmarks;

import dev.migrations.Migrations;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

final class MigrationsUpgrade implements Upgrade {

    @Override
    public void run(DataSource dataSource, Path folder) {
        Migrations.builder()
                .dataSource(dataSource)
                .locations(List.of("filesystem:" + folder))
                .build()
                .upgrade();
    }
}
