package dev.migrations.dialect;

import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.schema.Uniqueness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table or an index in the words of one database. For one operation; not thread-safe.
 *
 * <p>What the database has no words for is never left out in silence: it is {@linkplain #lacks noted}.
 */
public abstract class TableText {

    private final List<String> missing = new ArrayList<>();

    /**
     * Notes that something is asked for that the database is not given.
     *
     * @param what what it is, for people: {@code an operator class}
     * @return the empty text, which stands in its place
     */
    protected final String lacks(String what) {
        if (!missing.contains(what)) {
            missing.add(what);
        }
        return "";
    }

    /** What was noted, in the order in which it was. */
    final List<String> missing() {
        return List.copyOf(missing);
    }

    /** The identifier, quoted where it must be. */
    protected abstract String quote(String identifier);

    /** The type of the column. */
    protected abstract String type(Column column);

    /** What makes the database compute the column; begins with a blank. */
    protected abstract String generated(String expression);

    /** What makes the database number the rows of the table in the column; begins with a blank. */
    protected abstract String identity(Table table, Column column);

    /** The default of a column; begins with a blank. */
    protected abstract String defaultTo(String expression);

    /** The collation of a column; begins with a blank. */
    protected abstract String collate(QualifiedName collation);

    /** The constraints that stand behind the columns. */
    protected abstract List<String> constraints(Table table);

    /** The name of an index and of its table, with {@code ON} between them. */
    protected abstract String indexOn(QualifiedName table, String index);

    /** One thing that an index is sorted by, but for its direction. */
    protected abstract String element(IndexElement element);

    /** Where nulls are sorted, if it is not where the database puts them; begins with a blank. */
    protected abstract String nulls(IndexElement.NullsOrder order);

    /** The condition of an index; begins with a blank. */
    protected abstract String where(String condition);

    /** The name as it is written in a statement. */
    protected final String quote(QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : quote(schema) + ".") + quote(name.name());
    }

    /** The constraints as the SQL standard writes them. */
    protected final List<String> standard(Stream<Constraint> constraints) {
        ConstraintText text = new ConstraintText(this::quote, this::quote);
        return constraints.map(text::of).toList();
    }

    final String createTable(Table table) {
        if (table.comment() != null) {
            lacks("a comment");
        }
        if (table.columns().isEmpty()) {
            lacks("a table without columns");
        }
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(table, column)));
        parts.addAll(constraints(table));
        return "CREATE TABLE " + quote(table.name()) + " (\n    " + String.join(",\n    ", parts) + "\n)";
    }

    private String column(Table table, Column column) {
        if (column.comment() != null) {
            lacks("a comment");
        }
        String expression = column.generatedExpression();
        String value = column.defaultExpression();
        QualifiedName collation = column.collation();
        return quote(column.name())
                + " " + type(column)
                + (collation == null ? "" : collate(collation))
                + (expression == null ? "" : generated(expression))
                + (column.identity() == Identity.NONE ? "" : identity(table, column))
                + (value == null ? "" : defaultTo(value))
                + (column.nullability() == Nullability.NOT_NULL ? " NOT NULL" : "");
    }

    final String createIndex(QualifiedName table, Index index) {
        if (index.build() == IndexBuild.CONCURRENT) {
            lacks("an index that is built concurrently");
        }
        if (index.method() != null) {
            lacks("an access method");
        }
        if (!index.include().isEmpty()) {
            lacks("included columns");
        }
        String condition = index.where();
        return "CREATE " + (index.uniqueness() == Uniqueness.UNIQUE ? "UNIQUE " : "") + "INDEX "
                + indexOn(table, index.requiredName())
                + index.elements().stream().map(this::sorted).collect(Collectors.joining(", ", " (", ")"))
                + (condition == null ? "" : where(condition));
    }

    private String sorted(IndexElement element) {
        if (element.operatorClass() != null) {
            lacks("an operator class");
        }
        QualifiedName collation = element.collation();
        return element(element)
                + (collation == null ? "" : collate(collation))
                + (element.order() == IndexElement.SortOrder.DESCENDING ? " DESC" : "")
                + (element.nulls() == IndexElement.NullsOrder.USUAL ? "" : nulls(element.nulls()));
    }
}
