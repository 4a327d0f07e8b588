package dev.migrations.internal.diff;

import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which constraints are created together with new tables, or dropped together with old ones: all but foreign keys that form
 * cycles, those to something that is not there at that point, and checks that need the table themselves.
 */
final class TableContents {

    private final Needs needs;

    private final Fates fates;

    private final Set<QualifiedName> placed = new LinkedHashSet<>();

    private final Set<ObjectId> absorbed = new LinkedHashSet<>();

    private final Map<QualifiedName, List<Part.OfConstraint>> foreignKeys = new LinkedHashMap<>();

    private TableContents(Needs needs, Fates fates) {
        this.needs = needs;
        this.fates = fates;
    }

    /** The constraints that come or go with tables of the fate. */
    static TableContents of(Parts parts, Needs needs, Fates fates, Fate fate) {
        TableContents contents = new TableContents(needs, fates);
        Map<String, Table> open = new TreeMap<>();
        parts.tables().values().stream()
                .filter(table -> fates.fate(table.id()) == fate)
                .forEach(table -> open.put(table.name().toString(), table));
        open.values().forEach(contents::absorbAllButForeignKeys);
        contents.place(open);
        return contents;
    }

    boolean has(ObjectId constraint) {
        return absorbed.contains(constraint);
    }

    private void absorbAllButForeignKeys(Table table) {
        for (Constraint constraint : table.constraints()) {
            ObjectId id = Part.constraint(table.name(), constraint);
            if (ConstraintKind.foreignKey(constraint).isPresent()) {
                foreignKeys
                        .computeIfAbsent(table.name(), name -> new ArrayList<>())
                        .add(new Part.OfConstraint(table.name(), constraint));
            } else if (!needsItsTable(id, table)) {
                absorbed.add(id);
            }
        }
    }

    private boolean needsItsTable(ObjectId constraint, Table table) {
        return needs.of(constraint).stream()
                .filter(need -> switch (need.object().kind()) {
                    case FUNCTION, PROCEDURE, AGGREGATE, VIEW, MATERIALIZED_VIEW -> true;
                    default -> false;
                })
                .anyMatch(need -> needs.reaches(need, table.id()));
    }

    private void place(Map<String, Table> open) {
        Map<QualifiedName, Integer> waitsFor = new LinkedHashMap<>();
        Map<QualifiedName, Set<QualifiedName>> waiting = new LinkedHashMap<>();
        Map<QualifiedName, Table> byName = new LinkedHashMap<>();
        open.values().forEach(table -> byName.put(table.name(), table));
        for (Table table : open.values()) {
            Set<QualifiedName> targets = targets(table);
            targets.retainAll(byName.keySet());
            waitsFor.put(table.name(), targets.size());
            targets.forEach(target -> waiting.computeIfAbsent(target, name -> new LinkedHashSet<>())
                    .add(table.name()));
        }
        TreeMap<String, Table> ready = new TreeMap<>();
        open.values().stream()
                .filter(table -> waitsFor.getOrDefault(table.name(), 0) == 0)
                .forEach(table -> ready.put(table.name().toString(), table));
        while (!open.isEmpty()) {
            Table table = ready.isEmpty()
                    ? firstOfCycle(open)
                    : ready.pollFirstEntry().getValue();
            open.remove(table.name().toString());
            ready.remove(table.name().toString());
            place(table);
            for (QualifiedName name : waiting.getOrDefault(table.name(), Set.of())) {
                if (waitsFor.merge(name, -1, Integer::sum) == 0 && open.containsKey(name.toString())) {
                    ready.put(name.toString(), byName.get(name));
                }
            }
        }
    }

    private void place(Table table) {
        placed.add(table.name());
        for (Part.OfConstraint each : foreignKeys.getOrDefault(table.name(), List.of())) {
            if (isThere(ConstraintKind.foreignKey(each.constraint()).orElseThrow())) {
                absorbed.add(each.id());
            }
        }
    }

    private boolean isThere(ForeignKey foreignKey) {
        return needs.key(foreignKey)
                .filter(key -> key.object().kind() == DatabaseObject.Kind.CONSTRAINT)
                .filter(key -> placed.contains(foreignKey.targetTable())
                        ? absorbed.contains(key)
                        : fates.fate(key) == Fate.KEPT && haveTypes(foreignKey))
                .isPresent();
    }

    private boolean haveTypes(ForeignKey foreignKey) {
        return foreignKey.targetColumns().stream()
                .map(column -> Part.column(foreignKey.targetTable(), column))
                .noneMatch(fates::isRetyped);
    }

    private Set<QualifiedName> targets(Table table) {
        Set<QualifiedName> targets = new LinkedHashSet<>();
        foreignKeys
                .getOrDefault(table.name(), List.of())
                .forEach(each -> ConstraintKind.foreignKey(each.constraint())
                        .map(ForeignKey::targetTable)
                        .ifPresent(targets::add));
        targets.remove(table.name());
        return targets;
    }

    /** The first table that waits for none but those that wait for it. */
    private Table firstOfCycle(Map<String, Table> open) {
        Map<QualifiedName, Set<QualifiedName>> reached = new LinkedHashMap<>();
        for (Table table : open.values()) {
            Set<QualifiedName> all = reached(table, open);
            reached.put(table.name(), all);
        }
        return open.values().stream()
                .filter(table -> reached.getOrDefault(table.name(), Set.of()).stream()
                        .allMatch(other -> reached.getOrDefault(other, Set.of()).contains(table.name())))
                .findFirst()
                .orElseThrow();
    }

    private Set<QualifiedName> reached(Table from, Map<String, Table> open) {
        Set<QualifiedName> seen = new LinkedHashSet<>();
        List<Table> next = new ArrayList<>(List.of(from));
        while (!next.isEmpty()) {
            for (QualifiedName target : targets(next.remove(next.size() - 1))) {
                Table table = open.get(target.toString());
                if (table != null && seen.add(target)) {
                    next.add(table);
                }
            }
        }
        return seen;
    }

    /** The table with what comes or goes with it. */
    Table with(Table table) {
        return new Table(
                table.name(),
                table.columns(),
                table.constraints().stream()
                        .filter(constraint -> absorbed.contains(Part.constraint(table.name(), constraint)))
                        .toList(),
                table.comment(),
                table.options());
    }
}
