package dev.migrations.dialect.mysql;

import static dev.migrations.dialect.mysql.MysqlNames.quote;

import dev.migrations.op.CreateIndex;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.IndexElement.NullsOrder;
import dev.migrations.schema.IndexElement.SortOrder;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Uniqueness;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Indexes in the words that MariaDB and MySQL have in common. The beginning of a column is written as an expression: {@code
 * expression("title(10)")}. The methods {@code fulltext} and {@code spatial} are kinds of indexes.
 *
 * @param refusals where it is noted what an index cannot be
 */
record MysqlIndexText(Refusals refusals) {

    private static final Pattern PREFIX = Pattern.compile("(?:`([^`]*+(?:``[^`]*+)*+)`|(\\w+))\\s*\\((\\d+)\\)");

    private static final List<String> PARAMETERS = List.of("KEY_BLOCK_SIZE", "COMMENT", "WITH PARSER");

    String create(CreateIndex operation) {
        Index index = operation.index();
        MysqlConstraintText.refuseEqualNulls(index.nulls(), refusals);
        MysqlConstraintText.refuseInclude(index.include(), refusals);
        refusals.refuseIf(
                index.where() != null,
                "its indexes have all rows of their table",
                "Leave out where(...), or index a generated column that is null for the other rows.");
        return "CREATE " + kind(index) + "INDEX " + MysqlNames.ifNotExists(operation.guard())
                + quote(index.requiredName())
                + method(index)
                + " ON " + quote(operation.table())
                + index.elements().stream().map(this::element).collect(Collectors.joining(", ", " (", ")"))
                + index.parameters().stream().map(this::parameter).collect(Collectors.joining());
    }

    private static boolean isKind(String method) {
        return method.equalsIgnoreCase("fulltext") || method.equalsIgnoreCase("spatial");
    }

    private String kind(Index index) {
        String method = index.method();
        boolean isUnique = index.uniqueness() == Uniqueness.UNIQUE;
        if (method == null || !isKind(method)) {
            return isUnique ? "UNIQUE " : "";
        }
        refusals.refuseIf(isUnique, "an index by " + method + " is not unique", "Leave out unique().");
        return method.toUpperCase(Locale.ROOT) + " ";
    }

    private String method(Index index) {
        String method = index.method();
        if (method == null || isKind(method)) {
            return "";
        }
        String name = method.toUpperCase(Locale.ROOT);
        refusals.refuseIf(
                !List.of("BTREE", "HASH", "RTREE").contains(name),
                "it has no index method '" + method + "'",
                "Name btree, hash, rtree, fulltext or spatial, or leave out using(...).");
        return " USING " + name;
    }

    private String element(IndexElement element) {
        refusals.refuseIf(
                element.collation() != null,
                "its indexes have the collations of their columns",
                "Leave out collation(...), or index a generated column that has the collation.");
        refusals.refuseIf(
                element.operatorClass() != null, "it has no operator classes", "Leave out operatorClass(...).");
        refuseNulls(element);
        return switch (element.kind()) {
                    case COLUMN -> quote(element.value());
                    case EXPRESSION -> prefix(element.value());
                }
                + switch (element.order()) {
                    case ASCENDING -> "";
                    case DESCENDING -> " DESC";
                };
    }

    private String prefix(String expression) {
        Matcher prefix = PREFIX.matcher(expression.strip());
        if (prefix.matches()) {
            String column =
                    prefix.group(1) == null ? prefix.group(2) : prefix.group(1).replace("``", "`");
            return quote(column) + "(" + prefix.group(3) + ")";
        }
        refusals.refuse(
                "its indexes are on columns",
                "Add a generated column for the expression and index that; the beginning of a column is written as"
                        + " expression(\"title(10)\").");
        return "";
    }

    /** Nulls are the smallest of all values. */
    private void refuseNulls(IndexElement element) {
        NullsOrder usual = element.order() == SortOrder.ASCENDING ? NullsOrder.FIRST : NullsOrder.LAST;
        refusals.refuseIf(
                element.nulls() != NullsOrder.USUAL && element.nulls() != usual,
                "it sorts nulls as the smallest of all values",
                "Leave out nullsFirst() and nullsLast().");
    }

    private String parameter(StorageParameter parameter) {
        String name = parameter.name().toUpperCase(Locale.ROOT);
        refusals.refuseIf(
                !PARAMETERS.contains(name),
                "its indexes have no parameter '" + parameter.name() + "'",
                "Leave it out; there are KEY_BLOCK_SIZE, COMMENT and WITH PARSER.");
        return " " + name + " " + parameter.value();
    }
}
