package dev.migrations.internal.diff;

import dev.migrations.error.Fault;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** What cannot be changed because something needs it that is not compared. */
final class Holding {

    private Holding() {}

    /** Whether the database refuses to drop the one while the other is there. */
    static boolean isHeld(ObjectId id, DatabaseObject holder) {
        return switch (holder.kind()) {
            case INDEX, STATISTICS, SEQUENCE -> false;
            case CONSTRAINT, COLUMN -> !isOfOneTable(id.object(), holder);
            case TABLE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    TYPE,
                    DOMAIN,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    EVENT_TRIGGER,
                    TRIGGER,
                    POLICY,
                    RULE,
                    SCHEMA,
                    EXTENSION,
                    DATABASE,
                    ROLE -> true;
        };
    }

    private static boolean isOfOneTable(DatabaseObject one, DatabaseObject part) {
        QualifiedName table = part.table();
        return table != null
                && (table.equals(one.table()) || (one.kind() == DatabaseObject.Kind.TABLE && table.equals(one.name())));
    }

    static Fault dropped(ObjectId id, DatabaseObject holder) {
        return Fault.of("The model has no " + id + ", but " + needs(holder) + " it.", action(holder));
    }

    static Fault retyped(ObjectId id, DatabaseObject holder) {
        return Fault.of(
                "The model has another type for " + id + ", but " + needs(holder) + " it as it is.", action(holder));
    }

    private static Fault recreated(ObjectId id, DatabaseObject holder) {
        return Fault.of(
                "What the model changes makes the database drop " + id + " and create it again, but " + needs(holder)
                        + " it.",
                action(holder));
    }

    private static String needs(DatabaseObject holder) {
        return "the database's " + holder + ", which is not compared, needs";
    }

    private static String action(DatabaseObject holder) {
        return "Compare " + holder + " too, or drop it in a revision of its own before this one.";
    }

    /** What would have to be created again, and cannot be dropped. */
    static List<Fault> faults(Parts actual, Fates fates) {
        List<Fault> faults = new ArrayList<>();
        actual.dependencies().stream()
                .filter(dependency -> actual.dependent(dependency.dependent()).isEmpty())
                .forEach(dependency -> actual.find(dependency.on())
                        .filter(id -> fates.fate(id) == Fate.RECREATED && isHeld(id, dependency.dependent()))
                        .ifPresent(id -> faults.add(recreated(id, dependency.dependent()))));
        return faults.stream().distinct().toList();
    }
}
