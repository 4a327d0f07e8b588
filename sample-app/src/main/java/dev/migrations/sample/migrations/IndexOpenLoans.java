package dev.migrations.sample.migrations;

import static dev.migrations.schema.Index.index;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** Finds who has had a book for too long; nobody waits while it is built. */
@Revision(
        id = "0e94a6d1b852",
        revises = "5b7d20e9c3f4",
        message = "Index open loans by when they were lent",
        createDate = "2026-10-02T08:15:00Z")
final class IndexOpenLoans implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.autocommit(block -> block.createIndex(
                "loan",
                index("loan_open_since_idx", "lent_at")
                        .including("borrower")
                        .where("returned_at IS NULL")
                        .concurrently()));
    }
}
