package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.TableIndex;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PostgresqlIndexReadingTest extends PostgresqlReadingOnServer {

    private static final String TABLE = """
            CREATE TABLE book (a integer, b text, c varchar(9) COLLATE "C", d int[], id integer PRIMARY KEY);
            """;

    @Test
    void whatAnIndexIsSortedByIsTold() throws SQLException {
        assertThat(indexes("""
                        CREATE INDEX i1 ON book (a, b DESC, c DESC NULLS LAST, d NULLS FIRST);
                        CREATE INDEX i2 ON book (lower(b), (a + 1) DESC, (b || c) COLLATE "POSIX")"""))
                .containsExactly(
                        on(
                                "book",
                                index(
                                        "i1",
                                        IndexElement.ascending("a"),
                                        IndexElement.descending("b"),
                                        IndexElement.descending("c").nullsLast(),
                                        IndexElement.ascending("d").nullsFirst())),
                        on(
                                "book",
                                index(
                                        "i2",
                                        IndexElement.expression("lower(b)"),
                                        IndexElement.expression("a + 1").descending(),
                                        IndexElement.expression("b || c::text").collation("POSIX"))));
    }

    @Test
    void operatorClassesAndCollationsAreToldWhereTheyAreNotUsual() throws SQLException {
        assertThat(indexes("""
                        CREATE INDEX i1 ON book (c COLLATE "C" text_ops, b COLLATE "C" text_pattern_ops, c varchar_pattern_ops);
                        CREATE INDEX i2 ON book (c bpchar_ops)"""))
                .containsExactly(
                        on(
                                "book",
                                index(
                                        "i1",
                                        IndexElement.ascending("c"),
                                        IndexElement.ascending("b")
                                                .collation("C")
                                                .operatorClass("text_pattern_ops"),
                                        IndexElement.ascending("c").operatorClass("varchar_pattern_ops"))),
                        on("book", index("i2", IndexElement.ascending("c").operatorClass("bpchar_ops"))));
    }

    @Test
    void parametersOfOperatorClassesAreTold() throws SQLException {
        String ddl = "CREATE TABLE t (a tsvector); CREATE INDEX i ON t USING gist (a tsvector_ops (siglen = 100))";

        assertThat(told(TableIndex.class, ddl))
                .containsExactly(on(
                        "t",
                        index("i", IndexElement.ascending("a").operatorClass("tsvector_ops (siglen = 100)"))
                                .using("gist")));
    }

    @Test
    void theOptionsOfAnIndexAreTold() throws SQLException {
        assertThat(indexes("""
                        CREATE UNIQUE INDEX i1 ON book (a) INCLUDE (b, c) WITH (fillfactor = 70) WHERE a > 0 AND b IS NULL;
                        CREATE INDEX i2 ON book USING gin (d) WITH (fastupdate = off)"""))
                .containsExactly(
                        on(
                                "book",
                                index("i1", "a")
                                        .unique()
                                        .including("b", "c")
                                        .with("fillfactor", "70")
                                        .where("a > 0 AND b IS NULL")),
                        on("book", index("i2", "d").using("gin").with("fastupdate", "off")));
    }

    @Test
    void uniqueIndexesThatAllowNullOnceAreTold() throws SQLException {
        assumeVersion(15);

        assertThat(indexes("CREATE UNIQUE INDEX i ON book (a) NULLS NOT DISTINCT"))
                .containsExactly(on("book", index("i", "a").unique().nullsNotDistinct()));
    }

    @Test
    void anIndexWhoseBuildFailedIsToldAsInvalid() throws SQLException {
        session.execute(TABLE + "INSERT INTO book (id, a) VALUES (1, 1), (2, 1)");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> session.execute("CREATE UNIQUE INDEX CONCURRENTLY i ON book (a)"));

        assertThat(told(TableIndex.class, ""))
                .containsExactly(new TableIndex(
                        QualifiedName.of("book"),
                        index("i", "a").unique().finallyNamed("i"),
                        TableIndex.State.INVALID));
    }

    private Stream<TableIndex> indexes(String ddl) throws SQLException {
        return told(TableIndex.class, TABLE + ddl);
    }

    private static TableIndex on(String table, Index index) {
        return new TableIndex(QualifiedName.of(table), index.finallyNamed(index.requiredName()));
    }
}
