package dev.migrations.dialect.mysql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.Dialect;
import dev.migrations.dialect.ServerVersion;
import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What MariaDB alone can do is refused where the server is known to be MySQL, and written where it is not known. */
class MysqlServerTest {

    private static final String NO_SEQUENCES = "it has no sequences";

    private static final String INSTEAD_OF_SEQUENCES =
            "Use an identity column, or a table with one row that is updated.";

    private static final String LOOK = "Leave it out, or look with op.run what is there.";

    private static String noGuard(String what) {
        return "it has no IF EXISTS and no IF NOT EXISTS for " + what;
    }

    static Stream<Arguments> ofMariadb() {
        return Stream.of(
                of(
                        op -> op.addColumn("t", column("x", integer()), CreateOption.IF_NOT_EXISTS),
                        "add column t.x",
                        noGuard("a column"),
                        LOOK),
                of(op -> op.dropColumn("t", "x", DropOption.IF_EXISTS), "drop column t.x", noGuard("a column"), LOOK),
                of(
                        op -> op.dropConstraint("t", "k", DropOption.IF_EXISTS),
                        "drop constraint t.k",
                        noGuard("a constraint"),
                        LOOK),
                of(
                        op -> op.createIndex("t", index("i", "x"), CreateOption.IF_NOT_EXISTS),
                        "create index i",
                        noGuard("an index"),
                        LOOK),
                of(op -> op.dropIndex("t", "i", DropOption.IF_EXISTS), "drop index i", noGuard("an index"), LOOK),
                of(
                        op -> op.createView(view("v", "SELECT 1"), CreateOption.IF_NOT_EXISTS),
                        "create view v",
                        noGuard("a view that is created"),
                        LOOK),
                of(
                        op -> op.replaceRoutine(procedure("p", "BEGIN END")),
                        "replace procedure p",
                        "it replaces no functions and no procedures",
                        "Drop it with dropRoutine, and create it again with createRoutine."),
                of(
                        op -> op.comment(object(Kind.SCHEMA, "app"), "x"),
                        "comment on schema app",
                        "its databases have no comments",
                        "Leave the comment out."),
                of(
                        op -> op.comment(object(Kind.SEQUENCE, "s"), "x"),
                        "comment on sequence s",
                        NO_SEQUENCES,
                        "Leave the comment out."),
                of(op -> op.createSequence(sequence("s")), "create sequence s", NO_SEQUENCES, INSTEAD_OF_SEQUENCES),
                of(
                        op -> op.alterSequence("s", SequenceOptions.DEFAULTS.cycling()),
                        "alter sequence s",
                        NO_SEQUENCES,
                        INSTEAD_OF_SEQUENCES),
                of(op -> op.restartSequence("s"), "restart sequence s", NO_SEQUENCES, INSTEAD_OF_SEQUENCES),
                of(op -> op.renameSequence("s", "r"), "rename sequence s to r", NO_SEQUENCES, INSTEAD_OF_SEQUENCES),
                of(op -> op.dropSequence("s"), "drop sequence s", NO_SEQUENCES, INSTEAD_OF_SEQUENCES));
    }

    private static Arguments of(Consumer<Operations> revision, String operation, String reason, String action) {
        return Arguments.of(revision, operation, reason, action);
    }

    private static Statements planned(Dialect dialect, Consumer<Operations> revision) {
        List<RecordedOperation> operations = new ArrayList<>();
        Operations op = new Operations("A.java");
        revision.accept(op);
        op.recorded().forEach(each -> operations.add(new RecordedOperation(each.operation(), Origin.of("A.java"))));
        return dialect.planner().plan(operations, TransactionMode.AUTOCOMMIT);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("ofMariadb")
    void whatMariadbAloneCanDoIsRefusedOnMysql(
            Consumer<Operations> revision, String operation, String reason, String action) {
        Dialect mysql = new MysqlDialect().forServer(new ServerVersion(8, "8.4.3"));
        Dialect mariadb = new MysqlDialect().forServer(new ServerVersion(11, "11.4.5"));

        Statements refused = planned(mysql, revision);

        assertThat(refused.faults()).hasSize(1);
        assertThat(refused.faults().get(0).problem())
                .isEqualTo("Operation '" + operation + "' at A.java cannot be done on MySQL: " + reason + ".");
        assertThat(refused.faults().get(0).action()).isEqualTo(action);
        assertThat(planned(mariadb, revision).faults()).isEmpty();
        assertThat(planned(new MysqlDialect(), revision)).isEqualTo(planned(mariadb, revision));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9})
    void whatBothCanDoIsWrittenForMysqlToo(int major) {
        Consumer<Operations> revision = op -> {
            op.createTable("t", t -> t.column("x", integer()), CreateOption.IF_NOT_EXISTS);
            op.replaceView(view("v", "SELECT 1"));
            op.dropView("v", DropOption.IF_EXISTS);
            op.dropTable("t", DropOption.IF_EXISTS);
        };

        assertThat(planned(new MysqlDialect().forServer(new ServerVersion(major, major + ".0")), revision))
                .isEqualTo(planned(new MysqlDialect(), revision));
    }
}
