package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Policy.policy;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.View.view;

import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.op.Privileges;
import dev.migrations.op.SetRowSecurity.RowSecurity;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Policy;
import java.util.List;

/** Privileges, row level security and policies. */
final class AccessCases {

    private static final DatabaseObject AUTHOR = object(Kind.TABLE, "author");

    private static final Policy OLD = policy("old_only", "author").using("age > 30");

    private AccessCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        Privileges reading = privileges("SELECT", "UPDATE").on(AUTHOR).to(words.role());
        return List.of(
                undone("grant on a table", OperationCases::author, op -> op.grant(reading)),
                undone(
                        "grant all on a table",
                        OperationCases::author,
                        op -> op.grant(privileges("ALL").on(AUTHOR).to(words.role()))),
                undone(
                        "grant on a view",
                        AccessCases::authorAndView,
                        op -> op.grant(privileges("SELECT")
                                .on(object(Kind.VIEW, "names"))
                                .to(words.role()))),
                undone(
                        "grant on several tables",
                        OperationCases::book,
                        op -> op.grant(privileges("SELECT")
                                .on(AUTHOR, object(Kind.TABLE, "book"))
                                .to(words.role()))),
                undone(
                        "grant on a sequence",
                        op -> op.createSequence(sequence("numbers")),
                        op -> op.grant(privileges("USAGE")
                                .on(object(Kind.SEQUENCE, "numbers"))
                                .to(words.role()))),
                undone(
                        "grant on a schema",
                        op -> op.createSchema("app"),
                        op -> op.grant(privileges("USAGE")
                                .on(object(Kind.SCHEMA, "app"))
                                .to(words.role()))),
                undone(
                        "revoke on a table",
                        op -> {
                            OperationCases.author(op);
                            op.grant(reading);
                        },
                        op -> op.revoke(reading)),
                irreversible(
                        "revoke and what depends on it",
                        op -> {
                            OperationCases.author(op);
                            op.grant(reading);
                        },
                        op -> op.revoke(reading, DropOption.CASCADE)),
                undone("enable row security", OperationCases::author, op -> op.enableRowSecurity("author")),
                undone(
                        "disable row security",
                        op -> {
                            OperationCases.author(op);
                            op.enableRowSecurity("author");
                        },
                        op -> op.disableRowSecurity("author")),
                undone(
                        "force row security",
                        OperationCases::author,
                        op -> op.setRowSecurity("author", RowSecurity.FORCED, RowSecurity.DISABLED)),
                undone("create policy", OperationCases::author, op -> op.createPolicy(OLD)),
                undone(
                        "create policy with all options",
                        OperationCases::author,
                        op -> op.createPolicy(OLD.restrictive()
                                .on(Policy.Command.UPDATE)
                                .to(words.role())
                                .withCheck("age > 20"))),
                undone("drop policy", AccessCases::authorAndPolicy, op -> op.dropPolicy(OLD)),
                irreversible(
                        "drop policy by its name",
                        AccessCases::authorAndPolicy,
                        op -> op.dropPolicy("author", "old_only")),
                irreversible(
                        "drop policy if exists",
                        OperationCases::author,
                        op -> op.dropPolicy("author", "nothing", DropOption.IF_EXISTS)));
    }

    private static void authorAndView(Operations op) {
        OperationCases.author(op);
        op.createView(view("names", "SELECT name FROM author"));
    }

    private static void authorAndPolicy(Operations op) {
        OperationCases.author(op);
        op.createPolicy(OLD);
    }
}
