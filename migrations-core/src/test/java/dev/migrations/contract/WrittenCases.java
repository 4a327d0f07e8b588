package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.op.ParameterizedSql.sql;

import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import dev.migrations.op.RunScript;
import dev.migrations.sql.JdbcWork;
import dev.migrations.sql.SourceText;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What a revision wrote itself. */
final class WrittenCases {

    private static final String INSERT = "INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41)";

    private static final String DELETE = "DELETE FROM author WHERE id = 2";

    private WrittenCases() {}

    static List<OperationCase> all() {
        return List.of(
                undone("execute", OperationCases::author, op -> op.execute(INSERT + ";", DELETE)),
                undone(
                        "execute several statements",
                        OperationCases::author,
                        op -> op.execute(INSERT + ";\nUPDATE author SET age = 42 WHERE id = 2;", DELETE)),
                irreversible("execute without its inverse", OperationCases::author, op -> op.execute(INSERT)),
                undone(
                        "execute with parameters",
                        OperationCases::author,
                        op -> op.execute(
                                sql("INSERT INTO author (id, name, age) VALUES (:id, :name, :age)")
                                        .with("id", 2)
                                        .with("name", "it's :id")
                                        .with("age", 41),
                                sql("DELETE FROM author WHERE id = :id").with("id", 2))),
                irreversible(
                        "execute with parameters without its inverse",
                        OperationCases::author,
                        op -> op.execute(sql("UPDATE author SET name = :name").with("name", "\\Ada"))),
                irreversible(
                        "run a script",
                        OperationCases::author,
                        op -> op.add(new RunScript(SourceText.of("authors.sql", INSERT + ";\n" + DELETE + ";\n")))),
                undone(
                        "run",
                        OperationCases::author,
                        op -> op.run("insert an author", executing(INSERT), executing(DELETE))),
                irreversible("run without its inverse", OperationCases::author, op -> op.run(executing(INSERT))),
                undone(
                        "custom operation",
                        OperationCases::author,
                        op -> op.add(new Spoken("insert an author", INSERT, DELETE))));
    }

    private static JdbcWork executing(String sql) {
        return connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        };
    }

    /** An operation of a user. */
    private record Spoken(String describe, String sql, String undo) implements CustomOperation {

        @Override
        public Optional<List<String>> sql(String vendor) {
            return Optional.of(List.of(sql));
        }

        @Override
        public Inversion inverse() {
            return Inversion.by(new Spoken("undo: " + describe, undo, sql));
        }
    }
}
