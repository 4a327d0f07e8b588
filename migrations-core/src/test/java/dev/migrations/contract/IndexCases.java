package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.kept;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DropOption;
import dev.migrations.op.Operations;
import dev.migrations.op.Reindex;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import java.util.List;

/** Indexes are created, dropped, renamed and built anew. */
final class IndexCases {

    private static final Index BY_NAME = index("author_name", "name");

    private IndexCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        return List.of(
                created("", BY_NAME),
                created(" that is unique", BY_NAME.unique()),
                created(" on several columns", index("author_several", ascending("name"), descending("age"))),
                created(" with a quoted name", index("Author name", "name")),
                created(
                        " with nulls first",
                        index("author_age", ascending("age").nullsFirst())),
                created(
                        " with nulls last",
                        index("author_age", descending("age").nullsLast())),
                created(" on an expression", index("author_lower", expression("lower(name)"))),
                created(" of some rows", BY_NAME.where("age > 1")),
                created(" that includes", BY_NAME.including("age")),
                created(" by a method", index("author_age", "age").using("hash")),
                created(" with a storage parameter", BY_NAME.with("fillfactor", "70")),
                created(" with equal nulls", index("author_age", "age").unique().nullsNotDistinct()),
                created(
                        " with a collation",
                        index("author_name", ascending("name").collation(words.collation()))),
                created(
                        " with an operator class",
                        index("author_name", ascending("name").operatorClass("varchar_pattern_ops"))),
                created(" concurrently", BY_NAME.concurrently()),
                irreversible(
                        "create index if not exists",
                        IndexCases::withIndex,
                        op -> op.createIndex("author", BY_NAME, CreateOption.IF_NOT_EXISTS)),
                undone("drop index", IndexCases::withIndex, op -> op.dropIndex("author", BY_NAME)),
                undone(
                        "drop index concurrently",
                        IndexCases::withIndex,
                        op -> op.dropIndex("author", BY_NAME.concurrently())),
                irreversible(
                        "drop index by its name", IndexCases::withIndex, op -> op.dropIndex("author", "author_name")),
                irreversible(
                        "drop index if exists",
                        OperationCases::author,
                        op -> op.dropIndex("author", "nothing", DropOption.IF_EXISTS)),
                irreversible(
                        "drop index and what depends on it",
                        IndexCases::withIndex,
                        op -> op.dropIndex("author", "author_name", DropOption.CASCADE)),
                undone(
                        "rename index",
                        IndexCases::withIndex,
                        op -> op.renameIndex("author", "author_name", "author_called")),
                kept(
                        "reindex index",
                        IndexCases::withIndex,
                        op -> op.reindex(Reindex.Scope.INDEX, "author_name", IndexBuild.BLOCKING)),
                kept(
                        "reindex table",
                        IndexCases::withIndex,
                        op -> op.reindex(Reindex.Scope.TABLE, "author", IndexBuild.BLOCKING)),
                kept(
                        "reindex schema",
                        op -> op.createSchema("app"),
                        op -> op.reindex(Reindex.Scope.SCHEMA, "app", IndexBuild.BLOCKING)),
                kept(
                        "reindex concurrently",
                        IndexCases::withIndex,
                        op -> op.reindex(Reindex.Scope.TABLE, "author", IndexBuild.CONCURRENT)));
    }

    private static OperationCase created(String name, Index index) {
        return undone("create index" + name, OperationCases::author, op -> op.createIndex("author", index));
    }

    private static void withIndex(Operations op) {
        OperationCases.author(op);
        op.createIndex("author", BY_NAME);
    }
}
