package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;

import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.Operations;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ReferentialAction;

final class ConstraintExamples {

    private ConstraintExamples() {}

    static void addConstraintForeignKey(Operations op) {
        op.addConstraint(
                "book",
                foreignKey("author_id")
                        .references("author", "id")
                        .onDelete(ReferentialAction.SET_NULL)
                        .deferrability(Deferrability.INITIALLY_DEFERRED));
    }

    static void addConstraintUnique(Operations op) {
        op.addConstraint("book", unique("isbn").named("book_isbn_key"));
    }

    static void addConstraintNotValid(Operations op) {
        op.addConstraint("book", check("price >= 0").named("book_price_check").notValid());
    }

    @Given("ALTER TABLE book ADD CONSTRAINT book_price_check CHECK (price >= 0) NOT VALID")
    static void validateConstraint(Operations op) {
        op.validateConstraint("book", "book_price_check");
    }

    @Given("CREATE TABLE opening (during daterange)")
    static void addConstraintExclude(Operations op) {
        op.addConstraint("opening", exclude("during", "&&").using("gist"));
    }

    @Given("CREATE UNIQUE INDEX book_isbn_idx ON book (isbn)")
    static void addConstraintUsingIndex(Operations op) {
        op.addConstraintUsingIndex(
                "book",
                "book_isbn_key",
                AddConstraintUsingIndex.Kind.UNIQUE,
                index("book_isbn_idx", "isbn").unique());
    }

    @Given("CREATE UNIQUE INDEX book_isbn_idx ON book (isbn)")
    static void addConstraintUsingIndexByName(Operations op) {
        op.addConstraintUsingIndex("book", "book_isbn_key", AddConstraintUsingIndex.Kind.UNIQUE, "book_isbn_idx");
    }

    @Given("ALTER TABLE book ADD CONSTRAINT book_isbn_key UNIQUE (isbn)")
    static void dropConstraint(Operations op) {
        op.dropConstraint("book", unique("isbn").named("book_isbn_key"));
    }

    @Given("ALTER TABLE book ADD CONSTRAINT book_isbn_key UNIQUE (isbn)")
    static void dropConstraintByName(Operations op) {
        op.dropConstraint("book", "book_isbn_key");
    }

    @Given("ALTER TABLE book ADD CONSTRAINT book_isbn_key UNIQUE (isbn)")
    static void renameConstraint(Operations op) {
        op.renameConstraint("book", "book_isbn_key", "book_isbn_unique");
    }
}
