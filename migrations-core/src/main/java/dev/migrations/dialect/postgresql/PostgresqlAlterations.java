package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Storage;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Table;
import dev.migrations.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL can change in something that is there. */
final class PostgresqlAlterations implements AlterationRules {

    @Override
    public String quoted(String identifier) {
        return PostgresqlIdentifiers.quote(identifier);
    }

    /** A cast to a text and back is what each two types have. */
    @Override
    public Optional<String> using(Column from, ColumnType to) {
        if (PostgresqlCasts.isAssigned(from.type(), to)) {
            return Optional.empty();
        }
        String value = quoted(from.name());
        String type = PostgresqlDefinitions.type(to);
        return Optional.of(
                PostgresqlCasts.isExplicit(from.type(), to)
                        ? value + "::" + type
                        : value + "::text" + "[]".repeat(dimensions(from.type(), to)) + "::" + type);
    }

    /** How deep both are arrays: only then each of their elements is cast. */
    private static int dimensions(ColumnType from, ColumnType to) {
        return from instanceof ArrayType && to instanceof ArrayType ? 1 : 0;
    }

    @Override
    public String plainDefault(ColumnType type, String expression) {
        return PostgresqlDefaults.plain(type, expression);
    }

    @Override
    public boolean canRefer(ColumnType from, ColumnType to) {
        return PostgresqlCasts.isCompared(from, to);
    }

    /**
     * What is computed can be computed again, so a generated column is added anew where that is needed. Versions before 17
     * cannot change the expression.
     */
    @Override
    public boolean canAlter(Column from, Column to) {
        if (to.generatedExpression() == null) {
            return from.generatedExpression() == null || from.generatedKind() == GeneratedKind.STORED;
        }
        return Objects.equals(from.generatedExpression(), to.generatedExpression())
                && from.generatedKind() == to.generatedKind()
                && from.type().equals(to.type())
                && Objects.equals(from.collation(), to.collation())
                && from.identity() == Identity.NONE;
    }

    @Override
    public boolean holdsColumns(DatabaseObject.Kind kind) {
        return switch (kind) {
            case VIEW, MATERIALIZED_VIEW, RULE, POLICY, TRIGGER, FUNCTION, PROCEDURE -> true;
            case TABLE,
                    COLUMN,
                    CONSTRAINT,
                    INDEX,
                    SEQUENCE,
                    TYPE,
                    DOMAIN,
                    AGGREGATE,
                    STATISTICS,
                    EVENT_TRIGGER,
                    SCHEMA,
                    EXTENSION,
                    DATABASE,
                    ROLE -> false;
        };
    }

    /** Which columns a query has is not known, so only what is said of a view besides its query is replaced. */
    @Override
    public boolean canReplace(View from, View to) {
        return from.kind() == View.Kind.VIEW
                && to.kind() == View.Kind.VIEW
                && from.query().equals(to.query())
                && from.columns().equals(to.columns());
    }

    /** Names, directions and the result stay, and a default is never taken away. */
    @Override
    public boolean canReplace(Routine from, Routine to) {
        List<Routine.Argument> before = from.arguments();
        List<Routine.Argument> after = to.arguments();
        return from.kind() == to.kind()
                && Objects.equals(from.returns(), to.returns())
                && before.size() == after.size()
                && IntStream.range(0, before.size()).allMatch(i -> staysInPlace(before.get(i), after.get(i)));
    }

    private static boolean staysInPlace(Routine.Argument from, Routine.Argument to) {
        return from.mode() == to.mode()
                && from.type().equals(to.type())
                && Objects.equals(from.name(), to.name())
                && (from.defaultExpression() == null || to.defaultExpression() != null);
    }

    /** Attributes are added behind the others, and taken away anywhere; no attribute gets another type. */
    @Override
    public Optional<String> alter(CompositeType from, CompositeType to) {
        List<CompositeType.Attribute> staying =
                from.attributes().stream().filter(to.attributes()::contains).toList();
        boolean isAppended = to.attributes().size() >= staying.size()
                && to.attributes().subList(0, staying.size()).equals(staying);
        List<CompositeType.Attribute> leaving = from.attributes().stream()
                .filter(attribute -> !staying.contains(attribute))
                .toList();
        List<CompositeType.Attribute> coming = isAppended
                ? to.attributes().subList(staying.size(), to.attributes().size())
                : List.of();
        boolean isSameName = leaving.stream()
                .anyMatch(old -> coming.stream().anyMatch(added -> added.name().equals(old.name())));
        if (!isAppended || isSameName || (leaving.isEmpty() && coming.isEmpty())) {
            return Optional.empty();
        }
        List<String> clauses = new ArrayList<>();
        leaving.forEach(attribute -> clauses.add("DROP ATTRIBUTE " + quoted(attribute.name())));
        coming.forEach(attribute -> clauses.add("ADD ATTRIBUTE " + quoted(attribute.name()) + " "
                + PostgresqlDefinitions.type(attribute.type())
                + (attribute.collation() == null
                        ? ""
                        : " COLLATE " + PostgresqlIdentifiers.quote(attribute.collation()))));
        return Optional.of("ALTER TYPE " + PostgresqlIdentifiers.quote(to.name()) + " " + String.join(", ", clauses));
    }

    @Override
    public Optional<String> alterOptions(Table from, Table to) {
        boolean isFixed =
                Objects.equals(from.options().partitionBy(), to.options().partitionBy())
                        && from.options().inherits().equals(to.options().inherits())
                        && from.options().clauses().equals(to.options().clauses());
        return isFixed ? Optional.of(String.join(";\n", changedOptions(from, to))) : Optional.empty();
    }

    private static List<String> changedOptions(Table from, Table to) {
        String table = "ALTER TABLE " + PostgresqlIdentifiers.quote(to.name()) + " ";
        List<String> sql = new ArrayList<>();
        if (from.options().persistence() != to.options().persistence()) {
            sql.add(table + (to.options().persistence() == Persistence.UNLOGGED ? "SET UNLOGGED" : "SET LOGGED"));
        }
        List<StorageParameter> before = from.options().parameters();
        List<StorageParameter> after = to.options().parameters();
        List<String> names = after.stream().map(StorageParameter::name).toList();
        String gone = before.stream()
                .map(StorageParameter::name)
                .filter(name -> !names.contains(name))
                .collect(Collectors.joining(", "));
        if (!gone.isEmpty()) {
            sql.add(table + "RESET (" + gone + ")");
        }
        List<StorageParameter> set =
                after.stream().filter(parameter -> !before.contains(parameter)).toList();
        if (!set.isEmpty()) {
            sql.add(table + "SET" + PostgresqlDefinitions.parameters(set).substring(" WITH".length()));
        }
        return sql;
    }

    @Override
    public Optional<String> setRowSecurity(QualifiedName table, RowSecurity.@Nullable Scope scope) {
        boolean isEnabled = scope == RowSecurity.Scope.ENABLED || scope == RowSecurity.Scope.FORCED;
        boolean isForced = scope == RowSecurity.Scope.FORCED || scope == RowSecurity.Scope.FORCED_BUT_DISABLED;
        return Optional.of("ALTER TABLE " + PostgresqlIdentifiers.quote(table)
                + (isEnabled ? " ENABLE ROW LEVEL SECURITY" : " DISABLE ROW LEVEL SECURITY")
                + (isForced ? ", FORCE ROW LEVEL SECURITY" : ", NO FORCE ROW LEVEL SECURITY"));
    }

    @Override
    public Optional<String> setCompression(ColumnStorage storage) {
        ColumnName column = storage.column();
        String method = storage.compression();
        return Optional.of("ALTER TABLE " + PostgresqlIdentifiers.quote(column.table()) + " ALTER COLUMN "
                + quoted(column.column()) + " SET COMPRESSION " + (method == null ? "default" : quoted(method)));
    }

    @Override
    public Storage usualStorage(ColumnType type) {
        return type.accept(new UsualStorage());
    }

    @Override
    public Optional<String> continueNumbers(QualifiedName table, String column) {
        String name = PostgresqlIdentifiers.quote(table);
        String newest = "max(" + quoted(column) + ")";
        return Optional.of("SELECT setval(pg_get_serial_sequence(" + PostgresqlLiterals.quote(name) + ", "
                + PostgresqlLiterals.quote(column) + "), " + newest + ") FROM " + name + " HAVING " + newest + " > 0");
    }

    /** Whether the type is one that texts are stored in. */
    static boolean isText(ColumnType type) {
        return type instanceof StandardType standard
                && switch (standard.kind()) {
                    case TEXT, VARCHAR, CHARACTER -> true;
                    case SMALLINT,
                            INTEGER,
                            BIGINT,
                            NUMERIC,
                            REAL,
                            DOUBLE_PRECISION,
                            BOOLEAN,
                            BYTEA,
                            DATE,
                            TIME,
                            TIMESTAMP,
                            TIMESTAMPTZ,
                            INTERVAL,
                            UUID,
                            JSON,
                            JSONB -> false;
                };
    }
}
