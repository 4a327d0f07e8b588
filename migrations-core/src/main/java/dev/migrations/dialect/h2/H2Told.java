package dev.migrations.dialect.h2;

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

/** What was told of a database, and which of its SQL names what: H2 keeps no list of that. Not thread-safe. */
final class H2Told {

    private final ToldObjects objects = new ToldObjects();

    private final Map<QualifiedName, DatabaseObject> named = new LinkedHashMap<>();

    private final Map<QualifiedName, List<String>> columns = new LinkedHashMap<>();

    private final List<Expression> expressions = new ArrayList<>();

    private final List<Use> uses = new ArrayList<>();

    private final H2Names names;

    H2Told(H2Names names) {
        this.names = names;
    }

    /**
     * SQL of an object, as the database made it.
     *
     * @param owner the object
     * @param sql the SQL
     */
    private record Expression(DatabaseObject owner, String sql) {}

    private record Use(DatabaseObject owner, QualifiedName name) {}

    void tell(SchemaObject object) {
        objects.tell(object);
    }

    /** Says that SQL names the object by schema and name. */
    void named(DatabaseObject id, List<String> itsColumns) {
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
    void uses(DatabaseObject owner, @Nullable String sql) {
        if (sql != null) {
            expressions.add(new Expression(owner, sql));
        }
    }

    /** Says that the object cannot exist without the one of that name; null is for nothing. */
    void usesNamed(DatabaseObject owner, @Nullable QualifiedName name) {
        if (name != null) {
            uses.add(new Use(owner, name));
        }
    }

    Schema schema() {
        uses.forEach(use -> {
            DatabaseObject on = named.get(use.name());
            if (on != null) {
                objects.needs(use.owner(), on);
            }
        });
        expressions.forEach(expression -> {
            List<String> words = names.words(expression.sql());
            names.mentioned(expression.sql()).forEach(name -> {
                DatabaseObject on = named.get(name);
                if (on != null && !on.equals(expression.owner())) {
                    objects.needs(expression.owner(), on);
                    columns.getOrDefault(name, List.of()).stream()
                            .filter(words::contains)
                            .forEach(column ->
                                    objects.needs(expression.owner(), DatabaseObject.of(new ColumnName(name, column))));
                }
            });
        });
        return objects.schema();
    }
}
