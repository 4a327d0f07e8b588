package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.op.Dependents;
import dev.migrations.op.Guard;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.Identity;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.StorageParameter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What statements about tables have in common, in PostgreSQL's words: types, columns, elements, parameters. */
final class PostgresqlDefinitions {

    private PostgresqlDefinitions() {}

    static String type(ColumnType type) {
        return type.accept(new TypeText());
    }

    static String column(Column column) {
        StringBuilder text = new StringBuilder(quote(column.name())).append(' ').append(type(column.type()));
        if (column.collation() != null) {
            text.append(" COLLATE ").append(quote(column.collation()));
        }
        if (column.generatedExpression() != null) {
            text.append(" GENERATED ALWAYS AS (")
                    .append(column.generatedExpression())
                    .append(
                            switch (column.generatedKind()) {
                                case STORED -> ") STORED";
                                case VIRTUAL -> ") VIRTUAL";
                            });
        }
        if (column.identity() != Identity.NONE) {
            text.append(' ').append(PostgresqlIdentity.generated(column.identity(), column.identityOptions()));
        }
        if (column.defaultExpression() != null) {
            text.append(" DEFAULT ").append(column.defaultExpression());
        }
        return text.append(column.nullability() == Nullability.NOT_NULL ? " NOT NULL" : "")
                .toString();
    }

    static String commentOnColumn(QualifiedName table, String column, @Nullable String comment) {
        return "COMMENT ON COLUMN " + quote(table) + "." + quote(column) + " IS "
                + (comment == null ? "NULL" : PostgresqlLiterals.quote(comment));
    }

    /** The clauses in one statement: each of them on a line of its own where there are several. */
    static String alterTable(QualifiedName table, List<String> clauses) {
        return "ALTER TABLE " + quote(table)
                + (clauses.size() == 1 ? " " + clauses.get(0) : "\n    " + String.join(",\n    ", clauses));
    }

    /** What stands behind {@code DROP} and the kind of what is dropped. */
    static String dropped(Guard guard, String name, Dependents dependents) {
        return (guard == Guard.EXISTENCE ? "IF EXISTS " : "")
                + name
                + (dependents == Dependents.CASCADE ? " CASCADE" : "");
    }

    /** The parameters behind {@code WITH}; begins with a blank. */
    static String parameters(List<StorageParameter> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.stream()
                        .map(parameter -> parameterName(parameter.name()) + " = " + parameter.value())
                        .collect(Collectors.joining(", ", " WITH (", ")"));
    }

    /** The name may have a namespace, as {@code toast.autovacuum_enabled} has. */
    private static String parameterName(String name) {
        return Stream.of(name.split("\\.", -1))
                .map(PostgresqlIdentifiers::quote)
                .collect(Collectors.joining("."));
    }

    /** What an index is sorted by, or what an exclusion compares. */
    static String element(IndexElement element) {
        StringBuilder text = new StringBuilder(
                switch (element.kind()) {
                    case COLUMN -> quote(element.value());
                    case EXPRESSION -> "(" + element.value() + ")";
                });
        if (element.collation() != null) {
            text.append(" COLLATE ").append(quote(element.collation()));
        }
        if (element.operatorClass() != null) {
            text.append(' ').append(element.operatorClass());
        }
        text.append(
                switch (element.order()) {
                    case ASCENDING -> "";
                    case DESCENDING -> " DESC";
                });
        return text.append(
                        switch (element.nulls()) {
                            case USUAL -> "";
                            case FIRST -> " NULLS FIRST";
                            case LAST -> " NULLS LAST";
                        })
                .toString();
    }

    private static final class TypeText implements ColumnTypeVisitor<String> {

        @Override
        public String visitStandard(StandardType type) {
            return name(type.kind()) + arguments(type.arguments());
        }

        private static String arguments(List<Integer> arguments) {
            return arguments.isEmpty()
                    ? ""
                    : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        }

        private static String name(StandardType.Kind kind) {
            return switch (kind) {
                case SMALLINT -> "smallint";
                case INTEGER -> "integer";
                case BIGINT -> "bigint";
                case NUMERIC -> "numeric";
                case REAL -> "real";
                case DOUBLE_PRECISION -> "double precision";
                case BOOLEAN -> "boolean";
                case CHARACTER -> "character";
                case VARCHAR -> "varchar";
                case TEXT -> "text";
                case BYTEA -> "bytea";
                case DATE -> "date";
                case TIME -> "time";
                case TIMESTAMP -> "timestamp";
                case TIMESTAMPTZ -> "timestamptz";
                case INTERVAL -> "interval";
                case UUID -> "uuid";
                case JSON -> "json";
                case JSONB -> "jsonb";
            };
        }

        @Override
        public String visitArray(ArrayType type) {
            return type.element().accept(this) + "[]";
        }

        @Override
        public String visitNamed(NamedType type) {
            return quote(type.name());
        }

        @Override
        public String visitNative(NativeType type) {
            return type.sql();
        }
    }
}
