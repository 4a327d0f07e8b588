package dev.migrations.sample.documentation;

import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.h2.H2Dialect;
import dev.migrations.dialect.mysql.MysqlDialect;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.dialect.sqlite.SqliteDialect;
import dev.migrations.sample.documentation.examples.Example;
import dev.migrations.sample.documentation.examples.Examples;
import dev.migrations.sample.documentation.examples.TypeNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The chapter on operations, as it is when what the databases say stands in it. */
final class OperationsPage {

    static final String NAME = "docs/operations.md";

    static final Dialect POSTGRESQL = new PostgresqlDialect();

    static final List<Example> EXAMPLES = Examples.in(Page.ROOT.resolve("sample-app/src/test/java"));

    /** In the order of the columns. */
    private static final List<Dialect> DIALECTS =
            List.of(POSTGRESQL, new H2Dialect(), new SqliteDialect(), new MysqlDialect());

    private static final String DATABASES = " | PostgreSQL | H2 | SQLite | MariaDB, MySQL |";

    private static final String OPERATIONS = "| operation | undone by itself" + DATABASES;

    private static final String TYPES = "| type" + DATABASES;

    private static final String FENCE = "```";

    private OperationsPage() {}

    /** The examples that are written for PostgreSQL. */
    static Stream<Example> ofPostgresql() {
        return EXAMPLES.stream().filter(example -> dialect(example).equals(POSTGRESQL));
    }

    /** The rows of all its tables of operations. */
    static List<List<String>> operations(Page page) {
        return rows(page, OPERATIONS);
    }

    /** The rows of its table of types. */
    static List<List<String>> types(Page page) {
        return rows(page, TYPES);
    }

    private static List<List<String>> rows(Page page, String header) {
        List<List<String>> rows = new ArrayList<>();
        for (int line = 0; line < page.lines().size(); line++) {
            if (page.lines().get(line).equals(header)) {
                page.lines().subList(line + 2, page.lines().size()).stream()
                        .takeWhile(row -> row.startsWith("|"))
                        .forEach(row -> rows.add(cells(row)));
            }
        }
        return rows;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
    }

    /** The page with the SQL below each example, and with the answers of the databases in its tables. */
    static String written(Page page) {
        List<String> written = new ArrayList<>();
        List<String> lines = page.lines();
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            if (text.equals(OPERATIONS) || text.equals(TYPES)) {
                int end = endOf(lines, line, row -> row.startsWith("|"));
                written.addAll(table(lines.subList(line, end)));
                line = end - 1;
            } else if (text.equals(FENCE + "java")) {
                int end = endOf(lines, line + 1, code -> !code.equals(FENCE)) + 1;
                written.addAll(lines.subList(line, end));
                String code = String.join("\n", lines.subList(line + 1, end - 1)) + "\n";
                line = end - 1 + (example(code).isEmpty() ? 0 : linesOfSql(lines.subList(end, lines.size())));
                example(code).forEach(example -> written.addAll(sql(example)));
            } else {
                written.add(text);
            }
        }
        return String.join("\n", written) + "\n";
    }

    private static int endOf(List<String> lines, int begin, Function<String, Boolean> belongs) {
        return begin
                + (int) lines.subList(begin, lines.size()).stream()
                        .takeWhile(belongs::apply)
                        .count();
    }

    private static List<Example> example(String code) {
        return EXAMPLES.stream().filter(example -> example.text().equals(code)).toList();
    }

    /** How many lines behind an example are an empty one and a block of SQL. */
    private static int linesOfSql(List<String> lines) {
        return lines.size() > 1 && lines.get(0).isEmpty() && lines.get(1).equals(FENCE + "sql")
                ? endOf(lines, 2, code -> !code.equals(FENCE)) + 1
                : 0;
    }

    private static List<String> sql(Example example) {
        return Stream.of(
                        Stream.of("", FENCE + "sql"),
                        example.sql(dialect(example)).lines(),
                        Stream.of(FENCE))
                .flatMap(each -> each)
                .toList();
    }

    static Dialect dialect(Example example) {
        return DIALECTS.stream()
                .filter(dialect -> dialect.vendor().equals(example.vendor()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> table(List<String> lines) {
        List<String> written = new ArrayList<>(lines.subList(0, 2));
        for (String row : lines.subList(2, lines.size())) {
            List<String> cells = cells(row);
            written.add(
                    lines.get(0).equals(TYPES)
                            ? row(
                                    cells.subList(0, 1),
                                    dialect -> type(Page.codes(cells.get(0)).get(0), dialect))
                            : row(cells.subList(0, 2), dialect -> answer(examples(cells), dialect)));
        }
        return written;
    }

    private static String row(List<String> cells, Function<Dialect, String> answer) {
        return Stream.concat(cells.stream(), DIALECTS.stream().map(answer)).collect(joining(" | ", "| ", " |"));
    }

    /** The examples of the operations that a row is about. */
    static List<Example> examples(List<String> row) {
        return Page.codes(row.get(0)).stream()
                .flatMap(operation -> Examples.of(operation, EXAMPLES).stream())
                .toList();
    }

    /** Whether the database can do all examples in its own words or in those of PostgreSQL, some of them or none. */
    private static String answer(List<Example> examples, Dialect dialect) {
        List<Example> meant = examples.stream()
                .filter(example -> List.of(dialect, POSTGRESQL).contains(dialect(example)))
                .toList();
        long possible = meant.stream()
                .filter(example -> example.planned(dialect).faults().isEmpty())
                .count();
        return possible == 0 ? "no" : possible < meant.size() ? "partly" : "yes";
    }

    private static String type(String name, Dialect dialect) {
        return TypeNames.of(name, dialect).map(sql -> "`" + sql + "`").orElse("no");
    }
}
