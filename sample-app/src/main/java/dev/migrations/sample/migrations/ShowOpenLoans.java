package dev.migrations.sample.migrations;

import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.View.view;

import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** What the desk looks at every day. */
@Revision(
        id = "7c2e95b0f3d8",
        revises = "d10b5f7e4a39",
        message = "Show open loans",
        createDate = "2026-10-09T14:20:00Z")
final class ShowOpenLoans implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createView(view("open_loan", """
                SELECT loan.id, book.title, loan.borrower, loan.lent_at
                FROM loan
                LEFT JOIN book ON book.id = loan.book_id
                WHERE loan.returned_at IS NULL"""));
        op.comment(object(Kind.VIEW, "open_loan"), "Who has which book", Existing.absent());
    }
}
