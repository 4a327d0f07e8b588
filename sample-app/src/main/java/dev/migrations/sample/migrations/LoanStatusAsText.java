package dev.migrations.sample.migrations;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Turns the numbers in loan.status into words, and back; what was neither 0 nor 1 comes back as null. */
@Revision(
        id = "6f2e8b13c094",
        revises = "96c2f0e8ad35",
        message = "Turn loan.status into text",
        createDate = "2026-09-17T13:25:00Z")
final class LoanStatusAsText implements Migration {

    /** The words for 0 and 1. */
    private static final List<String> WORDS = List.of("PENDING", "PAID");

    @Override
    public void upgrade(Operations op) {
        op.addColumn("loan", column("status_text", varchar(20)));
        op.run("Fill loan.status_text", LoanStatusAsText::toText);
        op.dropColumn("loan", "status");
        op.renameColumn("loan", "status_text", "status");
        op.alterColumn(
                "loan", "status", status -> status.setDefault("'PENDING'").setNotNull());
        op.addConstraint(
                "loan", check("status IN ('PENDING', 'PAID', 'UNKNOWN')").named("loan_status_check"));
    }

    private static void toText(Connection connection) throws SQLException {
        try (PreparedStatement update =
                        connection.prepareStatement("UPDATE loan SET status_text = ? WHERE status = ?");
                PreparedStatement rest = connection.prepareStatement(
                        "UPDATE loan SET status_text = 'UNKNOWN' WHERE status_text IS NULL")) {
            for (int number = 0; number < WORDS.size(); number++) {
                update.setString(1, WORDS.get(number));
                update.setInt(2, number);
                update.addBatch();
            }
            update.executeBatch();
            rest.executeUpdate();
        }
    }

    @Override
    public void downgrade(Operations op) {
        op.dropConstraint("loan", "loan_status_check");
        op.addColumn("loan", column("status_number", integer()));
        op.run("Fill loan.status_number", LoanStatusAsText::toNumbers);
        op.dropColumn("loan", "status");
        op.renameColumn("loan", "status_number", "status");
        op.alterColumn("loan", "status", status -> status.setDefault("0"));
    }

    private static void toNumbers(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE loan SET status_number = ? WHERE status = ?")) {
            for (int number = 0; number < WORDS.size(); number++) {
                update.setInt(1, number);
                update.setString(2, WORDS.get(number));
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
