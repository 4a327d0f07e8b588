package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.schema.Comment;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.View;
import dev.migrations.schema.View.CheckOption;
import dev.migrations.schema.WrittenObject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class PostgresqlViewReadingTest extends PostgresqlReadingOnServer {

    private static final String TABLE = "CREATE TABLE author (id integer, age integer);";

    @Test
    void viewsAreToldWithTheirQueryAndOptions() throws SQLException {
        String ddl = TABLE + """
                CREATE VIEW adult (number) WITH (security_barrier) AS
                    SELECT id FROM author WHERE age >= 18 AND id > 0 WITH CASCADED CHECK OPTION;
                CREATE MATERIALIZED VIEW counted WITH (fillfactor = 50) AS SELECT count(*) AS count FROM author;
                CREATE MATERIALIZED VIEW empty AS SELECT 1 AS one WITH NO DATA""";

        assertThat(told(View.class, ddl))
                .containsExactly(
                        view("adult", """
                                SELECT %1$sid AS number
                                   FROM author
                                  WHERE %1$sage >= 18 AND %1$sid > 0""".formatted(columnPrefix()))
                                .with("security_barrier", "true")
                                .checkOption(CheckOption.CASCADED),
                        materializedView("counted", """
                                SELECT count(*) AS count
                                   FROM author""").with("fillfactor", "50"),
                        materializedView("empty", "SELECT 1 AS one").withoutData());
    }

    @Test
    void whatIsSaidOfAViewIsToldApart() throws SQLException {
        String ddl = TABLE + """
                CREATE VIEW adult AS SELECT id FROM author;
                ALTER VIEW adult ALTER COLUMN id SET DEFAULT 7;
                ALTER VIEW adult OWNER TO pg_database_owner;
                COMMENT ON VIEW adult IS 'grown up';
                COMMENT ON COLUMN adult.id IS 'its number'""";

        assertThat(read(ddl).objects())
                .filteredOn(object -> object instanceof Comment || object instanceof WrittenObject)
                .containsExactly(
                        new Comment(DatabaseObject.object(Kind.VIEW, "adult"), "grown up"),
                        new Comment(partOf("adult", Kind.COLUMN, "id"), "its number"),
                        new WrittenObject(
                                ObjectId.of(DatabaseObject.object(Kind.VIEW, "adult"), ObjectId.Aspect.OWNER),
                                "ALTER VIEW adult OWNER TO pg_database_owner",
                                "ALTER VIEW adult OWNER TO CURRENT_USER"),
                        new WrittenObject(
                                ObjectId.of(partOf("adult", Kind.COLUMN, "id")),
                                "ALTER VIEW adult ALTER COLUMN id SET DEFAULT 7",
                                "ALTER VIEW adult ALTER COLUMN id DROP DEFAULT"));
    }

    /** Older servers qualify the columns of a single table, too. */
    private String columnPrefix() throws SQLException {
        return serverVersion() < 16 ? "author." : "";
    }
}
