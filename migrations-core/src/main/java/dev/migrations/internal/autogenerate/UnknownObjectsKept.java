package dev.migrations.internal.autogenerate;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a database is like after an upgrade that leaves alone what the model does not know. */
final class UnknownObjectsKept {

    private UnknownObjectsKept() {}

    /**
     * The model with the unknown objects and all that is said of them.
     *
     * @param unknown objects of the actual schema
     */
    static Schema in(Schema desired, Schema actual, List<ObjectId> unknown) {
        Set<DatabaseObject> kept = new LinkedHashSet<>();
        Set<QualifiedName> relations = new LinkedHashSet<>();
        unknown.forEach(id -> {
            kept.add(id.object());
            relations.add(id.object().name());
        });
        Set<ObjectId> known = desired.byId().keySet();
        List<SchemaObject> objects = new ArrayList<>(desired.objects());
        Set<DatabaseObject> added = new LinkedHashSet<>();
        for (SchemaObject object : actual.objects()) {
            boolean isKept = kept.contains(object.id().object())
                    || relations.contains(object.id().object().table())
                    || (object instanceof TableIndex index && relations.contains(index.table()));
            if (isKept && !known.contains(object.id())) {
                objects.add(object);
                added.add(object.id().object());
            }
        }
        List<Dependency> dependencies = new ArrayList<>(desired.dependencies());
        actual.dependencies().stream()
                .filter(dependency -> added.contains(dependency.dependent())
                        || relations.contains(dependency.dependent().table()))
                .forEach(dependencies::add);
        return new Schema(objects, dependencies.stream().distinct().toList());
    }
}
