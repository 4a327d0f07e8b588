package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.model.Vocabulary;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds to a model what it has no words for: what the live database has of tables that the model knows. So the comparison leaves
 * it alone, and makes it again where it has to be dropped for another change.
 */
final class Completion {

    private final Schema actual;

    private final Schema desired;

    private final Vocabulary vocabulary;

    private final AlterationRules rules;

    private Completion(Schema actual, Schema desired, Vocabulary vocabulary, AlterationRules rules) {
        this.actual = actual;
        this.desired = desired;
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    static Schema of(Schema actual, Schema desired, Vocabulary vocabulary, AlterationRules rules) {
        return new Completion(actual, desired, vocabulary, rules).completed();
    }

    private Schema completed() {
        Map<ObjectId, SchemaObject> objects = new LinkedHashMap<>();
        desired.objects().forEach(object -> objects.put(object.id(), object));
        Set<DatabaseObject> added = new LinkedHashSet<>();
        for (SchemaObject live : actual.objects()) {
            SchemaObject wanted = objects.get(live.id());
            if (wanted instanceof Table table && live instanceof Table liveTable) {
                objects.put(live.id(), completed(table, liveTable));
            } else if (wanted == null && !isTold(live) && isOfKnown(live, objects)) {
                objects.put(live.id(), live);
                added.add(live.id().object());
            }
        }
        List<Dependency> dependencies = new ArrayList<>(desired.dependencies());
        actual.dependencies().stream()
                .filter(dependency -> added.contains(dependency.dependent()))
                .forEach(dependencies::add);
        return new Schema(
                List.copyOf(objects.values()), dependencies.stream().distinct().toList());
    }

    /** A model that grants nothing says nothing of privileges: those of new tables are often given by the database. */
    private boolean isTold(SchemaObject live) {
        boolean saysNothingOfPrivileges =
                desired.objects().stream().noneMatch(object -> object instanceof RolePrivileges);
        return vocabulary.tells(live) && !(live instanceof RolePrivileges && saysNothingOfPrivileges);
    }

    /** Whether it is said of, or a part of, something that is in the model. */
    private static boolean isOfKnown(SchemaObject live, Map<ObjectId, SchemaObject> known) {
        DatabaseObject object = live.id().object();
        boolean isAspect = live.id().aspect() != ObjectId.Aspect.ITSELF;
        if (live instanceof dev.migrations.schema.TableIndex index) {
            return isKnownRelation(index.table(), known);
        }
        QualifiedName table = object.table();
        if (table != null) {
            return isKnownRelation(table, known);
        }
        return isAspect && known.containsKey(ObjectId.of(object));
    }

    private static boolean isKnownRelation(QualifiedName name, Map<ObjectId, SchemaObject> known) {
        return Stream.of(DatabaseObject.Kind.TABLE, DatabaseObject.Kind.VIEW, DatabaseObject.Kind.MATERIALIZED_VIEW)
                .anyMatch(kind -> known.containsKey(ObjectId.of(new DatabaseObject(kind, name, null, List.of()))));
    }

    private Table completed(Table wanted, Table live) {
        List<Constraint> constraints = new ArrayList<>();
        wanted.constraints().forEach(constraint -> constraints.add(underItsName(constraint, live)));
        Set<String> names = new LinkedHashSet<>();
        constraints.forEach(constraint -> names.add(String.valueOf(constraint.name())));
        live.constraints().stream()
                .filter(constraint -> !vocabulary.tells(constraint))
                .filter(constraint -> !names.contains(String.valueOf(constraint.name())))
                .forEach(constraints::add);
        return new Table(
                wanted.name(),
                wanted.columns().stream().map(column -> completed(column, live)).toList(),
                constraints,
                wanted.comment(),
                vocabulary.tellsOptionsOf(wanted) ? wanted.options() : live.options());
    }

    private Column completed(Column wanted, Table live) {
        return vocabulary.tellsDefinitionOf(wanted)
                ? wanted
                : live.columns().stream()
                        .filter(column -> column.name().equals(wanted.name()))
                        .findFirst()
                        .orElse(wanted);
    }

    /** The name that the database has it under, where the model does not say one that counts. */
    private Constraint underItsName(Constraint wanted, Table live) {
        String name = wanted.name();
        if (name == null || (vocabulary.tells(wanted) && !rules.isMadeUp(name))) {
            return wanted;
        }
        return live.constraints().stream()
                .filter(constraint -> isSame(constraint, wanted))
                .findFirst()
                .orElse(wanted);
    }

    private static boolean isSame(Constraint one, Constraint other) {
        return one.finallyNamed("any").equals(other.finallyNamed("any"));
    }
}
