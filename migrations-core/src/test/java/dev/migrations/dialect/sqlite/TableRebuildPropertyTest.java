package dev.migrations.dialect.sqlite;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.Inversions;
import dev.migrations.op.Operations;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** Random tables, random alterations: rows stay, what was asked for is there, and the inverse leads back. */
class TableRebuildPropertyTest {

    private static final List<String> NAMES =
            List.of("plain", "\"two words\"", "[order]", "`select`", "'single'", "\"q\"\"uote\"", "Ümlaut");

    private static final List<String> TYPES =
            List.of("", " integer", " varchar( 10 )", " \"odd type\"", " decimal(9, 2)", " unsigned big int", " blob");

    private static final List<String> PARTS = List.of(
            "",
            " DEFAULT 'it''s, (odd)'",
            " DEFAULT -1.5e3",
            " COLLATE NOCASE",
            " NULL",
            " CONSTRAINT \"a b\" DEFAULT (1 + (2))",
            " /* , ) */ CHECK (1) -- one, two (\n",
            " REFERENCES t (k) ON DELETE SET NULL NOT DEFERRABLE",
            " UNIQUE ON CONFLICT REPLACE");

    private static final List<String> TABLE_PARTS = List.of(
            "", ", UNIQUE (k, plain)", ", CONSTRAINT c1 CHECK (t.k <> ',') CHECK (plain IS NOT 7)", " -- end\n");

    private static final List<String> OPTIONS = List.of("", " WITHOUT ROWID", " -- behind\n");

    @RepeatedTest(60)
    void rowsStayAndTheInverseLeadsBack(RepetitionInfo repetition, @TempDir Path folder) throws Exception {
        long seed = new Random().nextLong() + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        List<String> sql = table(random);
        try (Library library = Library.open(folder.resolve("library.db"))) {
            library.run(sql.toArray(String[]::new));
            String rows = "SELECT * FROM t ORDER BY k";
            List<String> before = library.contents();
            List<String> rowsBefore = library.rows(rows);
            Operations changes = changes(random);

            library.apply(replay(changes));

            assertThat(library.rows("SELECT " + columns(sql) + " FROM t ORDER BY k"))
                    .as("seed %s: %s", seed, sql)
                    .isEqualTo(rowsBefore);
            library.apply(
                    op -> Inversions.invert(changes.recorded()).operations().forEach(each -> op.add(each.operation())));
            assertThat(normal(library.contents())).as("seed %s: %s", seed, sql).isEqualTo(normal(before));
        } catch (SQLException | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + sql, e);
        }
    }

    /** White space says nothing, and SQLite's own ADD COLUMN leaves out a comment at the end. */
    private static List<String> normal(List<String> contents) {
        return contents.stream()
                .map(line -> line.replaceAll("-- [^\n]*\n", "")
                        .replaceAll("\\bt\\.k\\b", "k")
                        .replaceAll("\\s+", ""))
                .toList();
    }

    private static Consumer<Operations> replay(Operations changes) {
        return op -> changes.recorded().forEach(each -> op.add(each.operation()));
    }

    private static String columns(List<String> sql) {
        return sql.get(0).lines().findFirst().orElseThrow().substring("-- ".length());
    }

    private static List<String> table(Random random) {
        List<String> names = new ArrayList<>(List.of("k"));
        StringBuilder text = new StringBuilder("CREATE TABLE t (k integer PRIMARY KEY NOT NULL");
        List<String> values = new ArrayList<>();
        for (String name : NAMES) {
            if (name.equals("plain") || random.nextBoolean()) {
                names.add(name.startsWith("'") ? "single" : name);
                String part = one(random, PARTS);
                text.append(",\n  ").append(name).append(one(random, TYPES)).append(part);
                values.add(part.contains("UNIQUE") ? "NULL" : part.contains("REFERENCES") ? "1" : "k || ' of them'");
            }
        }
        String options = one(random, OPTIONS);
        text.append(one(random, TABLE_PARTS)).append(")").append(options);
        List<String> statements = new ArrayList<>();
        statements.add("-- " + String.join(", ", names) + "\n" + text);
        statements.add("INSERT INTO t SELECT k, " + String.join(", ", values)
                + " FROM (SELECT 1 AS k UNION ALL SELECT 5 UNION ALL SELECT 9)");
        statements.add("CREATE INDEX i ON t (plain COLLATE RTRIM DESC) WHERE plain IS NOT NULL");
        statements.add("CREATE VIEW v AS SELECT count(*) AS n FROM t");
        return statements;
    }

    private static Operations changes(Random random) {
        Operations op = new Operations("A");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String name = "added" + i;
            switch (random.nextInt(4)) {
                case 0 -> op.addConstraint("t", check("k > 0 AND ',(' <> ')'").named(name));
                case 1 -> op.addConstraint("t", unique("k", "plain").named(name));
                case 2 -> op.addColumn("t", column(name, text()).defaultTo("'x' || 'y'"));
                default ->
                    op.addColumn(
                            "t",
                            column(name, text()).notNull().defaultTo("'x'"),
                            check(name + " <> ''").named("named_" + name));
            }
        }
        return op;
    }

    private static <T> T one(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
