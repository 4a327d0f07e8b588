package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Commented;
import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.schema.Comment;
import dev.migrations.schema.DatabaseObject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comments of a database. */
final class CatalogComments {

    /** The objects of the server itself have lower ids. */
    private static final String QUERY = """
            SELECT d.classoid, d.objoid, d.objsubid, d.description
            FROM pg_catalog.pg_description d WHERE d.objoid >= 16384""";

    private final Map<Row, String> comments = new HashMap<>();

    private CatalogComments() {}

    static CatalogComments read(Catalog catalog) throws SQLException {
        CatalogComments comments = new CatalogComments();
        catalog.query(
                QUERY,
                row -> comments.comments.put(
                        new Row(row.getLong("classoid"), row.getLong("objoid"), row.getInt("objsubid")),
                        row.getString("description")));
        return comments;
    }

    /** The comment of a relation or, where the number is not 0, one of its columns; takes it away. */
    @Nullable
    String take(long relation, int number) {
        return comments.remove(new Row(SystemCatalog.RELATION.id(), relation, number));
    }

    /** Tells those that were not taken. That of an extension is its own. */
    void tell(CatalogObjects objects) {
        comments.forEach((row, text) -> {
            DatabaseObject object = objects.find(row);
            Commented part = objects.commented(row);
            if (part != null) {
                objects.tell(part.by(text));
                return;
            }
            if (object != null && object.kind() != DatabaseObject.Kind.EXTENSION) {
                objects.tell(new Comment(object, text));
            }
        });
    }
}
