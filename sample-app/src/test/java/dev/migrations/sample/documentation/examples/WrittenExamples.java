package dev.migrations.sample.documentation.examples;

import static dev.migrations.op.ParameterizedSql.sql;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

final class WrittenExamples {

    private WrittenExamples() {}

    static void execute(Operations op) {
        op.execute("CREATE VIEW expensive AS SELECT * FROM book WHERE price > 100", "DROP VIEW expensive");
    }

    static void executeForGood(Operations op) {
        op.execute("UPDATE book SET title = trim(title)");
    }

    static void executeWithParameters(Operations op) {
        op.execute(
                sql("UPDATE author SET name = :new WHERE name = :old")
                        .with("new", "Octavia O'Neil")
                        .with("old", "O. O'Neil"),
                sql("UPDATE author SET name = :old WHERE name = :new")
                        .with("new", "Octavia O'Neil")
                        .with("old", "O. O'Neil"));
    }

    static void run(Operations op) {
        op.run("check that every book has a price", connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT count(*) FROM book WHERE price IS NULL")) {
                row.next();
                if (row.getInt(1) > 0) {
                    throw new IllegalStateException(row.getInt(1) + " books have no price");
                }
            }
        });
    }

    static void runAndBack(Operations op) {
        op.run(
                "number new authors from 1000 on",
                connection -> execute(connection, "SELECT setval('author_id_seq', 999)"),
                connection -> execute(connection, "SELECT setval('author_id_seq', max(id)) FROM author"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void autocommitForGood(Operations op) {
        op.autocommit(block -> block.execute("VACUUM"));
    }

    static void autocommit(Operations op) {
        op.addColumn("book", column("shelf", varchar(40)));
        op.autocommit(block -> block.createIndex("book", on("shelf").concurrently()));
        op.addConstraint("book", check("shelf <> ''").notValid());
    }

    static void add(Operations op) {
        op.add(new Analyze("book"));
    }
}
