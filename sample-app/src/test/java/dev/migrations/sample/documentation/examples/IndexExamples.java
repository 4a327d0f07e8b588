package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;

import dev.migrations.op.Operations;
import dev.migrations.op.Reindex;
import dev.migrations.schema.IndexBuild;

final class IndexExamples {

    private IndexExamples() {}

    static void createIndex(Operations op) {
        op.createIndex("book", on("author_id", "title"));
    }

    static void createIndexNamed(Operations op) {
        op.createIndex("author", index("author_email_idx", "email").unique());
    }

    static void createIndexOnExpressions(Operations op) {
        op.createIndex(
                "book", on(expression("lower(title)"), descending("price").nullsLast()));
    }

    static void createIndexPartial(Operations op) {
        op.createIndex("book", on("title").including("price").where("price > 0"));
    }

    static void createIndexConcurrently(Operations op) {
        op.autocommit(block -> block.createIndex("book", on("title").concurrently()));
    }

    @Given("CREATE INDEX book_title_idx ON book (title)")
    static void dropIndex(Operations op) {
        op.dropIndex("book", index("book_title_idx", "title"));
    }

    @Given("CREATE INDEX book_title_idx ON book (title)")
    static void dropIndexConcurrently(Operations op) {
        op.autocommit(block -> block.dropIndex("book", "book_title_idx", IndexBuild.CONCURRENT));
    }

    @Given("CREATE INDEX book_title_idx ON book (title)")
    static void renameIndex(Operations op) {
        op.renameIndex("book", "book_title_idx", "book_by_title");
    }

    static void reindex(Operations op) {
        op.reindex(Reindex.Scope.TABLE, "book", IndexBuild.BLOCKING);
    }
}
