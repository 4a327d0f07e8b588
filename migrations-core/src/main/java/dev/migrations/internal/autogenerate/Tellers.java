package dev.migrations.internal.autogenerate;

import dev.migrations.model.Vocabulary;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * In whose words each part of a model is told. What hangs on a table is told by who made the table; who hangs something on the
 * table of another tells all of that kind there, and who changes a column or a constraint of another tells that.
 */
final class Tellers {

    private final Map<ObjectId, Object> seen = new LinkedHashMap<>();

    private final Map<ObjectId, Vocabulary> makers = new LinkedHashMap<>();

    private final Map<ObjectId, Vocabulary> latest = new LinkedHashMap<>();

    private final Map<Hanging, Set<Vocabulary>> hanging = new LinkedHashMap<>();

    /** Takes in what there is after one more source, or several of one vocabulary, was run. */
    void told(Schema made, Vocabulary by) {
        for (SchemaObject object : made.objects()) {
            if (object instanceof Table table) {
                told(table, by);
            } else if (isNew(object.id(), object, by)) {
                container(object).ifPresent(on -> hang(Hanging.of(object, on), by));
            }
        }
    }

    private void told(Table table, Vocabulary by) {
        isNew(table.id(), new Table(table.name(), List.of(), List.of(), table.comment(), table.options()), by);
        table.columns().forEach(column -> isNew(id(table, column), column, by));
        for (Constraint constraint : table.constraints()) {
            if (isNew(id(table, constraint), constraint, by)) {
                hang(Hanging.of(constraint, table), by);
            }
        }
    }

    /** Whether it was not there, or not like that. */
    private boolean isNew(ObjectId id, Object thing, Vocabulary by) {
        boolean isNew = !thing.equals(seen.put(id, thing));
        if (isNew) {
            makers.putIfAbsent(known(id), by);
            latest.put(id, by);
        }
        return isNew;
    }

    private void hang(Hanging thing, Vocabulary by) {
        hanging.computeIfAbsent(thing, hung -> new LinkedHashSet<>()).add(by);
    }

    /** Whether the model would tell what hangs on the object, if the application wanted it. */
    boolean tells(SchemaObject live, DatabaseObject on) {
        return tells(ObjectId.of(on), Hanging.of(live, on), vocabulary -> vocabulary.tells(live));
    }

    /** Whether the model would tell the constraint of the table, if the application wanted it. */
    boolean tells(Constraint live, Table table) {
        return tells(table.id(), Hanging.of(live, table), vocabulary -> vocabulary.tells(live));
    }

    private boolean tells(ObjectId on, Hanging thing, Predicate<Vocabulary> question) {
        Vocabulary maker = makers.get(known(on));
        return (maker != null && question.test(maker))
                || hanging.getOrDefault(thing, Set.of()).stream().anyMatch(question);
    }

    /** Whether the one who told the constraint has words for it. */
    boolean isTold(Constraint wanted, Table table) {
        Vocabulary teller = latest.get(id(table, wanted));
        return teller != null && teller.tells(wanted);
    }

    /** Whether the name of the constraint was chosen; that of the live database is. */
    boolean chooseNameOf(Constraint constraint, Table table) {
        Vocabulary teller = latest.get(id(table, constraint));
        return teller == null || teller.choosesNames();
    }

    boolean tellsOptionsOf(Table table) {
        Vocabulary teller = latest.get(table.id());
        return teller != null && teller.tellsOptionsOf(table);
    }

    boolean tellsDefinitionOf(Column column, Table table) {
        Vocabulary teller = latest.get(id(table, column));
        return teller != null && teller.tellsDefinitionOf(column);
    }

    /** What it hangs on or is said of; empty for what stands alone. */
    static Optional<DatabaseObject> container(SchemaObject object) {
        DatabaseObject itself = object.id().object();
        QualifiedName table = object instanceof TableIndex index ? index.table() : itself.table();
        if (table != null) {
            return Optional.of(table(table));
        }
        return object.id().aspect() == ObjectId.Aspect.ITSELF ? Optional.empty() : Optional.of(itself);
    }

    /** A trigger does not say whether it is one of a table or of a view. */
    private static ObjectId known(ObjectId id) {
        boolean isView = id.equals(ObjectId.of(id.object()))
                && (id.object().kind() == DatabaseObject.Kind.VIEW
                        || id.object().kind() == DatabaseObject.Kind.MATERIALIZED_VIEW);
        return isView ? ObjectId.of(table(id.object().name())) : id;
    }

    private static DatabaseObject table(QualifiedName name) {
        return new DatabaseObject(DatabaseObject.Kind.TABLE, name, null, List.of());
    }

    private static ObjectId id(Table table, Column column) {
        return ObjectId.of(DatabaseObject.of(new ColumnName(table.name(), column.name())));
    }

    private static ObjectId id(Table table, Constraint constraint) {
        return ObjectId.of(new DatabaseObject(
                DatabaseObject.Kind.CONSTRAINT,
                QualifiedName.of(String.valueOf(constraint.name())),
                table.name(),
                List.of()));
    }

    /** Things of one kind on one object. */
    private record Hanging(
            DatabaseObject on, Class<?> form, DatabaseObject.@Nullable Kind kind, ObjectId.Aspect aspect) {

        static Hanging of(SchemaObject object, DatabaseObject on) {
            return new Hanging(
                    on,
                    object.getClass(),
                    object.id().object().kind(),
                    object.id().aspect());
        }

        static Hanging of(Constraint constraint, Table table) {
            return new Hanging(table.id().object(), constraint.getClass(), null, ObjectId.Aspect.ITSELF);
        }
    }
}
