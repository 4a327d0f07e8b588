package dev.migrations.autoconfigure.model;

import dev.migrations.error.MigrationException;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import dev.migrations.model.RenamedFrom;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.QualifiedName;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Collection;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.IndexedCollection;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.JoinedSubclass;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SingleTableSubclass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;
import org.hibernate.mapping.Value;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/** Which attribute each column is for, and which name it had before. Not thread-safe. */
final class MappedColumns {

    private final MappedNames names;

    private final Map<ColumnName, String> attributes = new LinkedHashMap<>();

    private final List<Rename> renames = new ArrayList<>();

    MappedColumns(MappedNames names) {
        this.names = names;
    }

    /** Takes in all entities. */
    MappedColumns of(Metadata metadata) {
        metadata.getEntityBindings().stream()
                .sorted(Comparator.comparing(PersistentClass::getEntityName))
                .forEach(this::entity);
        return this;
    }

    /** The columns in the order of their entities; of several attributes that share a column, the first one. */
    List<ColumnHint> hints() {
        return attributes.entrySet().stream()
                .map(entry -> new ColumnHint(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What the annotations say, each thing once. */
    List<Rename> renames() {
        return renames.stream().distinct().toList();
    }

    private void entity(PersistentClass entity) {
        Class<?> type = entity.hasPojoRepresentation() ? entity.getMappedClass() : Object.class;
        Optional.ofNullable(type.getDeclaredAnnotation(RenamedFrom.class))
                .ifPresent(before -> renamedTable(entity, before));
        Owner owner = new Owner(type, entity.getJpaEntityName(), entity.getTable());
        if (entity instanceof RootClass || entity instanceof UnionSubclass) {
            identifier(entity, owner);
        }
        if (entity instanceof JoinedSubclass joined) {
            columns(joined.getKey(), entity.getTable(), "key of " + owner.path());
        }
        for (Join join : entity.getJoins()) {
            columns(
                    join.getKey(),
                    join.getTable(),
                    "key of " + owner.path() + " in " + join.getTable().getName());
        }
        if (entity instanceof UnionSubclass) {
            entity.getPropertyClosure().forEach(property -> property(property, owner));
        } else {
            entity.getUnjoinedProperties().forEach(property -> property(property, owner));
            for (Join join : entity.getJoins()) {
                join.getProperties().forEach(property -> property(property, owner.in(join.getTable())));
            }
        }
    }

    private void renamedTable(PersistentClass entity, RenamedFrom before) {
        if (entity instanceof SingleTableSubclass) {
            throw new MigrationException(
                    "@RenamedFrom(\"%s\") on %s names a table before, but the class has no table of its own."
                            .formatted(before.value(), entity.getClassName()),
                    "Put it on the root of the hierarchy, whose table it is in.");
        }
        renamedTable(entity.getTable(), before);
    }

    private void renamedTable(Table table, RenamedFrom before) {
        QualifiedName name = names.table(table);
        renames.add(new Rename(Rename.Kind.TABLE, null, name.sibling(names.written(before.value())), name));
    }

    private void identifier(PersistentClass entity, Owner owner) {
        Property identifier = entity.getIdentifierProperty();
        if (identifier != null) {
            property(identifier, owner);
        } else if (entity.getIdentifier() instanceof Component parts) {
            parts.getProperties().forEach(part -> property(part, owner));
        }
    }

    private void property(Property property, Owner owner) {
        if (property.isSynthetic() || property.isBackRef()) {
            return;
        }
        String path = owner.path() + "." + property.getName();
        Optional<RenamedFrom> before = owner.before(property);
        value(property.getValue(), new Owner(owner.type(), path, owner.table()), before);
    }

    private void value(Value value, Owner owner, Optional<RenamedFrom> before) {
        if (value instanceof Collection collection) {
            collection(collection, owner, before);
        } else if (value instanceof Component component && component.getAggregateColumn() == null) {
            if (before.isPresent()) {
                throw severalColumns(before.get(), owner);
            }
            component(component, owner);
        } else {
            List<Column> columns =
                    value instanceof Component component ? List.of(component.getAggregateColumn()) : columnsOf(value);
            columns(columns, owner.table(), owner.path());
            before.ifPresent(name -> renamedColumn(columns, owner, name));
        }
    }

    private void component(Component component, Owner owner) {
        // Of an entity that is a map, nothing but its mapping is known.
        Class<?> type = component.isDynamic() ? Object.class : component.getComponentClass();
        Owner inner = new Owner(type, owner.path(), owner.table());
        component.getProperties().forEach(part -> property(part, inner));
    }

    private void collection(Collection collection, Owner owner, Optional<RenamedFrom> before) {
        if (collection.isInverse()) {
            return;
        }
        Table table = collection.getCollectionTable();
        columns(collection.getKey(), table, "key of " + owner.path());
        if (collection instanceof IndexedCollection indexed) {
            columns(indexed.getIndex(), table, "index of " + owner.path());
        }
        if (collection.isOneToMany()) {
            before.ifPresent(name ->
                    renamedColumn(columnsOf(collection.getKey()), new Owner(owner.type(), owner.path(), table), name));
            return;
        }
        before.ifPresent(name -> renamedTable(table, name));
        Owner element = new Owner(owner.type(), owner.path(), table);
        if (collection.getElement() instanceof Component component && component.getAggregateColumn() == null) {
            component(component, element);
        } else {
            columns(collection.getElement(), table, owner.path());
        }
    }

    private void renamedColumn(List<Column> columns, Owner owner, RenamedFrom before) {
        if (columns.size() != 1) {
            throw severalColumns(before, owner);
        }
        ColumnName column = names.column(owner.table(), columns.get(0));
        renames.add(new Rename(
                Rename.Kind.COLUMN,
                column.table(),
                QualifiedName.of(names.written(before.value())),
                QualifiedName.of(column.column())));
    }

    private static MigrationException severalColumns(RenamedFrom before, Owner owner) {
        return new MigrationException(
                "@RenamedFrom(\"%s\") on %s names one column before, but the attribute does not have exactly one."
                        .formatted(before.value(), owner.path()),
                "Put it on the attributes of the embeddable, or answer the question about the columns by their names.");
    }

    private void columns(Value value, Table table, String path) {
        columns(columnsOf(value), table, path);
    }

    private void columns(List<Column> columns, Table table, String path) {
        if (!table.isPhysicalTable() || table.isView()) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.size() == 1 ? path : path + "[" + i + "]";
            attributes.putIfAbsent(names.column(table, columns.get(i)), name);
        }
    }

    /** A formula is no column. */
    private static List<Column> columnsOf(Value value) {
        return value.getSelectables().stream()
                .filter(Column.class::isInstance)
                .map(Column.class::cast)
                .toList();
    }

    /**
     * Where an attribute is.
     *
     * @param type the class that has it
     * @param path how it is come to from its entity
     * @param table the table that it is in
     */
    private record Owner(Class<?> type, String path, Table table) {

        Owner in(Table other) {
            return new Owner(type, path, other);
        }

        /** What the field says, or the method that reads it. */
        Optional<RenamedFrom> before(Property property) {
            String name = property.getName();
            String capital = StringUtils.capitalize(name);
            return Stream.<AnnotatedElement>of(
                            ReflectionUtils.findField(type, name),
                            ReflectionUtils.findMethod(type, "get" + capital),
                            ReflectionUtils.findMethod(type, "is" + capital),
                            ReflectionUtils.findMethod(type, name))
                    .filter(Objects::nonNull)
                    .map(member -> member.getAnnotation(RenamedFrom.class))
                    .filter(Objects::nonNull)
                    .findFirst();
        }
    }
}
