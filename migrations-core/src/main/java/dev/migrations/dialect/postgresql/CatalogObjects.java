package dev.migrations.dialect.postgresql;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.WrittenObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reading has found, and which row of the catalog it is. Not thread-safe. */
final class CatalogObjects {

    private final List<SchemaObject> told = new ArrayList<>();

    private final Map<Row, DatabaseObject> objects = new HashMap<>();

    private final Map<Row, Row> standIns = new HashMap<>();

    private final Map<Row, Commented> commented = new HashMap<>();

    /** Tells what it is. */
    void tell(SchemaObject object) {
        told.add(object);
    }

    /** Tells what it is, which is this row. */
    void tell(SchemaObject object, SystemCatalog catalog, long id) {
        told.add(object);
        objects.put(row(catalog, id), object.id().object());
    }

    /** The row is the object, of which nothing is told for itself. */
    void know(DatabaseObject object, Row row) {
        objects.put(row, object);
    }

    /** What needs the one row needs the other one. */
    void standIn(Row one, Row other) {
        standIns.put(one, other);
    }

    /** Of the row nothing can be told but its comment. */
    void noteComments(Row row, Commented what) {
        commented.put(row, what);
    }

    /** What is told of the row's comment; null where the row is told for itself, or not at all. */
    @Nullable
    Commented commented(Row row) {
        return commented.get(row);
    }

    /** The object that the row is; null where nothing is told of it. */
    @Nullable
    DatabaseObject find(Row row) {
        return objects.get(row);
    }

    /** The object that the row is or is a part of; null where nothing is told of it. */
    @Nullable
    DatabaseObject findWhole(Row row) {
        DatabaseObject object = objects.get(row);
        if (object != null) {
            return object;
        }
        Row other = standIns.get(row);
        return other == null ? null : findWhole(other);
    }

    List<SchemaObject> told() {
        return told;
    }

    static Row row(SystemCatalog catalog, long id) {
        return new Row(catalog.id(), id, 0);
    }

    /**
     * A row of the catalog, or one of its columns.
     *
     * @param catalog the id of the catalog
     * @param id its own id
     * @param number the number of the column; 0 for the whole
     */
    record Row(long catalog, long id, int number) {}

    /**
     * How a comment is told.
     *
     * @param id what the comment is of, as a detail of what has it
     * @param statement what sets it, as far as its text
     */
    record Commented(ObjectId id, String statement) {

        WrittenObject by(String text) {
            return new WrittenObject(id, statement + " IS " + PostgresqlLiterals.quote(text), statement + " IS NULL");
        }
    }
}
