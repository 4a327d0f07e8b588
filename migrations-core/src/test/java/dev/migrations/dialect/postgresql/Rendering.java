package dev.migrations.dialect.postgresql;

import dev.migrations.error.Fault;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Origin;
import dev.migrations.sql.ScriptSplitter;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;

/** What the planner makes of one operation that stands at {@link #ORIGIN}. */
final class Rendering {

    static final Origin ORIGIN = new Origin("WidenAuthorName.java", 14, 0);

    static final QualifiedName AUTHOR = QualifiedName.of("author");

    private Rendering() {}

    /** The SQL of the operation's statements; there is no fault. */
    static List<String> rendered(Operation operation) {
        Statements statements = planned(operation, TransactionMode.AUTOCOMMIT);
        if (!statements.faults().isEmpty()) {
            throw new AssertionError(statements.faults().toString());
        }
        return statements.statements().stream().map(Statement::display).toList();
    }

    static Statements planned(Operation operation, TransactionMode mode) {
        return planned(operation, mode, PostgresqlServer.NEWEST);
    }

    static Statements planned(Operation operation, TransactionMode mode, PostgresqlServer server) {
        return new PostgresqlPlanner(splitter(), server).plan(List.of(new RecordedOperation(operation, ORIGIN)), mode);
    }

    /** Splits at every semicolon, and finds fault with the word {@code VACUUM} in a transaction. */
    static ScriptSplitter splitter() {
        return (script, mode) -> {
            List<Statement> statements = new ArrayList<>();
            List<Fault> faults = new ArrayList<>();
            int begin = 0;
            for (String part : script.text().split(";")) {
                SourceText text = script.slice(begin, begin + part.length());
                begin += part.length() + 1;
                if (!part.isBlank()) {
                    statements.add(SqlStatement.of(text));
                }
                if (part.contains("VACUUM") && mode == TransactionMode.TRANSACTIONAL) {
                    faults.add(Fault.of("VACUUM at " + text.originAt(part.indexOf("VACUUM")) + ".", "Leave it out."));
                }
            }
            return new Statements(statements, faults);
        };
    }
}
