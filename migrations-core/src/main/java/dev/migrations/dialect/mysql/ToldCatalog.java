package dev.migrations.dialect.mysql;

import dev.migrations.dialect.ToldObjects;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was told of a catalog, and which of its SQL names what: the server keeps no list of that. Not thread-safe. */
final class ToldCatalog {

    private final ToldObjects objects = new ToldObjects();

    private final Map<QualifiedName, DatabaseObject> named = new LinkedHashMap<>();

    private final Map<QualifiedName, List<String>> columns = new LinkedHashMap<>();

    private final List<Expression> expressions = new ArrayList<>();

    private final CatalogNames names;

    ToldCatalog(CatalogNames names) {
        this.names = names;
    }

    /**
     * SQL of an object, as the server made it.
     *
     * @param owner the object
     * @param sql the SQL
     */
    private record Expression(DatabaseObject owner, String sql) {}

    void tell(SchemaObject object) {
        objects.tell(object);
    }

    /** Tells the object, which SQL names by database and name. */
    void tell(SchemaObject object, List<String> itsColumns) {
        objects.tell(object);
        DatabaseObject id = object.id().object();
        named.put(id.name(), id);
        columns.put(id.name(), itsColumns);
    }

    void comment(DatabaseObject object, @Nullable String text) {
        objects.comment(object, text);
    }

    void needs(DatabaseObject dependent, DatabaseObject on) {
        objects.needs(dependent, on);
    }

    /** Says that the object cannot exist without what the SQL names. */
    void uses(DatabaseObject owner, String sql) {
        expressions.add(new Expression(owner, sql));
    }

    Schema schema() {
        for (Expression expression : expressions) {
            List<String> words = CatalogNames.words(expression.sql());
            for (QualifiedName name : names.mentioned(expression.sql())) {
                DatabaseObject on = named.get(name);
                if (on != null && !on.equals(expression.owner())) {
                    objects.needs(expression.owner(), on);
                    columns.getOrDefault(name, List.of()).stream()
                            .filter(words::contains)
                            .forEach(column ->
                                    objects.needs(expression.owner(), DatabaseObject.of(new ColumnName(name, column))));
                }
            }
        }
        return objects.schema();
    }
}
