package dev.migrations.autoconfigure.model;

import dev.migrations.model.ModelTarget;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

class H2JpaSchemaSourceTest extends JpaSchemaSourceContract {

    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.h2();
    }

    @Override
    ModelTarget target(TestDatabase database) {
        return new ModelTarget("h2", "H2 2.4", "PUBLIC", H2JpaSchemaSourceTest::told);
    }

    /** What is not quoted is stored in capitals. */
    private static String told(String stored) {
        return stored.equals(stored.toUpperCase(Locale.ROOT)) ? stored.toLowerCase(Locale.ROOT) : stored;
    }

    @Override
    Map<Class<?>, String> impossible() {
        return Map.of(
                EntityModels.ForeignKeyDefinitions.class, "their definitions say DEFERRABLE, which H2 does not know",
                EntityModels.NamedEnums.class, "Hibernate names types of which it creates one as a domain, and one not",
                EntityModels.ColumnDefinitions.class, "their definitions are those of PostgreSQL",
                EntityModels.Schemas.class, "H2 looks for the target of a foreign key in the schema of the table");
    }

    @Override
    void empty(TestDatabase database) {
        ModelApplications.execute(database, """
                DROP ALL OBJECTS;
                CREATE SCHEMA archive;
                CREATE SCHEMA library;
                """);
    }
}
