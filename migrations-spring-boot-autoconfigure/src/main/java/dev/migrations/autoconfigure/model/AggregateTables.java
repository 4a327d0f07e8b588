package dev.migrations.autoconfigure.model;

import dev.migrations.error.MigrationException;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import dev.migrations.model.RenamedFrom;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.CreateTable;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.Types;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.core.mapping.schema.SqlTypeMapping;
import org.springframework.data.relational.core.mapping.AggregatePath;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;

/** The tables that the aggregates are kept in. Not thread-safe. */
final class AggregateTables {

    private static final Set<Class<?>> NUMBERS = Set.of(Long.class, Integer.class, Short.class);

    private final JdbcMappingContext context;

    private final JdbcConverter converter;

    private final JdbcNames names;

    private final Optional<SqlTypeMapping> typesOfApplication;

    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();

    private final Set<QualifiedName> sequences = new HashSet<>();

    private final List<Operation> beforeTables = new ArrayList<>();

    private final List<Operation> afterTables = new ArrayList<>();

    private final Map<ColumnName, String> attributes = new LinkedHashMap<>();

    private final List<Rename> renames = new ArrayList<>();

    private AggregateTables(
            JdbcMappingContext context,
            JdbcConverter converter,
            JdbcNames names,
            Optional<SqlTypeMapping> typesOfApplication) {
        this.context = context;
        this.converter = converter;
        this.names = names;
        this.typesOfApplication = typesOfApplication;
    }

    /** @throws MigrationException if an attribute has a type that there is no column type for */
    static AggregateTables of(
            JdbcMappingContext context,
            JdbcConverter converter,
            JdbcNames names,
            Optional<SqlTypeMapping> typesOfApplication) {
        AggregateTables tables = new AggregateTables(context, converter, names, typesOfApplication);
        tables.roots()
                .forEach(root -> tables.table(
                        context.getAggregatePath(root), root.getType().getSimpleName()));
        return tables;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        schemas().forEach(schema -> operations.add(new CreateSchema(schema, null, Guard.EXISTENCE)));
        operations.addAll(beforeTables);
        tables.values().forEach(table -> operations.add(new CreateTable(table)));
        operations.addAll(afterTables);
        return operations;
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    Set<String> schemas() {
        Set<String> schemas = new TreeSet<>();
        tables.keySet().stream()
                .map(QualifiedName::schema)
                .filter(schema -> schema != null)
                .forEach(schemas::add);
        return schemas;
    }

    List<ColumnHint> hints() {
        return attributes.entrySet().stream()
                .map(entry -> new ColumnHint(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Rename> renames() {
        return renames.stream().distinct().toList();
    }

    /** What no other entity has as a part. */
    private List<RelationalPersistentEntity<?>> roots() {
        Set<Class<?>> parts = new HashSet<>();
        for (RelationalPersistentEntity<?> entity : context.getPersistentEntities()) {
            for (RelationalPersistentProperty property : entity) {
                if (property.isEntity() && !property.isAssociation()) {
                    parts.add(property.getActualType());
                }
            }
        }
        return context.getPersistentEntities().stream()
                .filter(entity -> !parts.contains(entity.getType()))
                .<RelationalPersistentEntity<?>>map(entity -> entity)
                .sorted(Comparator.comparing(entity -> entity.getType().getName()))
                .toList();
    }

    private void table(AggregatePath path, String attribute) {
        RelationalPersistentEntity<?> entity = path.getRequiredLeafEntity();
        QualifiedName name = names.table(path.getTableInfo().qualifiedTableName());
        if (tables.containsKey(name)) {
            return;
        }
        List<Column> columns = new ArrayList<>();
        List<AggregatePath> parts = new ArrayList<>();
        tables.put(name, Table.table(name.toString()));
        columns(path, attribute, name, columns, parts);
        Set<String> ids = new HashSet<>();
        path.getTableInfo().idColumnInfos().forEach((id, column) -> ids.add(names.column(column.name())));
        List<String> key = new ArrayList<>(
                columns.stream().map(Column::name).filter(ids::contains).toList());
        List<String> back = backReferences(path, attribute, name, columns);
        if (key.isEmpty() && (path.isQualified() || !path.isMultiValued())) {
            key.addAll(back);
            Optional.ofNullable(path.getTableInfo().qualifierColumnInfo())
                    .ifPresent(qualifier -> key.add(names.column(qualifier.name())));
        }
        Table table = Table.table(name.toString(), columns.toArray(Column[]::new));
        tables.put(name, key.isEmpty() ? table : table.with(Constraints.primaryKey(key.toArray(String[]::new))));
        RenamedFrom before = entity.findAnnotation(RenamedFrom.class);
        if (before != null) {
            renames.add(new Rename(Rename.Kind.TABLE, null, name.sibling(written(before)), name));
        }
        parts.forEach(part ->
                table(part, attribute + "." + part.getRequiredLeafProperty().getName()));
    }

    /** The name before, without the backquotes that other mappings need around it. */
    private static String written(RenamedFrom before) {
        String name = before.value();
        return name.length() > 2 && name.startsWith("`") && name.endsWith("`")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private void columns(
            AggregatePath path,
            String attribute,
            QualifiedName table,
            List<Column> columns,
            List<AggregatePath> parts) {
        for (RelationalPersistentProperty property : path.getRequiredLeafEntity()) {
            AggregatePath inner = path.append(property);
            String innerAttribute = attribute + "." + property.getName();
            if (property.isTransient()) {
                continue;
            }
            if (inner.isEmbedded() || (property.isIdProperty() && property.isEntity())) {
                columns(inner, innerAttribute, table, columns, parts);
            } else if (inner.isEntity() && !property.isAssociation()) {
                parts.add(inner);
            } else {
                columns.add(column(inner, innerAttribute, table));
            }
        }
    }

    private Column column(AggregatePath path, String attribute, QualifiedName table) {
        RelationalPersistentProperty property = path.getRequiredLeafProperty();
        String name = names.column(path.getColumnInfo().name());
        attributes.putIfAbsent(new ColumnName(table, name), attribute);
        RenamedFrom before = property.findAnnotation(RenamedFrom.class);
        if (before != null) {
            renames.add(
                    new Rename(Rename.Kind.COLUMN, table, QualifiedName.of(written(before)), QualifiedName.of(name)));
        }
        Column column = Column.column(name, type(property, attribute));
        if (property.isAssociation() || AggregateReference.class.isAssignableFrom(property.getType())) {
            reference(property, table, name);
        }
        if (property.isIdProperty()) {
            return id(property, column);
        }
        boolean required = property.getType().isPrimitive()
                || path.getParentPath().stream().anyMatch(AggregateTables::isKey);
        return required ? column.notNull() : column;
    }

    private static boolean isKey(AggregatePath path) {
        return !path.isRoot() && path.getRequiredLeafProperty().isIdProperty();
    }

    private Column id(RelationalPersistentProperty property, Column column) {
        if (property.getSequence() != null) {
            QualifiedName sequence = names.table(property.getSequence());
            if (sequences.add(sequence)) {
                beforeTables.add(new CreateSequence(Sequence.sequence(sequence.toString()), Guard.NONE));
            }
            return column.notNull();
        }
        return NUMBERS.contains(converter.getColumnType(property)) ? column.identityByDefault() : column.notNull();
    }

    private void reference(RelationalPersistentProperty property, QualifiedName table, String column) {
        Class<?> target =
                property.getTypeInformation().getRequiredComponentType().getType();
        RelationalPersistentEntity<?> entity = context.getPersistentEntity(target);
        if (entity == null || entity.getRequiredIdProperty().isEntity()) {
            return;
        }
        QualifiedName referenced = names.table(entity.getQualifiedTableName());
        String id = names.column(entity.getRequiredIdProperty().getColumnName());
        afterTables.add(foreignKey(table, List.of(column), referenced, List.of(id)));
    }

    private static AddConstraint foreignKey(
            QualifiedName table, List<String> columns, QualifiedName referenced, List<String> keys) {
        ForeignKey key = Constraints.foreignKey(columns.toArray(String[]::new))
                .references(referenced.toString(), keys.toArray(String[]::new));
        return new AddConstraint(table, key);
    }

    /** Adds the columns that lead from a part to what it is a part of, and the one that tells the parts apart. */
    private List<String> backReferences(
            AggregatePath path, String attribute, QualifiedName table, List<Column> columns) {
        List<String> back = new ArrayList<>();
        if (path.isRoot()) {
            return back;
        }
        List<String> keys = new ArrayList<>();
        AggregatePath whole = path.getIdDefiningParentPath();
        path.getTableInfo().backReferenceColumnInfos().forEach((id, column) -> {
            RelationalPersistentProperty property =
                    id.isRoot() || id.isEntity() ? whole.getRequiredIdProperty() : id.getRequiredLeafProperty();
            String name = names.column(column.name());
            back.add(name);
            keys.add(names.column(property.getColumnName()));
            columns.add(Column.column(name, type(property, attribute)).notNull());
            attributes.putIfAbsent(new ColumnName(table, name), "key of " + attribute);
        });
        Optional.ofNullable(path.getTableInfo().qualifierColumnInfo()).ifPresent(qualifier -> {
            String name = names.column(qualifier.name());
            Class<?> type = path.getTableInfo().getRequiredQualifierColumnType();
            columns.add(Column.column(
                            name, JdbcColumnType.of(type).orElseThrow(() -> untyped("index of " + attribute, type)))
                    .notNull());
            attributes.putIfAbsent(new ColumnName(table, name), "index of " + attribute);
        });
        afterTables.add(foreignKey(table, back, names.table(whole.getTableInfo().qualifiedTableName()), keys));
        return back;
    }

    private ColumnType type(RelationalPersistentProperty property, String attribute) {
        return typesOfApplication
                .map(types -> types.getColumnType(property))
                .<ColumnType>map(Types::nativeType)
                .or(() -> JdbcColumnType.of(columnClass(property)))
                .orElseThrow(() -> untyped(attribute, converter.getColumnType(property)));
    }

    /** Every moment is handed over as a timestamp, also to columns of dates and times. */
    private Class<?> columnClass(RelationalPersistentProperty property) {
        Class<?> handedOver = converter.getColumnType(property);
        boolean isKept = handedOver == Timestamp.class
                && JdbcColumnType.of(property.getActualType()).isPresent();
        return isKept ? property.getActualType() : handedOver;
    }

    private static MigrationException untyped(String attribute, Class<?> type) {
        return new MigrationException(
                "There is no column type for %s, which is a %s.".formatted(attribute, type.getName()),
                "Convert it with a JdbcCustomConversions bean, or declare a SqlTypeMapping bean that knows it.");
    }
}
