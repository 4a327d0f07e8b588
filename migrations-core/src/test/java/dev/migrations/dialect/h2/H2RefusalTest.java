package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Rendering.refused;
import static dev.migrations.op.Privileges.privileges;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Extension.extension;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Policy.policy;
import static dev.migrations.schema.Routine.argument;
import static dev.migrations.schema.Routine.function;
import static dev.migrations.schema.Routine.procedure;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.interval;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.CreateOption;
import dev.migrations.op.DomainChange;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.op.Reindex;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.Identity;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Validity;
import dev.migrations.schema.View;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What H2 lacks is refused: the texts are in {@code H2RefusalTest.txt}, in the order of the operations. */
class H2RefusalTest {

    private static final ForeignKey TO_AUTHOR = foreignKey("author_id").references("author", "id");

    private static final SequenceOptions OF_TYPE = SequenceOptions.DEFAULTS.as(bigint());

    private final Map<String, Consumer<Operations>> cases = new LinkedHashMap<>();

    @Test
    void whatH2LacksIsRefusedWithTheReasonAndWhatToDoInstead() throws IOException {
        tables();
        columns();
        constraintsAndIndexes();
        types();
        sequencesAndViews();
        routinesAndTriggers();
        theRest();

        String texts = cases.entrySet().stream()
                .map(each -> each.getKey() + "\n" + shown(refused(each.getValue())))
                .collect(Collectors.joining("\n"));

        assertThat(texts).isEqualTo(expected());
    }

    private static String shown(List<Fault> faults) {
        return faults.stream()
                .map(fault -> "    " + fault.problem() + "\n    " + fault.action() + "\n")
                .collect(Collectors.joining());
    }

    private static String expected() throws IOException {
        try (InputStream file = H2RefusalTest.class.getResourceAsStream("H2RefusalTest.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void refuses(String name, Consumer<Operations> revision) {
        cases.put(name, revision);
    }

    private void tables() {
        refuses(
                "all options of a table",
                op -> op.createTable(
                        "t",
                        t -> t.column("x", integer())
                                .unlogged()
                                .partitionBy("RANGE (x)")
                                .inherits("u")
                                .with("fillfactor", "70")));
        refuses(
                "a comment of what may be there",
                op -> op.createTable("t", t -> t.column("x", integer()).comment("x"), CreateOption.IF_NOT_EXISTS));
        refuses("move table", op -> op.moveTable("a.t", "b"));
    }

    private void columns() {
        refuses("a column", op -> op.addColumn("t", column("x", text()).collation("de")));
        refuses("an interval", op -> op.addColumn("t", column("x", interval())));
        refuses(
                "a virtual column",
                op -> op.addColumn("t", column("x", integer()).generatedVirtuallyAs("1")));
        refuses(
                "a type of numbers",
                op -> op.addColumn("t", column("x", integer()).identityAlways(OF_TYPE)));
        refuses("drop column cascade", op -> op.dropColumn("t", "x", DropOption.CASCADE));
        refuses(
                "changes of a column",
                op -> op.alterColumn(
                        "t",
                        "x",
                        c -> c.type(text())
                                .collation("de")
                                .alterIdentity(Identity.ALWAYS, SequenceOptions.DEFAULTS.start(3))
                                .generatedAs("1")
                                .statistics(5)
                                .storage(Storage.MAIN)));
    }

    private void constraintsAndIndexes() {
        constraint("primary key", primaryKey("x").including("y"));
        constraint("unique", unique("x").including("y").deferrability(Deferrability.INITIALLY_DEFERRED));
        constraint(
                "foreign key",
                TO_AUTHOR
                        .match(ForeignKeyMatch.FULL)
                        .onDelete(ReferentialAction.SET_NULL, "author_id")
                        .deferrability(Deferrability.INITIALLY_IMMEDIATE)
                        .validity(Validity.NOT_ENFORCED));
        constraint("check", check("x > 0").noInherit().validity(Validity.NOT_ENFORCED));
        constraint("exclude", exclude("x", "="));
        refuses(
                "a constraint using an index",
                op -> op.addConstraintUsingIndex("t", "k", AddConstraintUsingIndex.Kind.UNIQUE, "i"));
        refuses("validate constraint", op -> op.validateConstraint("t", "k"));
        refuses(
                "an index",
                op -> op.createIndex(
                        "t",
                        index(
                                        "i",
                                        expression("lower(x)"),
                                        ascending("x").collation("de").operatorClass("o"))
                                .using("gin")
                                .including("y")
                                .with("fillfactor", "70")
                                .where("x > 0")
                                .concurrently()));
        refuses("drop index", op -> op.dropIndex("t", "i", IndexBuild.CONCURRENT, DropOption.CASCADE));
        refuses("reindex", op -> op.reindex(Reindex.Scope.TABLE, "t", IndexBuild.BLOCKING));
    }

    private void constraint(String name, Constraint constraint) {
        refuses(name, op -> op.addConstraint("t", constraint.named("k")));
    }

    private void types() {
        refuses("add enum value", op -> op.addEnumValue("mood", "sad"));
        refuses("rename enum value", op -> op.renameEnumValue("mood", "sad", "low"));
        refuses("a domain", op -> op.createDomain(domain("d", text()).notNull().collation(QualifiedName.of("de"))));
        refuses("set not null", op -> op.alterDomain("d", new DomainChange.SetNotNull()));
        refuses("drop not null", op -> op.alterDomain("d", new DomainChange.DropNotNull()));
        refuses("validate check", op -> op.alterDomain("d", new DomainChange.ValidateCheck("k")));
        refuses("an empty composite type", op -> op.createCompositeType("c"));
        refuses(
                "a collation of an attribute",
                op -> op.createCompositeType("c", new CompositeType.Attribute("x", text(), QualifiedName.of("de"))));
    }

    private void sequencesAndViews() {
        refuses("an owned sequence", op -> op.createSequence(sequence("s").ownedBy("t", "x")));
        refuses("alter sequence", op -> op.alterSequence("s", OF_TYPE));
        refuses("own sequence", op -> op.disownSequence("s"));
        refuses("rename sequence", op -> op.renameSequence("s", "r"));
        refuses("drop sequence", op -> op.dropSequence("s", DropOption.CASCADE));
        refuses(
                "a view",
                op -> op.createView(
                        view("v", "SELECT 1").with("security_barrier", "true").checkOption(View.CheckOption.LOCAL)));
        refuses(
                "a materialized view",
                op -> op.createView(materializedView("v", "SELECT 1").withoutData()));
        refuses(
                "replace view",
                op -> op.replaceView(view("v", "SELECT 1"), materializedView("v", "SELECT 2"), index("i", "x")));
        refuses("refresh view", op -> op.refreshView("v", IndexBuild.CONCURRENT));
        refuses("drop materialized view", op -> op.dropMaterializedView("v", DropOption.CASCADE));
    }

    private void routinesAndTriggers() {
        refuses(
                "a procedure",
                op -> op.createRoutine(procedure("p", "BEGIN END")
                        .arguments(argument("x", integer()))
                        .language("plpgsql")
                        .with("STRICT")));
        refuses(
                "drop function",
                op -> op.dropRoutine(
                        function("f", "x").arguments(argument("x", integer())).signature(), DropOption.CASCADE));
        refuses(
                "a trigger",
                op -> op.createTrigger(Trigger.after("g", "t", Trigger.Event.TRUNCATE, Trigger.Event.UPDATE)
                        .updateOf("x")
                        .oldTable("o")
                        .when("true")
                        .asConstraint(Deferrability.INITIALLY_DEFERRED)));
        refuses("drop trigger", op -> op.dropTrigger("t", "g", DropOption.CASCADE));
        refuses("disable trigger", op -> op.disableTrigger("t", "g"));
    }

    private void theRest() {
        refuses("an extension", op -> op.createExtension(extension("e")));
        refuses("update extension", op -> op.updateExtension("e"));
        refuses("drop extension", op -> op.dropExtension("e"));
        refuses("comment on extension", op -> op.comment(object(Kind.EXTENSION, "e"), "x"));
        refuses(
                "grant",
                op -> op.grant(privileges("USAGE")
                        .on(object(Kind.SEQUENCE, "s"))
                        .to("ada")
                        .withGrantOption()));
        refuses(
                "revoke",
                op -> op.revoke(privileges("ALL").on(object(Kind.TABLE, "t")).to("ada"), DropOption.CASCADE));
        refuses("row security", op -> op.enableRowSecurity("t"));
        refuses("a policy", op -> op.createPolicy(policy("p", "t")));
        refuses("drop policy", op -> op.dropPolicy("t", "p"));
        refuses("attach partition", op -> op.attachPartition("t", "p", "DEFAULT"));
        refuses("detach partition", op -> op.detachPartition("t", "p", IndexBuild.BLOCKING));
    }
}
