package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;

import dev.migrations.op.Operations;
import dev.migrations.schema.IndexBuild;

final class ViewExamples {

    private static final String VIEW = "CREATE VIEW cheap_book AS SELECT id, title FROM book WHERE price < 10";

    private static final String STORED =
            "CREATE MATERIALIZED VIEW books_of_author AS SELECT author_id, count(*) AS books FROM book GROUP BY author_id";

    private ViewExamples() {}

    static void createView(Operations op) {
        op.createView(view("cheap_book", "SELECT id, title FROM book WHERE price < 10"));
    }

    @Given(VIEW)
    static void replaceView(Operations op) {
        op.replaceView(
                view("cheap_book", "SELECT id, title FROM book WHERE price < 15"),
                view("cheap_book", "SELECT id, title FROM book WHERE price < 10"));
    }

    @Given(VIEW)
    static void replaceViewForGood(Operations op) {
        op.replaceView(view("cheap_book", "SELECT id, title FROM book WHERE price < 20"));
    }

    @Given(VIEW)
    static void dropViewAndCreateIt(Operations op) {
        op.dropView(view("cheap_book", "SELECT id, title FROM book WHERE price < 10"));
        op.createView(view("cheap_book", "SELECT id, price FROM book WHERE price < 10"));
    }

    @Given(VIEW)
    static void dropView(Operations op) {
        op.dropView(view("cheap_book", "SELECT id, title FROM book WHERE price < 10"));
    }

    @Given(VIEW)
    static void dropViewByName(Operations op) {
        op.dropView("cheap_book");
    }

    static void createViewMaterialized(Operations op) {
        op.createView(materializedView(
                "books_of_author", "SELECT author_id, count(*) AS books FROM book GROUP BY author_id"));
        op.createIndex(
                "books_of_author", index("books_of_author_key", "author_id").unique());
    }

    @Given(STORED)
    static void refreshView(Operations op) {
        op.refreshView("books_of_author");
    }

    @Given({STORED, "CREATE UNIQUE INDEX books_of_author_key ON books_of_author (author_id)"})
    static void refreshViewConcurrently(Operations op) {
        op.refreshView("books_of_author", IndexBuild.CONCURRENT);
    }

    @Given(STORED)
    static void dropMaterializedView(Operations op) {
        op.dropMaterializedView("books_of_author");
    }
}
