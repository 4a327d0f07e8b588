package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.Migrations;
import dev.migrations.ModelDifference;
import dev.migrations.model.ModelSettings;
import dev.migrations.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MariadbAutogenerateTest extends AutogenerateContract {

    @Override
    TestDatabase open(Path emptyFolder) {
        return TestDatabase.mariadb();
    }

    @Override
    TestDatabase another() {
        return TestDatabase.mariadb();
    }

    private TestDatabase other;

    @BeforeEach
    void openOther() {
        other = TestDatabase.mariadb();
    }

    @AfterEach
    void closeOther() {
        other.close();
    }

    private static Failure naming(String statement, String name) {
        return new Failure(
                "The model's statement '" + statement + "' names the database '" + name
                        + "', in which it would work instead of the place where the model is tried. Nothing was run.",
                "Leave out '" + name + ".': what names no database is made in the one that is compared. Leave out the"
                        + " statement if another one is meant.");
    }

    private static Failure working(String words) {
        return new Failure(
                "The model's statement '" + words
                        + "' works outside of the place where the model is tried. Nothing was run.",
                "Leave it out of the model.");
    }

    @Test
    void aModelThatNamesTheDatabaseIsRefusedBeforeItRuns() {
        String statement = "CREATE TABLE " + database.name() + ".author (id integer)";

        Failure failure = failureOf(() ->
                modelled("CREATE TABLE book (id integer);", statement + ";").compare());

        assertThat(failure).isEqualTo(naming(statement, database.name()));
        assertThat(tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE OTHER.t (id integer)",
                "CREATE TABLE IF NOT EXISTS `OTHER` . `t` (id integer)",
                "/*!40000 CREATE TABLE OTHER.t (id integer) */",
                "CREATE TABLE t (id integer, CONSTRAINT f FOREIGN KEY (id) REFERENCES OTHER.t (id))",
                "INSERT INTO OTHER.t VALUES (1)",
                "INSERT OTHER.t SET id = 1",
                "INSERT INTO a SELECT 1 FROM a AS OTHER, OTHER.t",
                "UPDATE a, OTHER.t SET a.id = 1",
                "DELETE OTHER.t FROM a OTHER JOIN OTHER.t",
                "DROP TABLE IF EXISTS OTHER, OTHER.t",
                "RENAME TABLE a TO OTHER.t",
                "ALTER TABLE OTHER RENAME OTHER.t",
                "CREATE INDEX OTHER ON OTHER.t (id)",
                "CREATE VIEW v AS SELECT * FROM (a, OTHER.t)",
                "CREATE VIEW v AS SELECT OTHER.f(1)",
                "CREATE VIEW v AS SELECT OTHER.t.id FROM t",
                "CREATE TRIGGER g BEFORE INSERT ON a FOR EACH ROW INSERT INTO OTHER.t VALUES (1)",
                "CREATE TABLE a (id bigint DEFAULT nextval(OTHER.s))",
            })
    void aModelThatReachesIntoAnotherDatabaseIsRefusedBeforeItRuns(String statement) {
        String named = statement.replace("OTHER", other.name());

        Failure failure = failureOf(() -> modelled(named + ";").compare());

        assertThat(failure.problem())
                .endsWith(naming("", other.name()).problem().substring(26));
        assertThat(tables()).isEmpty();
        assertThat(rows("SELECT table_name FROM information_schema.tables WHERE table_schema = '" + other.name() + "'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USE",
                "CREATE DATABASE",
                "DROP SCHEMA",
                "CREATE USER",
                "GRANT",
                "SET GLOBAL",
                "CALL",
                "EXECUTE",
                "INTO OUTFILE"
            })
    void aStatementThatWorksOutsideOfTheScratchDatabaseIsRefused(String words) {
        String statement =
                switch (words) {
                    case "SET GLOBAL" -> "SET SESSION sort_buffer_size = 100000, GLOBAL sort_buffer_size = 100000";
                    case "EXECUTE" -> "BEGIN NOT ATOMIC EXECUTE IMMEDIATE 'USE mysql'; END";
                    case "INTO OUTFILE" -> "SELECT 1 INTO OUTFILE 'x'";
                    default -> words + " x";
                };

        Failure failure = failureOf(() -> modelled(statement + ";").compare());

        assertThat(failure).isEqualTo(working(words));
    }

    @Test
    void aTableMayHaveTheNameOfADatabase() {
        String name = database.name();
        Migrations migrations = modelled("""
                CREATE TABLE HOME (
                    id integer NOT NULL PRIMARY KEY COMMENT 'see HOME.id',
                    name varchar(200) DEFAULT 'HOME.name',
                    CONSTRAINT positive CHECK (HOME.id > 0)
                );
                -- HOME.name
                CREATE VIEW names AS SELECT h.name, HOME.id FROM HOME JOIN HOME AS h ON HOME.id = h.id WHERE HOME.id > 1;
                CREATE VIEW years AS SELECT TRIM('x' FROM HOME.name) AS trimmed, HOME.* FROM HOME ORDER BY HOME.id;
                """.replace("HOME", name));

        brought("a1", migrations);

        assertThat(migrations.compare().operations()).isEmpty();
        assertThat(tables()).contains(name, "names", "years");
    }

    @Test
    void aModelThatSpansDatabasesIsRefused() {
        Migrations migrations = modelled(ModelSettings.DEFAULTS.schema(other.name()), AUTHOR);

        assertThat(failureOf(migrations::compare))
                .isEqualTo(new Failure(
                        "The model spans the databases '" + database.name() + "' and '" + other.name()
                                + "', which cannot be tried beside each other on this server.",
                        "Compare one database at a time: leave the others out of the model."));
    }

    @Test
    void aUserWhoMayMakeNoDatabaseIsToldWhichRightIsMissing() {
        execute("CREATE USER 'scratchless'@'%' IDENTIFIED BY 'secret'");
        try {
            execute("GRANT ALL ON " + database.name() + ".* TO 'scratchless'@'%'");
            Migrations migrations = Migrations.builder()
                    .url(database.url(), "scratchless", "secret")
                    .locations(List.of())
                    .models(new Script(AUTHOR))
                    .build();

            Failure failure = failureOf(migrations::compare);
            execute("GRANT ALL ON `migrations\\_scratch\\_%`.* TO 'scratchless'@'%'");
            ModelDifference difference = migrations.compare();

            assertThat(failure.problem())
                    .matches("The model cannot be tried: Access denied for user 'scratchless'@'%' to database"
                            + " 'migrations_scratch_\\d+'\\.");
            assertThat(failure.action())
                    .isEqualTo(
                            "Let an administrator run 'GRANT ALL ON `migrations\\_scratch\\_%`.* TO 'scratchless'@'%'':"
                                    + " the model is tried in a database of its own, which is dropped afterwards.");
            assertThat(missing(difference)).containsExactly("create table author");
        } finally {
            execute("DROP USER 'scratchless'@'%'");
        }
    }
}
