package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.ConstraintText;
import dev.migrations.dialect.TableText;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.Identity;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table or an index in the words of SQLite.
 *
 * <p>An identity column numbers the rows where an insert gives no value, also where it is declared to do so always: SQLite
 * has no way to refuse other values. Dates, times, UUIDs and JSON are kept as texts, as SQLite's own functions expect.
 */
final class SqliteTableText extends TableText {

    @Override
    protected String quote(String identifier) {
        return SqliteIdentifiers.quote(identifier);
    }

    /** Only a column of exactly the type {@code integer} is numbered. */
    @Override
    protected String type(Column column) {
        return column.identity() == Identity.NONE ? column.type().accept(new TypeText()) : "integer";
    }

    @Override
    protected String generated(String expression) {
        return " GENERATED ALWAYS AS (" + expression + ") STORED";
    }

    @Override
    protected String identity(Table table, Column column) {
        return primaryKey(table)
                .filter(key -> isNumbered(table, key))
                .map(key -> {
                    String name = key.name();
                    return (name == null ? "" : " CONSTRAINT " + quote(name)) + " PRIMARY KEY AUTOINCREMENT";
                })
                .orElseGet(() -> lacks("an identity column that is not the primary key"));
    }

    private static Optional<PrimaryKey> primaryKey(Table table) {
        return table.constraints().stream()
                .filter(PrimaryKey.class::isInstance)
                .map(PrimaryKey.class::cast)
                .findFirst();
    }

    private static boolean isNumbered(Table table, PrimaryKey key) {
        return table.columns().stream()
                .anyMatch(column ->
                        column.identity() != Identity.NONE && key.columns().equals(List.of(column.name())));
    }

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
        ConstraintText text = new ConstraintText(this::quote, target -> target(table, target));
        return table.constraints().stream()
                .filter(constraint -> !(constraint instanceof PrimaryKey key && isNumbered(table, key)))
                .map(text::of)
                .toList();
    }

    /** A foreign key stays within its own database, whose name is not written. */
    private String target(Table table, QualifiedName target) {
        boolean isElsewhere = target.schema() != null
                && !Objects.equals(target.schema(), table.name().schema());
        return isElsewhere ? lacks("a foreign key to another database") : quote(target.name());
    }

    @Override
    protected String indexOn(QualifiedName table, String index) {
        return quote(table.sibling(index)) + " ON " + quote(table.name());
    }

    @Override
    protected String element(IndexElement element) {
        return switch (element.kind()) {
            case COLUMN -> quote(element.value());
            case EXPRESSION -> "(" + element.value() + ")";
        };
    }

    @Override
    protected String nulls(IndexElement.NullsOrder order) {
        return lacks("a place of nulls in an index");
    }

    @Override
    protected String where(String condition) {
        return " WHERE " + condition;
    }

    private final class TypeText implements ColumnTypeVisitor<String> {

        @Override
        public String visitStandard(StandardType type) {
            return switch (type.kind()) {
                case SMALLINT -> "smallint";
                case INTEGER -> "integer";
                case BIGINT -> "bigint";
                case NUMERIC -> "numeric" + list(type.arguments());
                case REAL -> "real";
                case DOUBLE_PRECISION -> "double precision";
                case BOOLEAN -> "boolean";
                case CHARACTER -> "character" + list(type.arguments());
                case VARCHAR -> "varchar" + list(type.arguments());
                case BYTEA -> "blob";
                case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, INTERVAL, UUID, JSON, JSONB -> "text";
            };
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
