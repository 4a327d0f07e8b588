package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.op.Dependents;
import dev.migrations.op.Guard;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Uniqueness;
import java.util.List;
import java.util.stream.Collectors;

/** What is defined in one operation, in H2's words, and what it asks for that H2 lacks. */
final class H2Definitions {

    private final H2Limits limits = new H2Limits();

    /** What was lacking in the definitions that were written. */
    H2Limits limits() {
        return limits;
    }

    static String ifExists(Guard guard) {
        return switch (guard) {
            case NONE -> "";
            case EXISTENCE -> "IF EXISTS ";
        };
    }

    static String ifNotExists(Guard guard) {
        return switch (guard) {
            case NONE -> "";
            case EXISTENCE -> "IF NOT EXISTS ";
        };
    }

    static String cascade(Dependents dependents) {
        return switch (dependents) {
            case RESTRICT -> "";
            case CASCADE -> " CASCADE";
        };
    }

    static String quoteAll(List<String> names) {
        return names.stream().map(H2Identifiers::quote).collect(Collectors.joining(", "));
    }

    String type(ColumnType type) {
        return type.accept(new H2TypeText(limits));
    }

    /** The column with its comment. */
    String column(Column column) {
        limits.collation(column.collation());
        return quote(column.name()) + " " + type(column.type()) + source(column)
                + (column.nullability() == Nullability.NOT_NULL ? " NOT NULL" : "")
                + (column.comment() == null ? "" : " COMMENT " + H2Literals.quote(column.comment()));
    }

    /** Where its values come from. */
    private String source(Column column) {
        if (column.generatedExpression() != null) {
            limits.lacksIf(
                    column.generatedKind() == GeneratedKind.VIRTUAL,
                    "it computes no column when it is read",
                    "Write generatedAs(...): it is computed when the row is written.");
            return " GENERATED ALWAYS AS (" + column.generatedExpression() + ")";
        }
        if (column.identity() != Identity.NONE) {
            List<String> options = H2SequenceText.ofColumn(column.identityOptions(), limits);
            return " GENERATED " + identity(column.identity()) + " AS IDENTITY"
                    + (options.isEmpty() ? "" : " (" + String.join(" ", options) + ")");
        }
        return column.defaultExpression() == null ? "" : " DEFAULT " + column.defaultExpression();
    }

    static String identity(Identity identity) {
        return identity == Identity.ALWAYS ? "ALWAYS" : "BY DEFAULT";
    }

    /** The constraint with its name, where it has one. */
    String constraint(Constraint constraint) {
        String definition = constraint.accept(new H2ConstraintText(limits));
        return constraint.name() == null ? definition : "CONSTRAINT " + quote(constraint.name()) + " " + definition;
    }

    String createIndex(QualifiedName table, Index index, Guard guard) {
        boolean isUnique = index.uniqueness() == Uniqueness.UNIQUE;
        limits.lacksIf(
                        !index.include().isEmpty() && !isUnique,
                        "only its unique indexes include columns",
                        "Put the columns at the end of the index.")
                .lacksIf(
                        !index.parameters().isEmpty(),
                        "its indexes have no storage parameters",
                        "Leave out the parameters.")
                .lacksIf(index.where() != null, "its indexes have all rows", "Leave out the condition.");
        concurrent(index.build());
        return "CREATE " + (isUnique ? "UNIQUE " : "")
                + (index.nulls() == NullsDistinctness.NOT_DISTINCT ? "NULLS NOT DISTINCT " : "")
                + method(index)
                + "INDEX " + ifNotExists(guard) + quote(table.sibling(index.requiredName())) + " ON " + quote(table)
                + index.elements().stream().map(this::element).collect(Collectors.joining(", ", " (", ")"))
                + (index.include().isEmpty() ? "" : " INCLUDE (" + quoteAll(index.include()) + ")");
    }

    void concurrent(IndexBuild build) {
        limits.lacksIf(
                build == IndexBuild.CONCURRENT,
                "it works on no index while others write to the table",
                "Leave out concurrently().");
    }

    private String method(Index index) {
        if (index.method() == null) {
            return "";
        }
        limits.lacksIf(
                !index.method().equals("spatial"),
                "its only access method with a name is spatial",
                "Leave out the access method.");
        return "SPATIAL ";
    }

    private String element(IndexElement element) {
        limits.collation(element.collation())
                .lacksIf(
                        element.kind() == IndexElement.Kind.EXPRESSION,
                        "its indexes are on columns, not on expressions",
                        "Add a column that is generatedAs(...) the expression, and index that.")
                .lacksIf(
                        element.operatorClass() != null, "it has no operator classes", "Leave out the operator class.");
        return quote(element.value())
                + switch (element.order()) {
                    case ASCENDING -> "";
                    case DESCENDING -> " DESC";
                }
                + switch (element.nulls()) {
                    case USUAL -> "";
                    case FIRST -> " NULLS FIRST";
                    case LAST -> " NULLS LAST";
                };
    }
}
