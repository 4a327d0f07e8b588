package dev.migrations.internal.diff;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import dev.migrations.model.Rename;
import dev.migrations.schema.Column;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of the renames that are known are still to be made. One that names nothing that is there says nothing: it was made long
 * ago, or is for another database. Those that contradict what there is, or each other, are faults.
 */
final class KnownRenames {

    private final List<Rename> renames;

    private final List<Rename> distinct;

    KnownRenames(Knowledge knowledge) {
        this.renames = knowledge.renames().stream().distinct().toList();
        this.distinct = knowledge.distinct();
    }

    static QualifiedName table(Rename rename) {
        return requireNonNull(rename.table());
    }

    List<Rename> tables(Parts actual, Parts desired) {
        List<Rename> ofTables = renames.stream()
                .filter(rename -> rename.kind() == Rename.Kind.TABLE)
                .toList();
        Map<QualifiedName, Table> before = actual.tables();
        Map<QualifiedName, Table> after = desired.tables();
        Choice choice = new Choice("table", "", distinct, names(before.keySet()), names(after.keySet()));
        List<Rename> open = choice.open(ofTables);
        return isMade(open, before, after) ? List.of() : open;
    }

    /** Whether names go round that have gone round already: each table is what it is to be under the name that it has. */
    private static boolean isMade(
            List<Rename> open, Map<QualifiedName, Table> before, Map<QualifiedName, Table> after) {
        return !open.isEmpty()
                && open.stream().allMatch(rename -> {
                    Table found = before.get(rename.to());
                    Table wanted = after.get(rename.to());
                    return found != null && wanted != null && found.columns().equals(wanted.columns());
                });
    }

    private static Set<String> names(Set<QualifiedName> tables) {
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> names.add(table.toString()));
        return names;
    }

    List<Rename> columns(Parts actual, Parts desired) {
        Map<QualifiedName, List<Rename>> byTable = new LinkedHashMap<>();
        renames.stream()
                .filter(rename -> rename.kind() == Rename.Kind.COLUMN)
                .forEach(rename -> byTable.computeIfAbsent(table(rename), table -> new ArrayList<>())
                        .add(rename));
        List<Rename> open = new ArrayList<>();
        byTable.forEach((table, ofTable) -> {
            Table before = actual.tables().get(table);
            Table after = desired.tables().get(table);
            if (before != null && after != null) {
                Choice choice = new Choice("column", table + ".", distinct, columns(before), columns(after));
                List<Rename> left = choice.open(ofTable);
                open.addAll(isMade(left, before, after) ? List.of() : left);
            }
        });
        return open;
    }

    private static boolean isMade(List<Rename> open, Table before, Table after) {
        return !open.isEmpty()
                && open.stream().allMatch(rename -> {
                    String name = rename.to().name();
                    return before.columns().stream()
                            .filter(column -> column.name().equals(name))
                            .anyMatch(after.columns()::contains);
                });
    }

    private static Set<String> columns(Table table) {
        Set<String> names = new TreeSet<>();
        table.columns().stream().map(Column::name).forEach(names::add);
        return names;
    }

    /**
     * The names of one kind on both sides.
     *
     * @param kind what they are names of
     * @param prefix what stands before them for people
     * @param distinct what was said not to be renamed
     */
    private record Choice(String kind, String prefix, List<Rename> distinct, Set<String> before, Set<String> after) {

        List<Rename> open(List<Rename> known) {
            List<Fault> faults = new ArrayList<>();
            List<Rename> open = new ArrayList<>();
            for (Rename rename : known) {
                String from = name(rename.from());
                String to = name(rename.to());
                boolean leaves =
                        known.stream().anyMatch(other -> name(other.from()).equals(to));
                if (!before.contains(from) || !after.contains(to)) {
                    continue;
                }
                if (!before.contains(to) || leaves) {
                    open.add(rename);
                } else if (!after.contains(from)) {
                    faults.add(Fault.of(
                            described(rename) + " cannot be made: the database has both.",
                            "Drop the one that is not needed in a revision of its own, or take the rename away."));
                }
            }
            faults.addAll(contradictions(open));
            if (!faults.isEmpty()) {
                throw new FaultsException(faults);
            }
            return open;
        }

        private List<Fault> contradictions(List<Rename> open) {
            List<Fault> faults = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                Rename rename = open.get(i);
                if (distinct.contains(rename)) {
                    faults.add(Fault.of(
                            "There are two answers to '" + rename + "': that it was renamed, and that it was not.",
                            "Take one of them away."));
                }
                for (Rename other : open.subList(i + 1, open.size())) {
                    if (rename.from().equals(other.from()) || rename.to().equals(other.to())) {
                        faults.add(Fault.of(
                                "'" + rename + "' and '" + other + "' cannot both be.", "Take one of them away."));
                    }
                }
            }
            return faults;
        }

        private String name(QualifiedName name) {
            return kind.equals("table") ? name.toString() : name.name();
        }

        private String described(Rename rename) {
            return "The rename of " + kind + " '" + prefix + name(rename.from()) + "' to '" + name(rename.to()) + "'";
        }
    }
}
