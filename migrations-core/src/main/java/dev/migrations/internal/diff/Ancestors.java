package dev.migrations.internal.diff;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which tables have the columns of which others, as a partition or because they inherit them. */
final class Ancestors {

    private final Parts parts;

    private final Map<QualifiedName, Set<QualifiedName>> parents = new LinkedHashMap<>();

    Ancestors(Parts parts) {
        this.parts = parts;
        for (Part part : parts.byId().values()) {
            if (part instanceof Part.Whole whole) {
                if (whole.object() instanceof Partition partition) {
                    add(partition.table(), partition.parent());
                } else if (whole.object() instanceof Table table) {
                    table.options().inherits().forEach(parent -> add(table.name(), parent));
                }
            }
        }
    }

    private void add(QualifiedName child, QualifiedName parent) {
        parents.computeIfAbsent(child, table -> new LinkedHashSet<>()).add(parent);
    }

    /** The tables that have columns of others, those above before those below. */
    List<QualifiedName> children() {
        Set<QualifiedName> sorted = new LinkedHashSet<>();
        parents.keySet().forEach(child -> addBelowParents(child, sorted));
        return sorted.stream().filter(parents::containsKey).toList();
    }

    private void addBelowParents(QualifiedName table, Set<QualifiedName> sorted) {
        parents(table).forEach(parent -> addBelowParents(parent, sorted));
        sorted.add(table);
    }

    Set<QualifiedName> parents(QualifiedName child) {
        return parents.getOrDefault(child, Set.of());
    }

    /** The same column of the tables above, and of those above them; none for what is no column of a table. */
    List<ObjectId> above(ObjectId column) {
        DatabaseObject object = column.object();
        QualifiedName table = object.table();
        boolean isColumn = object.kind() == DatabaseObject.Kind.COLUMN && column.equals(ObjectId.of(object));
        return !isColumn || table == null
                ? List.of()
                : parents(table).stream()
                        .map(parent -> ObjectId.of(DatabaseObject.of(
                                new ColumnName(parent, object.name().name()))))
                        .filter(parts::has)
                        .flatMap(parent -> Stream.concat(Stream.of(parent), above(parent).stream()))
                        .distinct()
                        .toList();
    }

    /** The column of a child after the one of its parent was changed: what was equal changes with it. */
    static Column changed(Column child, Column before, Column after) {
        return new Column(
                child.name(),
                changed(child.type(), before.type(), after.type()),
                changed(child.nullability(), before.nullability(), after.nullability()),
                settled(child.defaultExpression(), before.defaultExpression(), after.defaultExpression()),
                child.identity(),
                child.identityOptions(),
                settled(child.generatedExpression(), before.generatedExpression(), after.generatedExpression()),
                child.generatedKind(),
                settled(child.collation(), before.collation(), after.collation()),
                child.comment());
    }

    private static <T> T changed(T child, T before, T after) {
        return child.equals(before) ? after : child;
    }

    private static <T> @Nullable T settled(@Nullable T child, @Nullable T before, @Nullable T after) {
        return Objects.equals(child, before) ? after : child;
    }
}
