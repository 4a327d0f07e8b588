package dev.migrations.schema;

import static java.util.stream.Collectors.joining;

import dev.migrations.error.MigrationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a database looks like, as far as it is compared: its objects, and which needs which. Immutable.
 *
 * <p>Everything is told as the database itself normalises it. Names in the schema that is the home of a comparison are
 * unqualified, all others are qualified, in names as well as in SQL texts; so two schemas that were read by the same
 * reader, each with its own home, are equal where the databases are.
 *
 * @param objects its objects, sorted by the reader in an order that does not depend on when they were created
 * @param dependencies which object cannot exist without which other one
 */
public record Schema(List<SchemaObject> objects, List<Dependency> dependencies) {

    /** Without anything. */
    public static final Schema EMPTY = new Schema(List.of(), List.of());

    /** @throws MigrationException if two objects have one id */
    public Schema {
        objects = List.copyOf(objects);
        dependencies = List.copyOf(dependencies);
        byId(objects);
    }

    private static Map<ObjectId, SchemaObject> byId(List<SchemaObject> objects) {
        Map<ObjectId, SchemaObject> byId = new LinkedHashMap<>();
        for (SchemaObject each : objects) {
            SchemaObject other = byId.put(each.id(), each);
            if (other != null) {
                throw new MigrationException(
                        "The schema has '" + each.id() + "' twice.", "Report this: a reader of a catalog is wrong.");
            }
        }
        return byId;
    }

    /** Its objects by their ids, in their order. */
    public Map<ObjectId, SchemaObject> byId() {
        return byId(objects);
    }

    /** The object of that id. */
    public Optional<SchemaObject> find(ObjectId id) {
        return objects.stream().filter(object -> object.id().equals(id)).findFirst();
    }

    /** One object in a line, for people who look at a difference. */
    @Override
    public String toString() {
        return objects.stream().map(Object::toString).collect(joining("\n"));
    }

    /**
     * An object that cannot exist without another one.
     *
     * @param dependent the object; for what depends on a column of a table, an index or a constraint, that itself. It may be one
     *     that the schema does not tell
     * @param on what it needs; columns are told apart from their table
     */
    public record Dependency(DatabaseObject dependent, DatabaseObject on) {}
}
