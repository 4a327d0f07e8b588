package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AddEnumValue.Place;
import dev.migrations.op.AlterDomain;
import dev.migrations.op.CreateCompositeType;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.Dependents;
import dev.migrations.op.DomainChange;
import dev.migrations.op.DropCompositeType;
import dev.migrations.op.DropDomain;
import dev.migrations.op.DropEnum;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.RenameEnumValue;
import dev.migrations.op.RenameType;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.CompositeType.Attribute;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Validity;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypeOperationsRenderingTest {

    @Test
    void createEnumQuotesItsValues() {
        assertThat(rendered(new CreateEnum(new EnumType(MOOD, List.of("sad", "it's")))))
                .containsExactly("CREATE TYPE app.mood AS ENUM ('sad', 'it''s')");
    }

    @Test
    void addEnumValueStandsLast() {
        assertThat(rendered(new AddEnumValue(MOOD, "glad", Place.LAST, null, Guard.NONE)))
                .containsExactly("ALTER TYPE app.mood ADD VALUE 'glad'");
    }

    @Test
    void addEnumValueStandsNextToAnother() {
        assertThat(rendered(new AddEnumValue(MOOD, "glad", Place.BEFORE, "sad", Guard.EXISTENCE)))
                .containsExactly("ALTER TYPE app.mood ADD VALUE IF NOT EXISTS 'glad' BEFORE 'sad'");
        assertThat(rendered(new AddEnumValue(MOOD, "glad", Place.AFTER, "sad", Guard.NONE)))
                .containsExactly("ALTER TYPE app.mood ADD VALUE 'glad' AFTER 'sad'");
    }

    @Test
    void renameEnumValueQuotesBoth() {
        assertThat(rendered(new RenameEnumValue(MOOD, "it's", "is")))
                .containsExactly("ALTER TYPE app.mood RENAME VALUE 'it''s' TO 'is'");
    }

    @Test
    void dropEnumWithEachOption() {
        assertThat(rendered(new DropEnum(MOOD, Guard.NONE, Dependents.RESTRICT, null)))
                .containsExactly("DROP TYPE app.mood");
        assertThat(rendered(new DropEnum(MOOD, Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP TYPE IF EXISTS app.mood CASCADE");
    }

    @Test
    void createDomainWithAllOfIt() {
        assertThat(rendered(new CreateDomain(domain("email", text())
                        .collation(QualifiedName.of("C"))
                        .defaultTo("'x'")
                        .notNull()
                        .with(check("VALUE <> ''").named("email_check"))
                        .with(check("length(VALUE) < 9")))))
                .containsExactly(
                        "CREATE DOMAIN email AS text COLLATE \"C\" DEFAULT 'x' NOT NULL\n    CONSTRAINT email_check CHECK (VALUE <> '')\n    CHECK (length(VALUE) < 9)");
    }

    @Test
    void createDomainTakesNoOtherConditions() {
        assertThat(faults(new CreateDomain(
                        domain("email", text()).with(check("true").notValid()))))
                .containsExactly(Fault.of(
                        "Operation 'create domain email' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a new domain has no values yet that a condition need not hold for.",
                        "Leave out notValid(), or add the condition with alterDomain."));
        assertThat(faults(new CreateDomain(
                        domain("email", text()).with(check("true").noInherit()))))
                .containsExactly(Fault.of(
                        "Operation 'create domain email' at WidenAuthorName.java:14 cannot be done on PostgreSQL: a condition of a domain always holds and is not inherited.",
                        "Leave out that the condition is not enforced or not inherited."));
    }

    @Test
    void alterDomainInEachWay() {
        assertThat(rendered(altered(new DomainChange.SetDefault("1", Existing.unknown()))))
                .containsExactly("ALTER DOMAIN email SET DEFAULT 1");
        assertThat(rendered(altered(new DomainChange.DropDefault(Existing.unknown()))))
                .containsExactly("ALTER DOMAIN email DROP DEFAULT");
        assertThat(rendered(altered(new DomainChange.SetNotNull()))).containsExactly("ALTER DOMAIN email SET NOT NULL");
        assertThat(rendered(altered(new DomainChange.DropNotNull())))
                .containsExactly("ALTER DOMAIN email DROP NOT NULL");
        assertThat(rendered(altered(
                        new DomainChange.AddCheck(check("true").named("c").notValid()))))
                .containsExactly("ALTER DOMAIN email ADD CONSTRAINT c CHECK (true) NOT VALID");
        assertThat(rendered(altered(new DomainChange.DropCheck("c", null))))
                .containsExactly("ALTER DOMAIN email DROP CONSTRAINT c");
        assertThat(rendered(altered(new DomainChange.ValidateCheck("c"))))
                .containsExactly("ALTER DOMAIN email VALIDATE CONSTRAINT c");
    }

    @Test
    void alterDomainTakesNoConditionThatDoesNotHold() {
        assertThat(faults(altered(
                        new DomainChange.AddCheck(check("true").named("c").validity(Validity.NOT_ENFORCED)))))
                .hasSize(1);
    }

    @Test
    void dropDomainWithEachOption() {
        assertThat(rendered(new DropDomain(MOOD, Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP DOMAIN IF EXISTS app.mood CASCADE");
    }

    @Test
    void createCompositeTypeWithCollation() {
        assertThat(rendered(new CreateCompositeType(new CompositeType(
                        MOOD,
                        List.of(
                                new Attribute("a", integer(), null),
                                new Attribute("B", text(), QualifiedName.of("C")))))))
                .containsExactly("CREATE TYPE app.mood AS (a integer, \"B\" text COLLATE \"C\")");
    }

    @Test
    void dropCompositeTypeWithEachOption() {
        assertThat(rendered(new DropCompositeType(MOOD, Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP TYPE IF EXISTS app.mood CASCADE");
    }

    @Test
    void renameTypeOfEachKind() {
        assertThat(rendered(new RenameType(RenameType.Kind.TYPE, MOOD, "Mood")))
                .containsExactly("ALTER TYPE app.mood RENAME TO \"Mood\"");
        assertThat(rendered(new RenameType(RenameType.Kind.DOMAIN, MOOD, "mail")))
                .containsExactly("ALTER DOMAIN app.mood RENAME TO mail");
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static final QualifiedName MOOD = QualifiedName.parse("app.mood");

    private static AlterDomain altered(DomainChange change) {
        return new AlterDomain(QualifiedName.of("email"), change);
    }
}
