package dev.migrations.dialect.sqlite;

import static dev.migrations.dialect.sqlite.SqliteText.ifExists;
import static dev.migrations.dialect.sqlite.SqliteText.ifNotExists;
import static dev.migrations.dialect.sqlite.SqliteText.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.sqlite.SqliteCatalog.StoredObject;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.error.MigrationException;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Uniqueness;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;

/** Operations on indexes in SQLite's words. An index is in the database of its table, whose name stands before its own. */
record SqliteIndexes(OperationContext context) implements IndexOperationVisitor<Statements> {

    @Override
    public Statements visitCreateIndex(CreateIndex operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        Index index = operation.index();
        limits(text, index);
        String condition = index.where();
        String sql = "CREATE " + (index.uniqueness() == Uniqueness.UNIQUE ? "UNIQUE " : "") + "INDEX "
                + ifNotExists(operation.guard())
                + quote(operation.table().sibling(index.requiredName()))
                + " ON " + quote(operation.table().name())
                + index.elements().stream()
                        .map(element -> element(text, element))
                        .collect(Collectors.joining(", ", " (", ")"))
                + (condition == null ? "" : " WHERE " + condition);
        return text.planned(context, List.of(sql));
    }

    private static void limits(SqliteText text, Index index) {
        concurrent(text, index.build());
        if (index.nulls() == NullsDistinctness.NOT_DISTINCT) {
            text.lacks(
                    "nulls are always distinct in its indexes",
                    "Index an expression that is never null, such as expression(\"ifnull(column, '')\").");
        }
        if (index.method() != null) {
            text.lacks("it has one kind of index only", "Leave out using(...).");
        }
        if (!index.include().isEmpty()) {
            text.lacks(
                    "its indexes carry no other columns", "Leave out including(...), or sort by these columns last.");
        }
        if (!index.parameters().isEmpty()) {
            text.lacks("an index has no storage parameters", "Leave out with(...).");
        }
    }

    private static void concurrent(SqliteText text, IndexBuild build) {
        if (build == IndexBuild.CONCURRENT) {
            text.lacks("nobody else writes while it changes an index", "Leave out concurrently().");
        }
    }

    private static String element(SqliteText text, IndexElement element) {
        if (element.operatorClass() != null) {
            text.lacks("it has no operator classes", "Leave out operatorClass(...).");
        }
        boolean isDescending = element.order() == IndexElement.SortOrder.DESCENDING;
        boolean areNullsUsual =
                switch (element.nulls()) {
                    case USUAL -> true;
                    case FIRST -> !isDescending;
                    case LAST -> isDescending;
                };
        if (!areNullsUsual) {
            text.lacks(
                    "nulls are smaller than all values in its indexes",
                    "Leave out where nulls stand, or index an expression such as expression(\"column IS NULL\") first.");
        }
        String value =
                switch (element.kind()) {
                    case COLUMN -> quote(element.value());
                    case EXPRESSION -> "(" + element.value() + ")";
                };
        QualifiedName collation = element.collation();
        return value + (collation == null ? "" : text.collate(collation)) + (isDescending ? " DESC" : "");
    }

    @Override
    public Statements visitDropIndex(DropIndex operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        concurrent(text, operation.build());
        if (operation.dependents() == Dependents.CASCADE) {
            text.lacks("nothing depends on an index", "Leave out CASCADE.");
        }
        return text.planned(
                context,
                List.of("DROP INDEX " + ifExists(operation.guard())
                        + quote(operation.table().sibling(operation.requiredName()))));
    }

    @Override
    public Statements visitRenameIndex(RenameIndex operation) {
        return context.derived(
                operation.describe(),
                SqliteCatalogWork.unguarded(context.mode(), catalog -> renamed(catalog, operation)));
    }

    /** The same index under its new name, and the old one dropped. */
    private static List<String> renamed(SqliteCatalog catalog, RenameIndex operation) {
        QualifiedName before = operation.table().sibling(operation.from());
        StoredObject index = catalog.find("index", before)
                .filter(each -> each.sql() != null)
                .orElseThrow(() -> new MigrationException(
                        "Index '" + before + "' cannot be renamed: no statement created it.",
                        "Mend its name; the index of a constraint has no name of its own."));
        String prefix = before.schema() == null && index.schema().equals("main") ? "" : quote(index.schema()) + ".";
        String sql = index.requiredSql();
        SqliteTokens tokens = SqliteTokens.of(sql);
        int name = tokens.is(1, "UNIQUE") ? 3 : 2;
        return List.of(
                "DROP INDEX " + prefix + quote(index.name()),
                sql.substring(0, tokens.begin(name))
                        + prefix
                        + quote(operation.to())
                        + sql.substring(tokens.end(name)));
    }

    @Override
    public Statements visitReindex(Reindex operation) {
        SqliteText text = new SqliteText(Strictness.FLEXIBLE);
        concurrent(text, operation.build());
        if (operation.scope() == Reindex.Scope.SCHEMA) {
            text.lacks("it builds the indexes of a table anew, or of all databases", "Name the tables one by one.");
        }
        return text.planned(context, List.of("REINDEX " + quote(operation.name())));
    }
}
