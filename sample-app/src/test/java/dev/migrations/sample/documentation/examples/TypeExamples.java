package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.CompositeType.attribute;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.DomainChange;
import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.QualifiedName;
import java.util.List;

final class TypeExamples {

    private static final String ENUM = "CREATE TYPE genre AS ENUM ('novel', 'poem')";

    private static final String DOMAIN = "CREATE DOMAIN isbn AS varchar(13)";

    private static final String COMPOSITE = "CREATE TYPE address AS (street text, town text)";

    private TypeExamples() {}

    static void createEnum(Operations op) {
        op.createEnum("genre", "novel", "poem");
    }

    @Given(ENUM)
    static void addEnumValue(Operations op) {
        op.addEnumValue("genre", "letter");
    }

    @Given(ENUM)
    static void addEnumValueBefore(Operations op) {
        op.addEnumValueBefore("genre", "epic", "novel");
    }

    @Given(ENUM)
    static void addEnumValueAfter(Operations op) {
        op.addEnumValueAfter("genre", "novella", "novel");
    }

    @Given(ENUM)
    static void renameEnumValue(Operations op) {
        op.renameEnumValue("genre", "poem", "poetry");
    }

    @Given(ENUM)
    static void dropEnum(Operations op) {
        op.dropEnum(new EnumType(QualifiedName.of("genre"), List.of("novel", "poem")));
    }

    @Given(ENUM)
    static void dropEnumByName(Operations op) {
        op.dropEnum("genre");
    }

    static void createDomain(Operations op) {
        op.createDomain(
                domain("isbn", varchar(13)).with(check("VALUE ~ '^[0-9]{13}$'").named("isbn_digits")));
    }

    @Given(DOMAIN)
    static void alterDomain(Operations op) {
        op.alterDomain("isbn", new DomainChange.SetDefault("'9780000000000'", Existing.absent()));
        op.alterDomain(
                "isbn",
                new DomainChange.AddCheck(
                        check("VALUE <> ''").named("isbn_given").notValid()));
        op.alterDomain("isbn", new DomainChange.ValidateCheck("isbn_given"));
    }

    @Given(DOMAIN)
    static void alterDomainForGood(Operations op) {
        op.alterDomain("isbn", new DomainChange.SetDefault("''", Existing.unknown()));
    }

    @Given(DOMAIN)
    static void dropDomain(Operations op) {
        op.dropDomain(domain("isbn", varchar(13)));
    }

    @Given(DOMAIN)
    static void dropDomainByName(Operations op) {
        op.dropDomain("isbn");
    }

    static void createCompositeType(Operations op) {
        op.createCompositeType("address", attribute("street", text()), attribute("town", text()));
    }

    @Given(COMPOSITE)
    static void dropCompositeType(Operations op) {
        op.dropCompositeType(new CompositeType(
                QualifiedName.of("address"), List.of(attribute("street", text()), attribute("town", text()))));
    }

    @Given(COMPOSITE)
    static void dropCompositeTypeByName(Operations op) {
        op.dropCompositeType("address");
    }

    @Given(ENUM)
    static void renameType(Operations op) {
        op.renameType("genre", "kind_of_text");
    }

    @Given(DOMAIN)
    static void renameDomain(Operations op) {
        op.renameDomain("isbn", "isbn_13");
    }
}
