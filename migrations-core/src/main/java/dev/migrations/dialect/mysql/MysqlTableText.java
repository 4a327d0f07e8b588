package dev.migrations.dialect.mysql;

import dev.migrations.dialect.TableText;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Table;
import dev.migrations.schema.Unique;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table or an index in the words that MariaDB and MySQL have in common.
 *
 * <p>An identity column numbers the rows where an insert gives no value, also where it is declared to do so always: there
 * is no way to refuse other values. A moment with a time zone is a {@code datetime} in UTC.
 */
final class MysqlTableText extends TableText {

    @Override
    protected String quote(String identifier) {
        return MysqlIdentifiers.quote(identifier);
    }

    @Override
    protected String type(Column column) {
        return column.type().accept(new TypeText());
    }

    @Override
    protected String generated(String expression) {
        return " GENERATED ALWAYS AS (" + expression + ") STORED";
    }

    @Override
    protected String identity(Table table, Column column) {
        boolean isKey = table.constraints().stream().anyMatch(constraint -> beginsWith(constraint, column.name()));
        return isKey ? " AUTO_INCREMENT" : lacks("an identity column that is not the first of a key");
    }

    private static boolean beginsWith(Constraint constraint, String column) {
        return (constraint instanceof PrimaryKey key && key.columns().get(0).equals(column))
                || constraint instanceof Unique unique
                        && unique.columns().get(0).equals(column);
    }

    /** In parentheses it may be an expression, and may be the default of a long text too. */
    @Override
    protected String defaultTo(String expression) {
        return " DEFAULT (" + expression + ")";
    }

    @Override
    protected String collate(QualifiedName collation) {
        return " COLLATE " + quote(collation.name());
    }

    @Override
    protected List<String> constraints(Table table) {
        table.constraints().stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .forEach(this::check);
        return standard(table.constraints().stream());
    }

    private void check(ForeignKey key) {
        if (key.deferrability() != Deferrability.NOT_DEFERRABLE) {
            lacks("a foreign key that is checked at the end of a transaction");
        }
        if (key.onDelete() == ReferentialAction.SET_DEFAULT || key.onUpdate() == ReferentialAction.SET_DEFAULT) {
            lacks("a foreign key that sets a default");
        }
    }

    @Override
    protected String indexOn(QualifiedName table, String index) {
        return quote(index) + " ON " + quote(table);
    }

    @Override
    protected String element(IndexElement element) {
        if (element.collation() != null) {
            lacks("a collation of an index");
        }
        return switch (element.kind()) {
            case COLUMN -> quote(element.value());
            case EXPRESSION -> lacks("an index on an expression");
        };
    }

    @Override
    protected String nulls(IndexElement.NullsOrder order) {
        return lacks("a place of nulls in an index");
    }

    @Override
    protected String where(String condition) {
        return lacks("a condition of an index");
    }

    private final class TypeText implements ColumnTypeVisitor<String> {

        @Override
        public String visitStandard(StandardType type) {
            List<Integer> arguments = type.arguments();
            return switch (type.kind()) {
                case SMALLINT -> "smallint";
                case INTEGER -> "int";
                case BIGINT -> "bigint";
                // Without arguments it would have no digits behind the point.
                case NUMERIC ->
                    arguments.isEmpty() ? lacks("a number without a precision") : "decimal" + list(arguments);
                case REAL -> "float";
                case DOUBLE_PRECISION -> "double";
                case BOOLEAN -> "boolean";
                case CHARACTER -> "char" + list(arguments);
                case VARCHAR -> arguments.isEmpty() ? "longtext" : "varchar" + list(arguments);
                case TEXT -> "longtext";
                case BYTEA -> "longblob";
                case DATE -> "date";
                case TIME -> "time" + fraction(arguments);
                case TIMESTAMP, TIMESTAMPTZ -> "datetime" + fraction(arguments);
                case INTERVAL -> lacks("an interval");
                case UUID -> "char(36)";
                case JSON, JSONB -> "json";
            };
        }

        /** Without arguments there would be whole seconds only. */
        private static String fraction(List<Integer> arguments) {
            return arguments.isEmpty() ? "(6)" : list(arguments);
        }

        private static String list(List<Integer> arguments) {
            return arguments.isEmpty()
                    ? ""
                    : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String visitArray(ArrayType type) {
            return lacks("an array");
        }

        @Override
        public String visitNamed(NamedType type) {
            return lacks("a type under a name");
        }

        @Override
        public String visitNative(NativeType type) {
            return type.sql();
        }
    }
}
