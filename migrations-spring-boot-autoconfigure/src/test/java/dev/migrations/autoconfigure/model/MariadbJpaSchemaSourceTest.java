package dev.migrations.autoconfigure.model;

import dev.migrations.model.ModelTarget;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MariadbJpaSchemaSourceTest extends JpaSchemaSourceContract {

    private static final String DROPS = """
            SELECT CASE table_type WHEN 'VIEW' THEN 1 ELSE 2 END, CONCAT('DROP ',
                CASE table_type WHEN 'BASE TABLE' THEN 'TABLE' ELSE table_type END, ' `', table_name, '`')
            FROM information_schema.tables WHERE table_schema = DATABASE()
            ORDER BY 1""";

    @Override
    TestDatabase database(Path folder) {
        return TestDatabase.mariadb();
    }

    @Override
    ModelTarget target(TestDatabase database) {
        return new ModelTarget("mysql", "MariaDB 11.4", database.name());
    }

    @Override
    Map<Class<?>, String> impossible() {
        return Map.of(
                EntityModels.ForeignKeyDefinitions.class,
                        "their definitions say DEFERRABLE, which MariaDB does not know",
                EntityModels.NamedEnums.class, "Hibernate has no type for them there",
                EntityModels.ColumnDefinitions.class, "their definitions are those of PostgreSQL");
    }

    @Override
    void empty(TestDatabase database) {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            List<String> drops = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(DROPS)) {
                while (rows.next()) {
                    drops.add(rows.getString(2));
                }
            }
            for (String drop : drops) {
                statement.execute(drop);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
