package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Extension.extension;

import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.schema.DatabaseObject.Kind;

final class SchemaExamples {

    private SchemaExamples() {}

    static void createSchema(Operations op) {
        op.createSchema("archive");
    }

    @Given("CREATE SCHEMA archive")
    static void dropSchema(Operations op) {
        op.dropSchema("archive");
    }

    @Given("CREATE SCHEMA archive")
    static void renameSchema(Operations op) {
        op.renameSchema("archive", "attic");
    }

    static void createExtension(Operations op) {
        op.createExtension(extension("pg_trgm"));
    }

    @Given("CREATE EXTENSION pg_trgm VERSION '1.5'")
    static void updateExtension(Operations op) {
        op.updateExtension("pg_trgm", "1.6", "1.5");
    }

    @Given("CREATE EXTENSION pg_trgm")
    static void updateExtensionToTheNewest(Operations op) {
        op.updateExtension("pg_trgm");
    }

    @Given("CREATE EXTENSION pg_trgm")
    static void dropExtension(Operations op) {
        op.dropExtension(extension("pg_trgm"));
    }

    @Given("CREATE EXTENSION pg_trgm")
    static void dropExtensionByName(Operations op) {
        op.dropExtension("pg_trgm");
    }

    static void comment(Operations op) {
        op.comment(object(Kind.TABLE, "book"), "What the library owns", Existing.absent());
    }

    static void commentForGood(Operations op) {
        op.comment(partOf("book", Kind.COLUMN, "price"), "In euro");
    }

    static void dropComment(Operations op) {
        op.dropComment(object(Kind.TABLE, "book"), Existing.of("What the library owns"));
    }
}
