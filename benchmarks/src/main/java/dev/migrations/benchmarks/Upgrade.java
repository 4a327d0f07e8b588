package dev.migrations.benchmarks;

import java.nio.file.Path;
import javax.sql.DataSource;

/** What an application does at its start: from a data source and a folder of revisions to a database at the head. */
@FunctionalInterface
interface Upgrade {

    void run(DataSource dataSource, Path folder) throws Exception;
}
