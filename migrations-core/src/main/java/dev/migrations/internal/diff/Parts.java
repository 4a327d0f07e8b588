package dev.migrations.internal.diff;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schema in its parts. Immutable once it is built. */
final class Parts {

    private final Map<ObjectId, Part> byId = new LinkedHashMap<>();

    private final Map<QualifiedName, Table> tables = new LinkedHashMap<>();

    private final Map<QualifiedName, ObjectId> relations = new LinkedHashMap<>();

    private final Map<ObjectId, Integer> positions = new LinkedHashMap<>();

    private final List<Schema.Dependency> dependencies;

    Parts(Schema schema) {
        this(split(schema.objects()), schema.dependencies());
    }

    Parts(List<Part> parts, List<Schema.Dependency> dependencies) {
        this.dependencies = List.copyOf(dependencies);
        for (Part part : parts) {
            positions.put(part.id(), positions.size());
            byId.put(part.id(), part);
        }
        byId.values().forEach(this::addRelation);
        assembleTables();
    }

    private static List<Part> split(List<SchemaObject> objects) {
        Splitting splitting = new Splitting();
        return objects.stream().flatMap(object -> object.accept(splitting)).toList();
    }

    private void assembleTables() {
        Map<QualifiedName, List<Column>> columns = new LinkedHashMap<>();
        Map<QualifiedName, List<Constraint>> constraints = new LinkedHashMap<>();
        for (Part part : byId.values()) {
            if (part instanceof Part.OfColumn column) {
                columns.computeIfAbsent(column.table(), table -> new ArrayList<>())
                        .add(column.column());
            } else if (part instanceof Part.OfConstraint constraint) {
                constraints
                        .computeIfAbsent(constraint.table(), table -> new ArrayList<>())
                        .add(constraint.constraint());
            }
        }
        for (Part part : byId.values()) {
            if (part instanceof Part.Whole whole && whole.object() instanceof Table shell) {
                tables.put(
                        shell.name(),
                        new Table(
                                shell.name(),
                                columns.getOrDefault(shell.name(), List.of()),
                                constraints.getOrDefault(shell.name(), List.of()),
                                shell.comment(),
                                shell.options()));
            }
        }
    }

    private void addRelation(Part part) {
        if (part.isAspect()) {
            return;
        }
        switch (part.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, INDEX ->
                relations.put(part.id().object().name(), part.id());
            default -> {}
        }
        if (part instanceof Part.OfConstraint constraint && ConstraintKind.hasIndex(constraint.constraint())) {
            relations.putIfAbsent(
                    constraint.table().sibling(part.id().object().name().name()), part.id());
        }
    }

    Map<ObjectId, Part> byId() {
        return byId;
    }

    @Nullable
    Part get(ObjectId id) {
        return byId.get(id);
    }

    Part required(ObjectId id) {
        Part part = byId.get(id);
        if (part == null) {
            throw new IllegalArgumentException("no " + id);
        }
        return part;
    }

    boolean has(ObjectId id) {
        return byId.containsKey(id);
    }

    List<Schema.Dependency> dependencies() {
        return dependencies;
    }

    /** The schema that is made of the parts. */
    Schema schema() {
        List<SchemaObject> objects = new ArrayList<>();
        for (Part part : byId.values()) {
            if (part instanceof Part.Whole whole) {
                objects.add(whole(whole.object()));
            }
        }
        return new Schema(objects, dependencies);
    }

    private SchemaObject whole(SchemaObject object) {
        if (object instanceof Table table) {
            return table(table.name());
        }
        return object instanceof Sequence sequence
                        && byId.get(Part.Ownership.ownership(sequence.name())) instanceof Part.Ownership ownership
                ? new Sequence(sequence.name(), sequence.options(), ownership.owner())
                : object;
    }

    /** The table with all its columns and constraints. */
    Table table(QualifiedName name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return table;
    }

    Map<QualifiedName, Table> tables() {
        return tables;
    }

    /** Where it stands among the parts. */
    int position(ObjectId id) {
        return positions.getOrDefault(id, 0);
    }

    Optional<Column> column(ObjectId id) {
        return byId.get(id) instanceof Part.OfColumn part ? Optional.of(part.column()) : Optional.empty();
    }

    /** The table, view, sequence, index or constraint with an index of the name. */
    Optional<ObjectId> relation(QualifiedName name) {
        return Optional.ofNullable(relations.get(name));
    }

    /** The type of the name: an enum, a domain, a composite type, or the rows of a table. */
    Optional<ObjectId> type(QualifiedName name) {
        return Stream.of(DatabaseObject.Kind.TYPE, DatabaseObject.Kind.DOMAIN, DatabaseObject.Kind.TABLE)
                .map(kind -> Part.of(kind, name))
                .filter(this::has)
                .findFirst();
    }

    /** The part that the object is, or that it is part of. */
    Optional<ObjectId> find(DatabaseObject object) {
        ObjectId id = ObjectId.of(object);
        if (has(id)) {
            return Optional.of(id);
        }
        return switch (object.kind()) {
            case COLUMN -> Optional.ofNullable(object.table()).flatMap(this::relation);
            case TYPE, DOMAIN -> type(object.name());
            case TABLE, VIEW, MATERIALIZED_VIEW, INDEX -> relation(object.name());
            default -> Optional.empty();
        };
    }

    /** The part that the object is, or the view that it is a column of: what a column of a table needs, the table does not. */
    Optional<ObjectId> dependent(DatabaseObject object) {
        return find(object)
                .filter(id -> object.kind() != DatabaseObject.Kind.COLUMN
                        || id.object().kind() != DatabaseObject.Kind.TABLE);
    }

    private static final class Splitting extends WholeObjects {

        @Override
        public Stream<Part> visitTable(Table object) {
            Table shell = new Table(object.name(), List.of(), List.of(), object.comment(), object.options());
            return Stream.of(
                            Stream.of(new Part.Whole(shell)),
                            object.columns().stream().map(column -> new Part.OfColumn(object.name(), column)),
                            object.constraints().stream()
                                    .map(constraint -> new Part.OfConstraint(object.name(), constraint)))
                    .flatMap(parts -> parts);
        }

        @Override
        public Stream<Part> visitSequence(Sequence object) {
            ColumnName owner = object.ownedBy();
            Stream<Part> sequence = Stream.of(new Part.Whole(new Sequence(object.name(), object.options(), null)));
            return owner == null
                    ? sequence
                    : Stream.concat(sequence, Stream.of(new Part.Ownership(object.name(), owner)));
        }

        @Override
        public Stream<Part> visitTableIndex(TableIndex object) {
            return Stream.of(new Part.Whole(object));
        }
    }
}
