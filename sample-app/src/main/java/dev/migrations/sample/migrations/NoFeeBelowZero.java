package dev.migrations.sample.migrations;

import static dev.migrations.schema.Constraints.check;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** New rows are checked at once, and the old ones while others write. */
@Revision(
        id = "5b7d20e9c3f4",
        revises = "a6f3c81d4e27",
        message = "Refuse fees below zero",
        createDate = "2026-09-28T16:05:00Z")
final class NoFeeBelowZero implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.addConstraint("loan", check("fee >= 0").named("loan_fee_check").notValid());
        op.autocommit(block -> block.validateConstraint("loan", "loan_fee_check"));
    }
}
