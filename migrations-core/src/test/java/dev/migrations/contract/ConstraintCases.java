package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.kept;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;

import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.Index;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Validity;
import java.util.List;

/** Constraints are added, dropped, renamed and validated. */
final class ConstraintCases {

    private static final Constraint POSITIVE = check("author_id > 0").named("book_check");

    private static final ForeignKey TO_AUTHOR =
            foreignKey("author_id").references("author", "id").named("book_author_fk");

    private static final Index UNIQUE_INDEX = index("book_id_idx", "id").unique();

    private ConstraintCases() {}

    static List<OperationCase> all() {
        return List.of(
                added("primary key", primaryKey("id").named("book_pk")),
                added(
                        "primary key that is deferred",
                        primaryKey("id")
                                .deferrability(Deferrability.INITIALLY_DEFERRED)
                                .named("book_pk")),
                added(
                        "primary key that includes",
                        primaryKey("id").including("title").named("book_pk")),
                added("unique", unique("title", "author_id").named("book_key")),
                added(
                        "unique with equal nulls",
                        unique("title").nullsNotDistinct().named("book_key")),
                added("unique that includes", unique("id").including("title").named("book_key")),
                added(
                        "unique that can be deferred",
                        unique("id")
                                .deferrability(Deferrability.INITIALLY_IMMEDIATE)
                                .named("book_key")),
                added("check", POSITIVE),
                added(
                        "check that is not valid",
                        check("author_id > 0").notValid().named("book_check")),
                added(
                        "check that is not enforced",
                        check("author_id > 0").validity(Validity.NOT_ENFORCED).named("book_check")),
                added(
                        "check that is not inherited",
                        check("author_id > 0").noInherit().named("book_check")),
                added("foreign key", TO_AUTHOR),
                added(
                        "foreign key that cascades",
                        TO_AUTHOR.onDelete(ReferentialAction.CASCADE).onUpdate(ReferentialAction.CASCADE)),
                added(
                        "foreign key that restricts",
                        TO_AUTHOR.onDelete(ReferentialAction.RESTRICT).onUpdate(ReferentialAction.RESTRICT)),
                added(
                        "foreign key that sets null",
                        TO_AUTHOR.onDelete(ReferentialAction.SET_NULL).onUpdate(ReferentialAction.SET_NULL)),
                added(
                        "foreign key that sets the default",
                        TO_AUTHOR.onDelete(ReferentialAction.SET_DEFAULT).onUpdate(ReferentialAction.SET_DEFAULT)),
                added(
                        "foreign key that sets a column null",
                        TO_AUTHOR.onDelete(ReferentialAction.SET_NULL, "author_id")),
                added("foreign key that matches in full", TO_AUTHOR.match(ForeignKeyMatch.FULL)),
                added("foreign key that is deferred", TO_AUTHOR.deferrability(Deferrability.INITIALLY_DEFERRED)),
                added("foreign key that can be deferred", TO_AUTHOR.deferrability(Deferrability.INITIALLY_IMMEDIATE)),
                added("foreign key that is not valid", TO_AUTHOR.notValid()),
                added("foreign key that is not enforced", TO_AUTHOR.validity(Validity.NOT_ENFORCED)),
                added("exclusion", exclude("id", "=").using("btree").named("book_excl")),
                added(
                        "exclusion of some rows",
                        exclude("id", "=")
                                .with("title", "=")
                                .using("btree")
                                .including("author_id")
                                .where("id > 1")
                                .deferrability(Deferrability.INITIALLY_DEFERRED)
                                .named("book_excl")),
                undone(
                        "add unique constraint using an index",
                        ConstraintCases::bookWithIndex,
                        op -> op.addConstraintUsingIndex(
                                "book", "book_key", AddConstraintUsingIndex.Kind.UNIQUE, UNIQUE_INDEX)),
                undone(
                        "add primary key using an index",
                        ConstraintCases::bookWithIndex,
                        op -> op.addConstraintUsingIndex(
                                "book", "book_pk", AddConstraintUsingIndex.Kind.PRIMARY_KEY, UNIQUE_INDEX)),
                irreversible(
                        "add constraint using an index by its name",
                        ConstraintCases::bookWithIndex,
                        op -> op.addConstraintUsingIndex(
                                "book", "book_key", AddConstraintUsingIndex.Kind.UNIQUE, "book_id_idx")),
                dropped("primary key", primaryKey("id").named("book_pk")),
                dropped("unique", unique("title").named("book_key")),
                dropped("check", POSITIVE),
                dropped("foreign key", TO_AUTHOR.onDelete(ReferentialAction.SET_NULL)),
                irreversible(
                        "drop constraint by its name",
                        op -> with(op, POSITIVE),
                        op -> op.dropConstraint("book", "book_check")),
                irreversible(
                        "drop constraint if exists",
                        OperationCases::book,
                        op -> op.dropConstraint("book", "nothing", DropOption.IF_EXISTS)),
                irreversible(
                        "drop constraint and what depends on it",
                        op -> with(op, TO_AUTHOR),
                        op -> op.dropConstraint("author", "author_pk", DropOption.CASCADE)),
                renamed("check", POSITIVE),
                renamed("unique", unique("title").named("book_key")),
                renamed("primary key", primaryKey("id").named("book_pk")),
                renamed("foreign key", TO_AUTHOR),
                kept(
                        "validate foreign key",
                        op -> with(op, TO_AUTHOR.notValid()),
                        op -> op.validateConstraint("book", "book_author_fk")),
                kept(
                        "validate check",
                        op -> with(op, check("author_id > 0").notValid().named("book_check")),
                        op -> op.validateConstraint("book", "book_check")));
    }

    private static OperationCase added(String name, Constraint constraint) {
        return undone("add " + name, OperationCases::book, op -> op.addConstraint("book", constraint));
    }

    private static OperationCase dropped(String name, Constraint constraint) {
        return undone("drop " + name, op -> with(op, constraint), op -> op.dropConstraint("book", constraint));
    }

    private static OperationCase renamed(String name, Constraint constraint) {
        return undone(
                "rename " + name,
                op -> with(op, constraint),
                op -> op.renameConstraint("book", String.valueOf(constraint.name()), "Other name"));
    }

    private static void with(Operations op, Constraint constraint) {
        OperationCases.book(op);
        op.addConstraint("book", constraint);
    }

    private static void bookWithIndex(Operations op) {
        OperationCases.book(op);
        op.createIndex("book", UNIQUE_INDEX);
    }
}
