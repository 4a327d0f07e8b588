package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.DatabaseObject.routine;
import static dev.migrations.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.AttachPartition;
import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateExtension;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.Dependents;
import dev.migrations.op.DetachPartition;
import dev.migrations.op.DropExtension;
import dev.migrations.op.DropSchema;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.RenameSchema;
import dev.migrations.op.UpdateExtension;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Extension;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOperationsRenderingTest {

    @Test
    void createSchemaWithAllOfIt() {
        assertThat(rendered(new CreateSchema("app", null, Guard.NONE))).containsExactly("CREATE SCHEMA app");
        assertThat(rendered(new CreateSchema("App", "Me", Guard.EXISTENCE)))
                .containsExactly("CREATE SCHEMA IF NOT EXISTS \"App\" AUTHORIZATION \"Me\"");
    }

    @Test
    void dropSchemaWithEachOption() {
        assertThat(rendered(new DropSchema("app", Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP SCHEMA IF EXISTS app CASCADE");
    }

    @Test
    void renameSchema() {
        assertThat(rendered(new RenameSchema("app", "App"))).containsExactly("ALTER SCHEMA app RENAME TO \"App\"");
    }

    @Test
    void createExtensionWithAllOfIt() {
        assertThat(rendered(new CreateExtension(
                        Extension.extension("uuid-ossp").inSchema("App").version("1.1"), Guard.EXISTENCE)))
                .containsExactly("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" SCHEMA \"App\" VERSION '1.1'");
    }

    @Test
    void updateExtensionToAVersionOrTheNewest() {
        assertThat(rendered(new UpdateExtension("hstore", "1.8", null)))
                .containsExactly("ALTER EXTENSION hstore UPDATE TO '1.8'");
        assertThat(rendered(new UpdateExtension("hstore", null, null)))
                .containsExactly("ALTER EXTENSION hstore UPDATE");
    }

    @Test
    void dropExtensionWithEachOption() {
        assertThat(rendered(new DropExtension("hstore", Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP EXTENSION IF EXISTS hstore CASCADE");
    }

    @Test
    void commentOnEachKind() {
        assertThat(rendered(comment(object(Kind.TABLE, "app.x")))).containsExactly("COMMENT ON TABLE app.x IS 'it''s'");
        assertThat(rendered(comment(partOf("app.t", Kind.COLUMN, "X"))))
                .containsExactly("COMMENT ON COLUMN app.t.\"X\" IS 'it''s'");
        assertThat(rendered(comment(partOf("app.t", Kind.CONSTRAINT, "X"))))
                .containsExactly("COMMENT ON CONSTRAINT \"X\" ON app.t IS 'it''s'");
        assertThat(rendered(comment(object(Kind.INDEX, "app.x")))).containsExactly("COMMENT ON INDEX app.x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.VIEW, "app.x")))).containsExactly("COMMENT ON VIEW app.x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.MATERIALIZED_VIEW, "app.x"))))
                .containsExactly("COMMENT ON MATERIALIZED VIEW app.x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.SEQUENCE, "app.x"))))
                .containsExactly("COMMENT ON SEQUENCE app.x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.TYPE, "app.x")))).containsExactly("COMMENT ON TYPE app.x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.DOMAIN, "app.x"))))
                .containsExactly("COMMENT ON DOMAIN app.x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.FUNCTION, "app.x"))))
                .containsExactly("COMMENT ON FUNCTION app.x() IS 'it''s'");
        assertThat(rendered(comment(routine(new RoutineName(Routine.Kind.PROCEDURE, X, List.of(integer()))))))
                .containsExactly("COMMENT ON PROCEDURE app.x(integer) IS 'it''s'");
        assertThat(rendered(comment(partOf("app.t", Kind.TRIGGER, "x"))))
                .containsExactly("COMMENT ON TRIGGER x ON app.t IS 'it''s'");
        assertThat(rendered(comment(partOf("app.t", Kind.POLICY, "x"))))
                .containsExactly("COMMENT ON POLICY x ON app.t IS 'it''s'");
        assertThat(rendered(comment(object(Kind.SCHEMA, "x")))).containsExactly("COMMENT ON SCHEMA x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.EXTENSION, "uuid-ossp"))))
                .containsExactly("COMMENT ON EXTENSION \"uuid-ossp\" IS 'it''s'");
        assertThat(rendered(comment(object(Kind.DATABASE, "x")))).containsExactly("COMMENT ON DATABASE x IS 'it''s'");
        assertThat(rendered(comment(object(Kind.ROLE, "x")))).containsExactly("COMMENT ON ROLE x IS 'it''s'");
    }

    @Test
    void commentThatIsTakenAway() {
        assertThat(rendered(new CommentOn(object(Kind.TABLE, "t"), null, Existing.unknown())))
                .containsExactly("COMMENT ON TABLE t IS NULL");
    }

    @Test
    void commentOnWhatIsInNoSchema() {
        assertThat(faults(comment(object(Kind.ROLE, "a.b"))))
                .containsExactly(Fault.of(
                        "Operation 'comment on role a.b' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a role is in no schema.",
                        "Name it alone; a name with a dot in it is written in double quotes."));
    }

    @Test
    void attachPartition() {
        assertThat(rendered(new AttachPartition(X, QualifiedName.of("P"), "FOR VALUES FROM (1) TO (2)")))
                .containsExactly("ALTER TABLE app.x ATTACH PARTITION \"P\" FOR VALUES FROM (1) TO (2)");
    }

    @Test
    void detachPartitionInEachWay() {
        assertThat(rendered(new DetachPartition(X, QualifiedName.of("p"), IndexBuild.BLOCKING, null)))
                .containsExactly("ALTER TABLE app.x DETACH PARTITION p");
        assertThat(rendered(new DetachPartition(X, QualifiedName.of("p"), IndexBuild.CONCURRENT, null)))
                .containsExactly("ALTER TABLE app.x DETACH PARTITION p CONCURRENTLY");
    }

    @Test
    void detachPartitionConcurrentlyIsAFaultInATransaction() {
        assertThat(faults(new DetachPartition(X, QualifiedName.of("p"), IndexBuild.CONCURRENT, null)))
                .containsExactly(Fault.of(
                        "Operation 'detach partition p from app.x' at WidenAuthorName.java:14 works concurrently, which PostgreSQL cannot do inside a transaction.",
                        "Put it into op.autocommit(block -> ...), or write IndexBuild.BLOCKING."));
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static final QualifiedName X = QualifiedName.parse("app.x");

    private static CommentOn comment(DatabaseObject object) {
        return new CommentOn(object, "it's", Existing.unknown());
    }
}
