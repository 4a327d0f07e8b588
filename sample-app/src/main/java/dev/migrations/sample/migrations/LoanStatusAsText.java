package dev.migrations.sample.migrations;

import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** Turns the numbers in loan.status into words, and back; what was neither 0 nor 1 comes back as null. */
@Revision(
        id = "6f2e8b13c094",
        revises = "96c2f0e8ad35",
        message = "Turn loan.status into text",
        createDate = "2026-09-17T13:25:00Z")
final class LoanStatusAsText implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn(
                "loan",
                "status",
                c -> c.dropDefault()
                        .existingDefault("0")
                        .type(varchar(20))
                        .using("CASE status WHEN 0 THEN 'PENDING' WHEN 1 THEN 'PAID' ELSE 'UNKNOWN' END")
                        .existingType(integer())
                        .undoUsing("CASE status WHEN 'PENDING' THEN 0 WHEN 'PAID' THEN 1 END")
                        .setNotNull());
        op.alterColumn("loan", "status", c -> c.setDefault("'PENDING'").noExistingDefault());
        op.addConstraint(
                "loan", check("status IN ('PENDING', 'PAID', 'UNKNOWN')").named("loan_status_check"));
    }
}
