package dev.migrations.internal.diff;

import dev.migrations.schema.EnumType;
import dev.migrations.schema.ObjectId;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which enums get values that something else of the same comparison uses: a value that was added is of no use before a commit. */
final class NewEnumValues {

    private NewEnumValues() {}

    static Set<ObjectId> used(Fates fates, Parts actual, Parts target) {
        Set<ObjectId> used = new LinkedHashSet<>();
        for (Part part : target.byId().values()) {
            if (part instanceof Part.Whole whole
                    && whole.object() instanceof EnumType after
                    && fates.fate(part.id()) == Fate.ALTERED
                    && actual.get(part.id()) instanceof Part.Whole old
                    && old.object() instanceof EnumType before
                    && isUsed(fates, target, before, after)) {
                used.add(part.id());
            }
        }
        return used;
    }

    private static boolean isUsed(Fates fates, Parts target, EnumType before, EnumType after) {
        return after.values().stream()
                .filter(value -> !before.values().contains(value))
                .anyMatch(value -> target.byId().values().stream()
                        .filter(part ->
                                fates.fate(part.id()) != Fate.KEPT && !part.id().equals(after.id()))
                        .anyMatch(part -> mentions(part.toString(), value, after)));
    }

    /** By the text of what is created or changed: the value as a literal together with the name of the enum. */
    private static boolean mentions(String text, String value, EnumType type) {
        String literal = value.replace("'", "''");
        return text.contains(type.name().name())
                && (text.contains("'" + literal + "'") || (text.contains("{") && text.contains(literal)));
    }
}
