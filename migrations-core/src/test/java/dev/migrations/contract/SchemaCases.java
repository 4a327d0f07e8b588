package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.DatabaseObject.object;
import static dev.migrations.schema.DatabaseObject.partOf;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Extension.extension;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.View.materializedView;
import static dev.migrations.schema.View.view;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Schemas, extensions and comments. */
final class SchemaCases {

    private SchemaCases() {}

    static List<OperationCase> all() {
        return Stream.of(schemas(), extensions(), comments())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<OperationCase> schemas() {
        return Stream.of(
                undone("create schema", op -> op.createSchema("app")),
                undone("create schema with a quoted name", op -> op.createSchema("App of")),
                undone("create table in a schema", op -> op.createSchema("app"), op -> {
                    op.createTable(
                            "app.place",
                            t -> t.columns(column("x", integer()))
                                    .constraints(check("x > 0").named("place_check")));
                    op.createIndex("app.place", index("place_x", "x"));
                }),
                irreversible(
                        "create schema if not exists",
                        op -> op.createSchema("app"),
                        op -> op.createSchema("app", CreateOption.IF_NOT_EXISTS)),
                undone("drop schema", op -> op.createSchema("app"), op -> op.dropSchema("app")),
                irreversible("drop schema if exists", op -> {}, op -> op.dropSchema("nowhere", DropOption.IF_EXISTS)),
                irreversible(
                        "drop schema and what is in it",
                        op -> {
                            op.createSchema("app");
                            op.createTable("app.place", t -> t.column("x", integer()));
                        },
                        op -> op.dropSchema("app", DropOption.CASCADE)),
                undone("rename schema", op -> op.createSchema("app"), op -> op.renameSchema("app", "main_app")));
    }

    private static Stream<OperationCase> extensions() {
        return Stream.of(
                undone("create extension", op -> op.createExtension(extension("hstore"))),
                undone(
                        "create extension in a schema",
                        op -> op.createSchema("app"),
                        op -> op.createExtension(
                                extension("hstore").inSchema("app").version("1.7"))),
                irreversible(
                        "create extension if not exists",
                        op -> op.createExtension(extension("hstore")),
                        op -> op.createExtension(extension("hstore"), CreateOption.IF_NOT_EXISTS)),
                irreversible(
                        "update extension",
                        op -> op.createExtension(extension("hstore").version("1.7")),
                        op -> op.updateExtension("hstore")),
                irreversible(
                        "update extension to a version",
                        op -> op.createExtension(extension("hstore").version("1.7")),
                        op -> {
                            op.updateExtension("hstore", "1.8", "1.7");
                            op.dropExtension("hstore");
                        }),
                undone(
                        "drop extension",
                        op -> op.createExtension(extension("hstore")),
                        op -> op.dropExtension(extension("hstore"))),
                irreversible(
                        "drop extension if exists", op -> {}, op -> op.dropExtension("hstore", DropOption.IF_EXISTS)),
                irreversible(
                        "drop extension and what depends on it",
                        op -> op.createExtension(extension("hstore")),
                        op -> op.dropExtension("hstore", DropOption.CASCADE)));
    }

    private static Stream<OperationCase> comments() {
        return Stream.of(
                commented("table", OperationCases::author, object(Kind.TABLE, "author")),
                commented("column", OperationCases::author, partOf("author", Kind.COLUMN, "age")),
                commented(
                        "constraint",
                        op -> {
                            OperationCases.author(op);
                            op.addConstraint("author", check("age > 0").named("author_check"));
                        },
                        partOf("author", Kind.CONSTRAINT, "author_check")),
                commented(
                        "index",
                        op -> {
                            OperationCases.author(op);
                            op.createIndex("author", index("author_name", "name"));
                        },
                        object(Kind.INDEX, "author_name")),
                commented(
                        "view",
                        op -> {
                            OperationCases.author(op);
                            op.createView(view("names", "SELECT name FROM author"));
                        },
                        object(Kind.VIEW, "names")),
                commented(
                        "materialized view",
                        op -> {
                            OperationCases.author(op);
                            op.createView(materializedView("names", "SELECT name FROM author"));
                        },
                        object(Kind.MATERIALIZED_VIEW, "names")),
                commented("sequence", op -> op.createSequence(sequence("numbers")), object(Kind.SEQUENCE, "numbers")),
                commented("type", op -> op.createEnum("mood", "sad", "happy"), object(Kind.TYPE, "mood")),
                commented("domain", op -> op.createDomain(domain("age", integer())), object(Kind.DOMAIN, "age")),
                commented("schema", op -> op.createSchema("app"), object(Kind.SCHEMA, "app")),
                undone(
                        "comment on extension",
                        op -> op.createExtension(extension("hstore")),
                        op -> op.comment(
                                object(Kind.EXTENSION, "hstore"),
                                "it's \\ a comment",
                                Existing.of("data type for storing sets of (key, value) pairs"))),
                irreversible(
                        "comment on table without the existing one",
                        OperationCases::author,
                        op -> op.comment(object(Kind.TABLE, "author"), "people")),
                undone(
                        "comment on table away",
                        op -> {
                            OperationCases.author(op);
                            op.comment(object(Kind.TABLE, "author"), "it's people");
                        },
                        op -> op.dropComment(object(Kind.TABLE, "author"), Existing.of("it's people"))));
    }

    private static OperationCase commented(String name, Consumer<Operations> setup, DatabaseObject object) {
        return undone("comment on " + name, setup, op -> op.comment(object, "it's \\ a comment", Existing.absent()));
    }
}
