package dev.migrations.sample.documentation.examples;

import static dev.migrations.op.Value.expression;
import static dev.migrations.op.Value.none;

import dev.migrations.op.Operations;
import java.math.BigDecimal;

final class RowExamples {

    private RowExamples() {}

    static void insert(Operations op) {
        op.insert(
                "author",
                r -> r.columns("id", "name", "email", "rank")
                        .row(7, "Octavia O'Neil", "octavia@library.example", 1)
                        .row(8, "Jorge Luis Borges", none(), expression("1 + 1"))
                        .key("id"));
    }

    static void insertForGood(Operations op) {
        op.insert(
                "book",
                r -> r.columns("id", "title", "isbn", "price")
                        .row(12, "Ficciones", "9780000000040", new BigDecimal("14.25")));
    }

    static void update(Operations op) {
        op.update("author", "rank IS NULL", s -> s.set("rank", 0));
    }

    static void updateAll(Operations op) {
        op.updateAll("book", s -> s.set("price", expression("price * 1.1")));
    }

    static void deleteRows(Operations op) {
        op.deleteRows("author", r -> r.columns("id", "name").row(9, "Nobody").key("id"));
    }

    static void delete(Operations op) {
        op.delete("book", "price IS NULL");
    }

    static void deleteAll(Operations op) {
        op.deleteAll("book");
    }
}
