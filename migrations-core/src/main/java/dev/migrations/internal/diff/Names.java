package dev.migrations.internal.diff;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import java.util.List;

/** Which names a part takes, of which each can be taken only once in a database. */
final class Names {

    private Names() {}

    static List<String> of(Part part) {
        if (part.isAspect()) {
            return List.of();
        }
        DatabaseObject object = part.id().object();
        QualifiedName name = object.name();
        return switch (object.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, TYPE -> List.of("relation " + name, "type " + name);
            case SEQUENCE, INDEX -> List.of("relation " + name);
            case DOMAIN -> List.of("type " + name);
            case CONSTRAINT -> ofConstraint(part, object);
            case FUNCTION, PROCEDURE, AGGREGATE -> List.of("routine " + name + object.argumentTypes());
            case COLUMN, STATISTICS, EVENT_TRIGGER, TRIGGER, POLICY, RULE, SCHEMA, EXTENSION, DATABASE, ROLE ->
                List.of(object.toString());
        };
    }

    private static List<String> ofConstraint(Part part, DatabaseObject object) {
        QualifiedName table = object.table();
        return part instanceof Part.OfConstraint constraint
                        && table != null
                        && ConstraintKind.hasIndex(constraint.constraint())
                ? List.of(
                        object.toString(),
                        "relation " + table.sibling(object.name().name()))
                : List.of(object.toString());
    }
}
