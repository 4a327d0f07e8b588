package dev.migrations.internal.diff;

import dev.migrations.op.Operation;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.RenameIndex;
import dev.migrations.op.RenameSequence;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Renames that need no question, since they lose nothing: what is equal but for its name. */
final class ObviousRenames {

    private final Parts actual;

    private final Map<Key, Key> renames = new LinkedHashMap<>();

    private ObviousRenames(Parts actual) {
        this.actual = actual;
    }

    /** The sequences that go with a column, where the column has one under another name. */
    static ObviousRenames ofSequences(Parts actual, Parts desired) {
        ObviousRenames renames = new ObviousRenames(actual);
        Map<ColumnName, QualifiedName> wanted = new LinkedHashMap<>();
        owned(desired, actual).forEach(part -> wanted.putIfAbsent(part.owner(), part.sequence()));
        owned(actual, desired).forEach(part -> {
            QualifiedName to = wanted.remove(part.owner());
            if (to != null && Objects.equals(to.schema(), part.sequence().schema())) {
                renames.renames.put(Key.ofRelation("sequence", part.sequence()), Key.ofRelation("sequence", to));
            }
        });
        renames.leaveOutTaken();
        return renames;
    }

    private static Stream<Part.Ownership> owned(Parts side, Parts other) {
        return side.byId().values().stream()
                .flatMap(part -> part instanceof Part.Ownership ownership ? Stream.of(ownership) : Stream.empty())
                .filter(part -> !other.has(part.id()));
    }

    /** Constraints and indexes of tables and materialized views that both have. */
    static ObviousRenames ofConstraintsAndIndexes(Parts actual, Parts desired) {
        ObviousRenames renames = new ObviousRenames(actual);
        for (Table before : actual.tables().values()) {
            Table after = desired.tables().get(before.name());
            if (after != null) {
                renames.pair(
                        named(before.constraints()),
                        named(after.constraints()),
                        constraint -> constraint.finallyNamed("any"),
                        (constraint, name) -> Key.of(before.name(), constraint, name),
                        constraint -> Objects.requireNonNull(constraint.name()));
            }
        }
        Map<QualifiedName, List<TableIndex>> wanted = indexes(desired);
        indexes(actual)
                .forEach((table, before) -> renames.pair(
                        before,
                        wanted.getOrDefault(table, List.of()),
                        index -> new TableIndex(table, index.index().finallyNamed("any"), index.state()),
                        (index, name) -> new Key("index", table, table.sibling(name)),
                        index -> index.index().requiredName()));
        renames.leaveOutTaken();
        return renames;
    }

    private static List<Constraint> named(List<Constraint> constraints) {
        return constraints.stream()
                .filter(constraint -> constraint.name() != null)
                .toList();
    }

    private static Map<QualifiedName, List<TableIndex>> indexes(Parts side) {
        Map<QualifiedName, List<TableIndex>> indexes = new LinkedHashMap<>();
        for (Part part : side.byId().values()) {
            if (part instanceof Part.Whole whole && whole.object() instanceof TableIndex index) {
                indexes.computeIfAbsent(index.table(), table -> new ArrayList<>())
                        .add(index);
            }
        }
        return indexes;
    }

    private <T> void pair(
            List<T> before,
            List<T> after,
            java.util.function.UnaryOperator<T> withoutName,
            BiFunction<T, String, Key> key,
            java.util.function.Function<T, String> name) {
        List<T> wanted = new ArrayList<>(after);
        wanted.removeAll(before);
        for (T each : before) {
            if (after.contains(each)) {
                continue;
            }
            T bare = withoutName.apply(each);
            wanted.stream()
                    .filter(other -> withoutName.apply(other).equals(bare))
                    .filter(other -> !name.apply(other).equals(name.apply(each)))
                    .findFirst()
                    .ifPresent(other -> {
                        wanted.remove(other);
                        renames.put(key.apply(each, name.apply(each)), key.apply(each, name.apply(other)));
                    });
        }
    }

    /** What is to get a name that something has which keeps it, or is dropped only later, is created anew. */
    private void leaveOutTaken() {
        boolean changed = true;
        while (changed) {
            changed = renames.entrySet().removeIf(entry -> isTaken(entry.getValue()));
        }
    }

    private boolean isTaken(Key to) {
        if (renames.containsKey(to)) {
            return false;
        }
        boolean isOfConstraint = to.kind().startsWith("constraint");
        return (isOfConstraint && isConstraint(to)) || (to.isRelation() && isRelation(to));
    }

    private boolean isRelation(Key to) {
        return actual.relation(to.name()).isPresent()
                && renames.keySet().stream()
                        .noneMatch(from -> from.isRelation() && from.name().equals(to.name()));
    }

    private boolean isConstraint(Key key) {
        return actual.has(ObjectId.of(new DatabaseObject(
                DatabaseObject.Kind.CONSTRAINT, QualifiedName.of(key.name().name()), key.table(), List.of())));
    }

    List<Operation> operations() {
        return RenameOrder.of(renames, key -> key.named(key.name().name() + "_old")).stream()
                .map(pair -> operation(pair.from(), pair.to().name().name()))
                .toList();
    }

    private static Operation operation(Key key, String to) {
        return switch (key.kind()) {
            case "sequence" -> new RenameSequence(key.name(), to);
            case "index" -> new RenameIndex(key.table(), key.name().name(), to);
            default -> new RenameConstraint(key.table(), key.name().name(), to);
        };
    }

    NewNames names() {
        Map<QualifiedName, QualifiedName> relations = new LinkedHashMap<>();
        Map<ColumnName, String> constraints = new LinkedHashMap<>();
        renames.forEach((from, to) -> {
            if (from.kind().startsWith("constraint")) {
                constraints.put(
                        new ColumnName(from.table(), from.name().name()),
                        to.name().name());
            } else {
                relations.put(from.name(), to.name());
            }
        });
        return new NewNames(relations, Map.of(), constraints);
    }

    /**
     * A name and what has it.
     *
     * @param kind what has it
     * @param table the table that it belongs to; for a sequence its own name
     * @param name the name, in the schema of its table
     */
    private record Key(String kind, QualifiedName table, QualifiedName name) {

        static Key ofRelation(String kind, QualifiedName name) {
            return new Key(kind, name.sibling("any"), name);
        }

        static Key of(QualifiedName table, Constraint constraint, String name) {
            String kind = ConstraintKind.hasIndex(constraint) ? "constraint with index" : "constraint";
            return new Key(kind, table, table.sibling(name));
        }

        boolean isRelation() {
            return !kind.equals("constraint");
        }

        Key named(String other) {
            return new Key(kind, table, name.sibling(other));
        }
    }
}
