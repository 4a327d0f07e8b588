package dev.migrations.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Who upgrades, and how its revisions are written down. Each of them creates one table, in a file of its own. */
public enum Tool {

    /** What somebody would write by hand: the floor that no tool can be below of. */
    JDBC("JDBC by hand") {
        @Override
        String fileName(int number) {
            return numbered(number) + ".sql";
        }

        @Override
        String text(int number) {
            return createTable(number) + ";\n";
        }

        @Override
        Upgrade upgrade() {
            return new JdbcUpgrade();
        }
    },

    /** This project. */
    MIGRATIONS("Migrations") {
        @Override
        String fileName(int number) {
            return numbered(number) + "_create_item.sql";
        }

        @Override
        String text(int number) {
            String revises = number == 1 ? "" : "-- @revises " + numbered(number - 1) + "\n";
            return "-- @revision " + numbered(number) + "\n" + revises + "-- @message Create item\n\n-- @upgrade\n"
                    + createTable(number) + ";\n\n-- @downgrade\n" + dropTable(number) + ";\n";
        }

        @Override
        Upgrade upgrade() {
            return new MigrationsUpgrade();
        }
    },

    /** Its open-source edition knows no way back, so there is none in its files. */
    FLYWAY("Flyway") {
        @Override
        String fileName(int number) {
            return "V" + numbered(number) + "__create_item.sql";
        }

        @Override
        String text(int number) {
            return createTable(number) + ";\n";
        }

        @Override
        Upgrade upgrade() {
            return new FlywayUpgrade();
        }
    },

    /** Change logs in SQL, all those in a folder. */
    LIQUIBASE("Liquibase") {
        @Override
        String fileName(int number) {
            return numbered(number) + "_create_item.sql";
        }

        @Override
        String text(int number) {
            return "--liquibase formatted sql\n--changeset benchmarks:" + numbered(number) + "\n" + createTable(number)
                    + ";\n--rollback " + dropTable(number) + ";\n";
        }

        @Override
        void write(Path folder, int revisions) throws IOException {
            Files.writeString(folder.resolve(LiquibaseUpgrade.CHANGE_LOG), """
                    databaseChangeLog:
                      - includeAll:
                          path: changes
                          relativeToChangelogFile: true
                    """);
            super.write(Files.createDirectory(folder.resolve("changes")), revisions);
        }

        @Override
        Upgrade upgrade() {
            return new LiquibaseUpgrade();
        }
    };

    private final String title;

    Tool(String title) {
        this.title = title;
    }

    abstract String fileName(int number);

    abstract String text(int number);

    abstract Upgrade upgrade();

    String title() {
        return title;
    }

    void write(Path folder, int revisions) throws IOException {
        for (int number = 1; number <= revisions; number++) {
            Files.writeString(folder.resolve(fileName(number)), text(number));
        }
    }

    private static String numbered(int number) {
        return String.format(Locale.ROOT, "%06d", number);
    }

    private static String createTable(int number) {
        return "CREATE TABLE item_" + number
                + " (\n    id bigint PRIMARY KEY,\n    name varchar(255) NOT NULL,\n    created_at timestamptz\n)";
    }

    private static String dropTable(int number) {
        return "DROP TABLE item_" + number;
    }
}
