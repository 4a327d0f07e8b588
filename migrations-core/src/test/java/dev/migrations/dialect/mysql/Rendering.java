package dev.migrations.dialect.mysql;

import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
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
        return new MysqlPlanner(MysqlDialect.SPLITTER, MysqlServer.MARIADB)
                .plan(List.of(new RecordedOperation(operation, ORIGIN)), mode);
    }
}
