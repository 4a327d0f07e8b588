package dev.migrations.autoconfigure.model;

import dev.migrations.model.ModelTarget;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;

class PostgresqlJpaSchemaSourceTest extends JpaSchemaSourceContract {

    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.postgresql();
    }

    @Override
    ModelTarget target(TestDatabase database) {
        return new ModelTarget("postgresql", "PostgreSQL 18", "public");
    }

    @Override
    void empty(TestDatabase database) {
        ModelApplications.execute(database, """
                DROP SCHEMA IF EXISTS public, archive, library CASCADE;
                CREATE SCHEMA public;
                CREATE SCHEMA archive;
                CREATE SCHEMA library;
                """);
    }
}
