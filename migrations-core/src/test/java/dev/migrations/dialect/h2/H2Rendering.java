package dev.migrations.dialect.h2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.function.Consumer;

/** What the planner makes of operations that stand at {@code A.java}. */
final class H2Rendering {

    private H2Rendering() {}

    /** The SQL of the statements; there is no fault. */
    static List<String> rendered(Consumer<Operations> revision) {
        Statements planned = planned(revision);
        assertThat(planned.faults()).isEmpty();
        return planned.statements().stream().map(Statement::display).toList();
    }

    /** The faults; there is no statement. */
    static List<Fault> refused(Consumer<Operations> revision) {
        Statements planned = planned(revision);
        assertThat(planned.statements()).isEmpty();
        return planned.faults();
    }

    private static Statements planned(Consumer<Operations> revision) {
        Operations op = new Operations("A.java");
        revision.accept(op);
        List<RecordedOperation> operations = op.recorded().stream()
                .map(each -> new RecordedOperation(each.operation(), Origin.of("A.java")))
                .toList();
        return new H2Dialect().planner().plan(operations, TransactionMode.TRANSACTIONAL);
    }
}
