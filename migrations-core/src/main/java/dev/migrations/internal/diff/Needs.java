package dev.migrations.internal.diff;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Uniqueness;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which part of a schema cannot exist without which others: by what it is, and by what the database says. */
final class Needs {

    private final Parts parts;

    private final Map<ObjectId, Set<ObjectId>> needs = new LinkedHashMap<>();

    private final Map<ObjectId, Set<ObjectId>> dependents = new LinkedHashMap<>();

    private final Map<QualifiedName, Set<ObjectId>> indexesByTable = new LinkedHashMap<>();

    Needs(Parts parts) {
        this.parts = parts;
        for (Part part : parts.byId().values()) {
            if (part instanceof Part.Whole whole && whole.object() instanceof TableIndex index) {
                indexesByTable
                        .computeIfAbsent(index.table(), table -> new LinkedHashSet<>())
                        .add(part.id());
            }
        }
        parts.byId().values().forEach(part -> part.accept(new Structure(part.id())));
        for (Schema.Dependency dependency : parts.dependencies()) {
            Optional<ObjectId> dependent = parts.dependent(dependency.dependent());
            parts.find(dependency.on()).ifPresent(on -> dependent.ifPresent(id -> add(id, on)));
        }
    }

    private void add(ObjectId dependent, ObjectId on) {
        if (!dependent.equals(on)) {
            needs.computeIfAbsent(dependent, id -> new LinkedHashSet<>()).add(on);
            dependents.computeIfAbsent(on, id -> new LinkedHashSet<>()).add(dependent);
        }
    }

    /** What the part needs itself. */
    Set<ObjectId> of(ObjectId id) {
        return needs.getOrDefault(id, Set.of());
    }

    /** What needs the part itself. */
    Set<ObjectId> dependentsOf(ObjectId id) {
        return dependents.getOrDefault(id, Set.of());
    }

    /** Whether the part needs the other one, itself or through others. */
    boolean reaches(ObjectId from, ObjectId to) {
        return reaches(from, to, new LinkedHashSet<>());
    }

    private boolean reaches(ObjectId from, ObjectId to, Set<ObjectId> seen) {
        return from.equals(to) || (seen.add(from) && of(from).stream().anyMatch(next -> reaches(next, to, seen)));
    }

    /** The primary key, the unique constraint or the unique index that the foreign key names. */
    Optional<ObjectId> key(ForeignKey foreignKey) {
        Table target = parts.tables().get(foreignKey.targetTable());
        if (target == null) {
            return Optional.empty();
        }
        Set<String> wanted = new LinkedHashSet<>(foreignKey.targetColumns());
        return target.constraints().stream()
                .filter(constraint -> ConstraintKind.key(constraint)
                        .filter(columns -> new LinkedHashSet<>(columns).equals(wanted))
                        .isPresent())
                .map(constraint -> Part.constraint(target.name(), constraint))
                .findFirst()
                .or(() -> uniqueIndex(target.name(), wanted));
    }

    private Optional<ObjectId> uniqueIndex(QualifiedName table, Set<String> columns) {
        return indexesByTable.getOrDefault(table, Set.of()).stream()
                .filter(id -> parts.get(id) instanceof Part.Whole whole
                        && whole.object() instanceof TableIndex index
                        && index.index().uniqueness() == Uniqueness.UNIQUE
                        && index.index().where() == null
                        && new LinkedHashSet<>(index.index().elements().stream()
                                        .map(IndexElement::value)
                                        .toList())
                                .equals(columns))
                .findFirst();
    }

    private final class Structure implements PartVisitor<Boolean> {

        private final ObjectId id;

        private Structure(ObjectId id) {
            this.id = id;
        }

        private boolean object(DatabaseObject object) {
            parts.find(object).ifPresent(on -> add(id, on));
            return true;
        }

        private boolean relation(QualifiedName name) {
            parts.relation(name).ifPresent(on -> add(id, on));
            return true;
        }

        private boolean columns(QualifiedName table, List<String> columns) {
            columns.forEach(column -> object(DatabaseObject.of(new ColumnName(table, column))));
            return true;
        }

        private boolean type(ColumnType type) {
            NamedTypes.in(type).flatMap(parts::type).ifPresent(on -> add(id, on));
            return true;
        }

        private boolean schema(QualifiedName name) {
            String schema = name.schema();
            return schema == null
                    || object(
                            new DatabaseObject(DatabaseObject.Kind.SCHEMA, QualifiedName.of(schema), null, List.of()));
        }

        @Override
        public Boolean visitNamespace(Namespace object) {
            return true;
        }

        @Override
        public Boolean visitExtension(Extension object) {
            String schema = object.schema();
            return schema == null || schema(new QualifiedName(schema, object.name()));
        }

        @Override
        public Boolean visitEnumType(EnumType object) {
            return schema(object.name());
        }

        @Override
        public Boolean visitDomain(Domain object) {
            return schema(object.name()) && type(object.type());
        }

        @Override
        public Boolean visitCompositeType(CompositeType object) {
            object.attributes().forEach(attribute -> type(attribute.type()));
            return schema(object.name());
        }

        @Override
        public Boolean visitSequence(Sequence object) {
            return schema(object.name());
        }

        @Override
        public Boolean visitTable(Table object) {
            object.options().inherits().forEach(this::relation);
            return schema(object.name());
        }

        @Override
        public Boolean visitColumn(Part.OfColumn part) {
            Column column = part.column();
            return relation(part.table()) && type(column.type());
        }

        @Override
        public Boolean visitConstraint(Part.OfConstraint part) {
            ConstraintKind.foreignKey(part.constraint()).ifPresent(foreignKey -> {
                relation(foreignKey.targetTable());
                columns(foreignKey.targetTable(), foreignKey.targetColumns());
                key(foreignKey).ifPresent(key -> add(id, key));
            });
            return relation(part.table()) && columns(part.table(), ConstraintKind.columns(part.constraint()));
        }

        @Override
        public Boolean visitOwnership(Part.Ownership part) {
            return relation(part.sequence()) && object(DatabaseObject.of(part.owner()));
        }

        @Override
        public Boolean visitTableIndex(TableIndex object) {
            List<String> columns = object.index().elements().stream()
                    .filter(element -> element.kind() == IndexElement.Kind.COLUMN)
                    .map(IndexElement::value)
                    .toList();
            return relation(object.table())
                    && columns(object.table(), columns)
                    && columns(object.table(), object.index().include());
        }

        @Override
        public Boolean visitView(View object) {
            return schema(object.name());
        }

        @Override
        public Boolean visitRoutine(Routine object) {
            object.arguments().forEach(argument -> type(argument.type()));
            return schema(object.name());
        }

        @Override
        public Boolean visitTableTrigger(TableTrigger object) {
            Trigger trigger = object.trigger();
            return relation(trigger.table()) && columns(trigger.table(), trigger.updateColumns());
        }

        @Override
        public Boolean visitPolicy(Policy object) {
            return relation(object.table());
        }

        @Override
        public Boolean visitRowSecurity(RowSecurity object) {
            return relation(object.table());
        }

        @Override
        public Boolean visitPartition(Partition object) {
            return relation(object.table()) && relation(object.parent());
        }

        @Override
        public Boolean visitColumnStorage(ColumnStorage object) {
            return object(DatabaseObject.of(object.column()));
        }

        @Override
        public Boolean visitComment(Comment object) {
            return object(object.object());
        }

        @Override
        public Boolean visitRolePrivileges(RolePrivileges object) {
            QualifiedName table = object.object().table();
            if (table != null) {
                parts.relation(table)
                        .map(relation -> new ObjectId(relation.object(), ObjectId.Aspect.PRIVILEGES, object.role()))
                        .filter(parts::has)
                        .ifPresent(on -> add(id, on));
            }
            return object(object.object());
        }

        @Override
        public Boolean visitWrittenObject(WrittenObject object) {
            DatabaseObject itself = object.id().object();
            if (object.id().aspect() != ObjectId.Aspect.ITSELF) {
                return object(itself);
            }
            QualifiedName table = itself.table();
            return schema(itself.name()) && (table == null || relation(table));
        }
    }
}
