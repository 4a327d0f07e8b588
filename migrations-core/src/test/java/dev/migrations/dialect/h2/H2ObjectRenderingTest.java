package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Rendering.rendered;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.CreateOption;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.DomainChange;
import dev.migrations.op.DropOption;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Value;
import dev.migrations.schema.Check;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Routine;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All but tables: types, sequences, views, routines, triggers, rows, schemas, comments and privileges. */
class H2ObjectRenderingTest {

    private static final SequenceOptions OPTIONS = SequenceOptions.DEFAULTS
            .start(10)
            .increment(2)
            .minimum(5)
            .maximum(50)
            .cache(3)
            .notCycling();

    @Test
    void enumsAreDomains() {
        assertThat(rendered(op -> {
                    op.createEnum("app.mood", "sad", "it's ok");
                    op.renameType("app.mood", "Feeling");
                    op.dropEnum("mood", DropOption.IF_EXISTS, DropOption.CASCADE);
                }))
                .containsExactly(
                        "CREATE DOMAIN app.mood AS enum ('sad', 'it''s ok')",
                        "ALTER DOMAIN app.mood RENAME TO \"Feeling\"",
                        "DROP DOMAIN IF EXISTS mood CASCADE");
    }

    @Test
    void domains() {
        Check positive = check("VALUE > 0").named("age_check");

        assertThat(rendered(op -> {
                    op.createDomain(domain("age", integer()).defaultTo("7").with(positive));
                    op.alterDomain("age", new DomainChange.SetDefault("8", Existing.of("7")));
                    op.alterDomain("age", new DomainChange.DropDefault(Existing.of("8")));
                    op.alterDomain("age", new DomainChange.DropCheck("age_check", positive));
                    op.alterDomain("age", new DomainChange.AddCheck(positive.notValid()));
                    op.renameDomain("age", "Years");
                    op.dropDomain("Years");
                }))
                .containsExactly(
                        "CREATE DOMAIN age AS integer DEFAULT 7 CONSTRAINT age_check CHECK (VALUE > 0)",
                        "ALTER DOMAIN age SET DEFAULT 8",
                        "ALTER DOMAIN age DROP DEFAULT",
                        "ALTER DOMAIN age DROP CONSTRAINT age_check",
                        "ALTER DOMAIN age ADD CONSTRAINT age_check CHECK (VALUE > 0) NOCHECK",
                        "ALTER DOMAIN age RENAME TO \"Years\"",
                        "DROP DOMAIN \"Years\"");
    }

    @Test
    void compositeTypesAreDomains() {
        assertThat(rendered(op -> {
                    op.createCompositeType(
                            "spot",
                            CompositeType.attribute("x", integer()),
                            CompositeType.attribute("Label", varchar(20)));
                    op.dropCompositeType("spot");
                }))
                .containsExactly("CREATE DOMAIN spot AS row (x integer, \"Label\" varchar(20))", "DROP DOMAIN spot");
    }

    @Test
    void sequences() {
        assertThat(rendered(op -> {
                    op.createSequence(
                            sequence("app.numbers").options(OPTIONS.as(integer())), CreateOption.IF_NOT_EXISTS);
                    op.alterSequence("app.numbers", OPTIONS.cycling());
                    op.restartSequence("numbers");
                    op.restartSequence("numbers", 17);
                    op.dropSequence("numbers", DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE SEQUENCE IF NOT EXISTS app.numbers AS integer START WITH 10 INCREMENT BY 2 MINVALUE 5"
                                + " MAXVALUE 50 CACHE 3 NO CYCLE",
                        "ALTER SEQUENCE app.numbers START WITH 10 INCREMENT BY 2 MINVALUE 5 MAXVALUE 50 CACHE 3 CYCLE",
                        "ALTER SEQUENCE numbers RESTART",
                        "ALTER SEQUENCE numbers RESTART WITH 17",
                        "DROP SEQUENCE IF EXISTS numbers");
    }

    @Test
    void views() {
        assertThat(rendered(op -> {
                    op.createView(view("app.old", "SELECT 1, 2").columns("x", "Y"), CreateOption.IF_NOT_EXISTS);
                    op.replaceView(view("old", "SELECT 3"));
                    op.dropView("old", DropOption.IF_EXISTS, DropOption.CASCADE);
                    op.refreshView("ages");
                    op.dropMaterializedView("ages", DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE VIEW IF NOT EXISTS app.old (x, \"Y\") AS\nSELECT 1, 2",
                        "CREATE OR REPLACE VIEW old AS\nSELECT 3",
                        "DROP VIEW IF EXISTS old CASCADE",
                        "REFRESH MATERIALIZED VIEW ages",
                        "DROP MATERIALIZED VIEW IF EXISTS ages");
    }

    @Test
    void routinesAreJava() {
        Routine twice = function("app.twice", "int f(int a) { return 'a'; }")
                .language("java")
                .with("DETERMINISTIC");

        assertThat(rendered(op -> {
                    op.createRoutine(
                            function("absolute", "java.lang.Math.abs(int)").language("java"));
                    op.replaceRoutine(twice);
                    op.dropRoutine(twice.signature(), DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE ALIAS absolute FOR \"java.lang.Math.abs(int)\"",
                        "DROP ALIAS app.twice",
                        "CREATE ALIAS app.twice DETERMINISTIC AS 'int f(int a) { return ''a''; }'",
                        "DROP ALIAS IF EXISTS app.twice");
    }

    @Test
    void triggersAreJava() {
        assertThat(rendered(op -> {
                    op.createTrigger(Trigger.before("t", "app.author", Trigger.Event.INSERT, Trigger.Event.UPDATE)
                            .action("CALL \"com.acme.T\""));
                    op.createTrigger(Trigger.insteadOf("t", "names", Trigger.Event.DELETE)
                            .forEachStatement()
                            .action("AS 'source'"));
                    op.dropTrigger("app.author", "t", DropOption.IF_EXISTS);
                }))
                .containsExactly(
                        "CREATE TRIGGER app.t BEFORE INSERT, UPDATE ON app.author FOR EACH ROW CALL \"com.acme.T\"",
                        "CREATE TRIGGER t INSTEAD OF DELETE ON names FOR EACH STATEMENT AS 'source'",
                        "DROP TRIGGER IF EXISTS app.t");
    }

    @Test
    void insertAndDeleteRows() {
        assertThat(rendered(op -> {
                    op.insert(
                            "app.author",
                            r -> r.columns("id", "order")
                                    .row(1, "it's")
                                    .row(2, Value.none())
                                    .key("id", "order"));
                    op.deleteRows(
                            "author",
                            r -> r.columns("id", "order")
                                    .row(1, "it's")
                                    .row(2, Value.none())
                                    .key("id", "order"));
                    op.delete("author", "id > 1");
                    op.deleteAll("author");
                }))
                .containsExactly(
                        "INSERT INTO app.author (id, \"order\") VALUES\n    (1, 'it''s'),\n    (2, NULL)",
                        "DELETE FROM author WHERE id = 1 AND \"order\" = 'it''s'\n    OR id = 2 AND \"order\" IS NULL",
                        "DELETE FROM author WHERE id > 1",
                        "DELETE FROM author");
    }

    @Test
    void updateRowsToValuesOfEachKind() {
        assertThat(rendered(op -> {
                    op.update(
                            "author",
                            "id = 1",
                            s -> s.set("a", 1.25e-7)
                                    .set("b", true)
                                    .set("c", LocalDate.of(2024, 2, 29))
                                    .set("d", LocalTime.of(23, 59))
                                    .set("e", LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4000))
                                    .set("f", Instant.parse("2024-02-29T01:02:03Z")));
                    op.updateAll(
                            "author",
                            s -> s.set("a", UUID.fromString("6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11"))
                                    .set("b", Value.json("{\"a\": \"it's\"}"))
                                    .set("c", new byte[] {0, -1})
                                    .set("d", List.of(1, List.of("x")))
                                    .set("e", Double.NEGATIVE_INFINITY)
                                    .set("f", Value.expression("a + 1")));
                }))
                .containsExactly(
                        "UPDATE author SET a = 1.25E-7, b = TRUE, c = DATE '2024-02-29', d = TIME '23:59:00',"
                                + " e = TIMESTAMP '2024-02-29 01:02:03.000004',"
                                + " f = TIMESTAMP WITH TIME ZONE '2024-02-29 01:02:03+00:00' WHERE id = 1",
                        "UPDATE author SET a = UUID '6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11',"
                                + " b = JSON '{\"a\": \"it''s\"}', c = X'00ff', d = ARRAY[1, ARRAY['x']],"
                                + " e = CAST('-Infinity' AS double precision), f = a + 1");
    }

    @Test
    void schemas() {
        assertThat(rendered(op -> {
                    op.createSchema("App", CreateOption.IF_NOT_EXISTS);
                    op.add(new CreateSchema("app", "ada", Guard.NONE));
                    op.renameSchema("app", "main");
                    op.dropSchema("main", DropOption.IF_EXISTS, DropOption.CASCADE);
                }))
                .containsExactly(
                        "CREATE SCHEMA IF NOT EXISTS \"App\"",
                        "CREATE SCHEMA app AUTHORIZATION ada",
                        "ALTER SCHEMA app RENAME TO main",
                        "DROP SCHEMA IF EXISTS main CASCADE");
    }

    @Test
    void commentsOnEverythingThatHasThem() {
        assertThat(rendered(op -> {
                    op.comment(object(Kind.TABLE, "app.author"), "it's");
                    op.dropComment(partOf("app.author", Kind.COLUMN, "name"), Existing.of("x"));
                    op.comment(partOf("app.author", Kind.CONSTRAINT, "author_key"), "x");
                    op.comment(partOf("app.author", Kind.TRIGGER, "touched"), "x");
                    op.comment(object(Kind.INDEX, "app.by_name"), "x");
                    op.comment(object(Kind.VIEW, "names"), "x");
                    op.comment(object(Kind.SEQUENCE, "numbers"), "x");
                    op.comment(object(Kind.TYPE, "mood"), "x");
                    op.comment(object(Kind.FUNCTION, "twice"), "x");
                    op.comment(object(Kind.SCHEMA, "app"), "x");
                    op.comment(object(Kind.ROLE, "ada"), "x");
                }))
                .containsExactly(
                        "COMMENT ON TABLE app.author IS 'it''s'",
                        "COMMENT ON COLUMN app.author.name IS NULL",
                        "COMMENT ON CONSTRAINT app.author_key IS 'x'",
                        "COMMENT ON TRIGGER app.touched IS 'x'",
                        "COMMENT ON INDEX app.by_name IS 'x'",
                        "COMMENT ON VIEW names IS 'x'",
                        "COMMENT ON SEQUENCE numbers IS 'x'",
                        "COMMENT ON DOMAIN mood IS 'x'",
                        "COMMENT ON ALIAS twice IS 'x'",
                        "COMMENT ON SCHEMA app IS 'x'",
                        "COMMENT ON ROLE ada IS 'x'");
    }

    @Test
    void privilegesAreGrantedToOneRoleAndOnOneSchemaAtATime() {
        assertThat(rendered(op -> {
                    op.grant(privileges("select", "UPDATE")
                            .on(object(Kind.TABLE, "author"), object(Kind.TABLE, "app.book"))
                            .to("ada", "Alan"));
                    op.revoke(privileges("ALL")
                            .on(object(Kind.SCHEMA, "app"), object(Kind.SCHEMA, "lib"))
                            .to("ada"));
                }))
                .containsExactly(
                        "GRANT SELECT, UPDATE ON author, app.book TO ada",
                        "GRANT SELECT, UPDATE ON author, app.book TO \"Alan\"",
                        "REVOKE ALL ON SCHEMA app FROM ada",
                        "REVOKE ALL ON SCHEMA lib FROM ada");
    }
}
