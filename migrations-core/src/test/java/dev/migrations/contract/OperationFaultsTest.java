package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.Migrations;
import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.NamingConvention.Kind;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is found out about operations before anything runs, and without a database. */
class OperationFaultsTest {

    private static final NamingConvention ASKING =
            NamingConvention.standard().with(Map.of(Kind.INDEX, "ix_{name}", Kind.UNIQUE, "u_{name}"));

    private static String script(Consumer<Operations> revision) {
        return Migrations.builder()
                .dialect("postgresql")
                .locations(List.of())
                .migrations(List.of(new Written(revision)))
                .naming(ASKING)
                .build()
                .upgradeSql("heads");
    }

    private static String withoutLines(String text) {
        return text.replaceAll("java:\\d+", "java:LINE");
    }

    @Test
    void namesThatATemplateAsksForAreToldAllAtOnce() {
        FaultsException thrown = catchThrowableOfType(
                FaultsException.class,
                () -> script(op -> {
                    op.createIndex("author", on("name"));
                    op.dropIndex("author", index("author_name", "name"));
                    op.dropConstraint("author", unique("name"));
                }));

        assertThat(thrown.faults())
                .extracting(fault -> withoutLines(fault.problem()))
                .contains(
                        "Operation 'create index (unnamed)' at OperationFaultsTest.java:LINE gives no name of the kind 'index',"
                                + " but the template 'ix_{name}' asks for one.",
                        "Operation 'drop constraint author.(unnamed)' at OperationFaultsTest.java:LINE gives no name of the"
                                + " kind 'unique', but the template 'u_{name}' asks for one.");
    }

    @Test
    void codeOfAUserThatFailsIsToldWithItsOperation() {
        MigrationException thrown =
                catchThrowableOfType(MigrationException.class, () -> script(op -> op.add(new Failing())));

        assertThat(withoutLines(thrown.problem()))
                .isEqualTo("Operation 'fail' at OperationFaultsTest.java:LINE failed while it was asked for its SQL for"
                        + " postgresql: java.lang.IllegalStateException: no SQL today");
        assertThat(thrown.action()).isEqualTo("Mend its sql(vendor) or its OperationRenderer.");
        assertThat(thrown).hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCommentAtTheEndOfAStatementDoesNotTakeItsSemicolon() {
        String script = script(op -> {
            op.createTable("author", t -> t.columns(column("age", integer())));
            op.createView(view("old", "SELECT age FROM author\nWHERE age > 60 -- for now"));
            op.addConstraint("author", check("age > 0").named("author_check"));
        });

        assertThat(script).contains("""
                CREATE VIEW old AS
                SELECT age FROM author
                WHERE age > 60 -- for now
                ;

                ALTER TABLE author ADD CONSTRAINT author_check CHECK (age > 0);
                """);
    }

    @Revision(id = "a1")
    private record Written(Consumer<Operations> revision) implements Migration {

        @Override
        public void upgrade(Operations op) {
            revision.accept(op);
        }
    }

    private record Failing() implements CustomOperation {

        @Override
        public Optional<List<String>> sql(String vendor) {
            throw new IllegalStateException("no SQL today");
        }

        @Override
        public String describe() {
            return "fail";
        }

        @Override
        public Inversion inverse() {
            return Inversion.nothing();
        }
    }
}
