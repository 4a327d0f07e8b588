package dev.migrations.internal.autogenerate;

import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.TableIndex;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which objects of a schema are compared: what belongs to one that is left out is left out too. */
final class ComparedObjects {

    private final Schema schema;

    private final Set<ObjectId> leftOut = new LinkedHashSet<>();

    private ComparedObjects(Schema schema, Predicate<SchemaObject> isCompared) {
        this.schema = schema;
        schema.objects().stream()
                .filter(object -> !isCompared.test(object))
                .forEach(object -> leftOut.add(object.id()));
    }

    /** The schema with what is compared of it; who needs whom is still told of all. */
    static Schema of(Schema schema, Predicate<SchemaObject> isCompared) {
        return new ComparedObjects(schema, isCompared).compared();
    }

    private Schema compared() {
        boolean isSpread = leftOut.isEmpty();
        while (!isSpread) {
            List<ObjectId> parts = schema.objects().stream()
                    .filter(this::belongsToLeftOut)
                    .map(SchemaObject::id)
                    .toList();
            isSpread = !leftOut.addAll(parts);
        }
        return new Schema(
                schema.objects().stream()
                        .filter(object -> !leftOut.contains(object.id()))
                        .toList(),
                schema.dependencies());
    }

    private boolean belongsToLeftOut(SchemaObject object) {
        DatabaseObject itself = object.id().object();
        QualifiedName table = table(object);
        return (table != null && isLeftOutRelation(table))
                || (isSaidOf(object.id()) && leftOut.contains(ObjectId.of(itself)))
                || (itself.kind() == DatabaseObject.Kind.STATISTICS && measures(itself));
    }

    private static @Nullable QualifiedName table(SchemaObject object) {
        if (object instanceof TableIndex index) {
            return index.table();
        }
        if (object instanceof Sequence sequence) {
            ColumnName owner = sequence.ownedBy();
            return owner == null ? null : owner.table();
        }
        return object.id().object().table();
    }

    private static boolean isSaidOf(ObjectId id) {
        return id.aspect() != ObjectId.Aspect.ITSELF || !id.detail().isEmpty();
    }

    private boolean isLeftOutRelation(QualifiedName name) {
        return Stream.of(DatabaseObject.Kind.TABLE, DatabaseObject.Kind.VIEW, DatabaseObject.Kind.MATERIALIZED_VIEW)
                .anyMatch(kind -> leftOut.contains(ObjectId.of(new DatabaseObject(kind, name, null, List.of()))));
    }

    /** Whether the statistics are about a table that is left out. */
    private boolean measures(DatabaseObject statistics) {
        return schema.dependencies().stream()
                .filter(dependency -> dependency.dependent().equals(statistics))
                .map(Schema.Dependency::on)
                .anyMatch(on -> {
                    QualifiedName table = on.kind() == DatabaseObject.Kind.TABLE ? on.name() : on.table();
                    return table != null && isLeftOutRelation(table);
                });
    }
}
