package dev.migrations.internal.diff;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.Index;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database does by itself to a partition, or to a table that inherits, because it is done to the table above. */
final class Implied {

    private final Parts actual;

    private final Parts target;

    private final Fates fates;

    private final Map<ObjectId, ObjectId> implied = new LinkedHashMap<>();

    private final Map<QualifiedName, List<TableIndex>> actualIndexes;

    private final Map<QualifiedName, List<TableIndex>> targetIndexes;

    Implied(Parts actual, Parts target, Fates fates) {
        this.actual = actual;
        this.target = target;
        this.fates = fates;
        this.actualIndexes = indexes(actual);
        this.targetIndexes = indexes(target);
        for (Part part : target.byId().values()) {
            if (part instanceof Part.Whole whole && fates.fate(part.id()) == Fate.KEPT) {
                if (whole.object() instanceof Partition partition) {
                    add(partition.table(), partition.parent());
                } else if (whole.object() instanceof Table table) {
                    table.options().inherits().forEach(parent -> add(table.name(), parent));
                }
            }
        }
    }

    private static Map<QualifiedName, List<TableIndex>> indexes(Parts parts) {
        Map<QualifiedName, List<TableIndex>> indexes = new LinkedHashMap<>();
        for (Part part : parts.byId().values()) {
            if (part instanceof Part.Whole whole && whole.object() instanceof TableIndex index) {
                indexes.computeIfAbsent(index.table(), table -> new ArrayList<>())
                        .add(index);
            }
        }
        return indexes;
    }

    boolean has(ObjectId id) {
        return implied.containsKey(id);
    }

    /** What it is done with: the same of the topmost table. */
    ObjectId cause(ObjectId id) {
        ObjectId above = implied.get(id);
        return above == null ? id : cause(above);
    }

    private void add(QualifiedName child, QualifiedName parent) {
        add(actual, actualIndexes, child, parent, Fate.DROPPED);
        add(target, targetIndexes, child, parent, Fate.CREATED);
        for (Fate fate : List.of(Fate.ALTERED, Fate.RECREATED)) {
            add(target, targetIndexes, child, parent, fate);
        }
    }

    private void add(
            Parts side,
            Map<QualifiedName, List<TableIndex>> indexes,
            QualifiedName child,
            QualifiedName parent,
            Fate fate) {
        if (!side.tables().containsKey(child) || !side.tables().containsKey(parent)) {
            return;
        }
        side.table(parent).columns().stream()
                .filter(column -> fates.fate(Part.column(parent, column.name())) == fate)
                .filter(column -> fates.fate(Part.column(child, column.name())) == fate)
                .forEach(column -> implied.put(Part.column(child, column.name()), Part.column(parent, column.name())));
        for (Constraint constraint : side.table(parent).constraints()) {
            if (fates.fate(Part.constraint(parent, constraint)) == fate) {
                side.table(child).constraints().stream()
                        .filter(other -> other.finallyNamed("any").equals(constraint.finallyNamed("any")))
                        .map(other -> Part.constraint(child, other))
                        .filter(id -> fates.fate(id) == fate)
                        .forEach(id -> implied.put(id, Part.constraint(parent, constraint)));
            }
        }
        addIndexes(indexes, child, parent, fate);
    }

    private void addIndexes(
            Map<QualifiedName, List<TableIndex>> indexes, QualifiedName child, QualifiedName parent, Fate fate) {
        Map<Index, ObjectId> above = new LinkedHashMap<>();
        indexes.getOrDefault(parent, List.of()).stream()
                .filter(index -> fates.fate(index.id()) == fate)
                .forEach(index -> above.put(index.index().finallyNamed("any"), index.id()));
        for (TableIndex index : indexes.getOrDefault(child, List.of())) {
            ObjectId cause = above.get(index.index().finallyNamed("any"));
            if (cause != null && fates.fate(index.id()) == fate) {
                implied.put(index.id(), cause);
            }
        }
    }
}
