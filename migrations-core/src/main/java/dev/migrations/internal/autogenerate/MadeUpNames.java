package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.IdentifierLimit;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;
import dev.migrations.schema.Unique;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives constraints of a model whose names the scratch place made up the names that they have in the live database, and new
 * ones a name by the standard convention: a made-up one may be taken there already. For one use.
 */
final class MadeUpNames {

    private final Schema actual;

    private final Schema desired;

    private final AlterationRules rules;

    private final IdentifierLimit limit;

    private final Map<DatabaseObject, DatabaseObject> renamed = new LinkedHashMap<>();

    private final Set<String> taken = new LinkedHashSet<>();

    private MadeUpNames(Schema actual, Schema desired, AlterationRules rules, IdentifierLimit limit) {
        this.actual = actual;
        this.desired = desired;
        this.rules = rules;
        this.limit = limit;
    }

    static Schema settled(Schema actual, Schema desired, AlterationRules rules, IdentifierLimit limit) {
        return new MadeUpNames(actual, desired, rules, limit).settled();
    }

    private Schema settled() {
        Map<QualifiedName, Table> live = new LinkedHashMap<>();
        actual.objects().forEach(object -> {
            if (object instanceof Table table) {
                live.put(table.name(), table);
            }
        });
        live.values().forEach(this::take);
        desired.objects().forEach(object -> {
            if (object instanceof Table table) {
                take(table);
            }
        });
        List<SchemaObject> objects = desired.objects().stream()
                .map(object -> object instanceof Table table
                        ? settled(table, Optional.ofNullable(live.get(table.name())))
                        : object)
                .toList();
        return new Schema(
                objects,
                desired.dependencies().stream()
                        .map(dependency -> new Dependency(
                                renamed.getOrDefault(dependency.dependent(), dependency.dependent()),
                                renamed.getOrDefault(dependency.on(), dependency.on())))
                        .toList());
    }

    private void take(Table table) {
        table.constraints().forEach(constraint -> taken.add(String.valueOf(constraint.name())));
    }

    private Table settled(Table table, Optional<Table> live) {
        List<Constraint> free = new ArrayList<>(live.map(Table::constraints).orElse(List.of()));
        free.removeAll(table.constraints());
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            String name = constraint.name();
            boolean isSaid = name == null
                    || !rules.isMadeUp(name)
                    || live.map(Table::constraints).orElse(List.of()).contains(constraint);
            Constraint settled = isSaid ? constraint : settled(table, constraint, free);
            if (!settled.equals(constraint)) {
                renamed.put(id(table, constraint), id(table, settled));
            }
            constraints.add(settled);
        }
        return new Table(table.name(), table.columns(), constraints, table.comment(), table.options());
    }

    private static DatabaseObject id(Table table, Constraint constraint) {
        return new DatabaseObject(
                DatabaseObject.Kind.CONSTRAINT,
                QualifiedName.of(String.valueOf(constraint.name())),
                table.name(),
                List.of());
    }

    /** As it is in the live database, where it is there under another name. */
    private Constraint settled(Table table, Constraint constraint, List<Constraint> free) {
        Optional<Constraint> there = free.stream()
                .filter(other -> other.finallyNamed("any").equals(constraint.finallyNamed("any")))
                .findFirst();
        there.ifPresent(free::remove);
        return there.orElseGet(() -> byConvention(table, constraint));
    }

    private Constraint byConvention(Table table, Constraint constraint) {
        RecordedOperation unnamed = new RecordedOperation(
                new AddConstraint(table.name(), constraint.accept(new Unnamed())), Origin.of("the model"));
        List<Object> faults = new ArrayList<>();
        RecordedOperation named = NamingConvention.standard().named(unnamed, limit, faults);
        String name = named.operation() instanceof AddConstraint added
                ? added.constraint().name()
                : null;
        if (name == null || !faults.isEmpty()) {
            return constraint;
        }
        String free = name;
        for (int i = 1; !taken.add(free); i++) {
            free = name + i;
        }
        return constraint.finallyNamed(free);
    }

    private static final class Unnamed implements ConstraintVisitor<Constraint> {

        @Override
        public Constraint visitPrimaryKey(PrimaryKey key) {
            return new PrimaryKey(null, key.nameRule(), key.columns(), key.include(), key.deferrability());
        }

        @Override
        public Constraint visitUnique(Unique unique) {
            return new Unique(
                    null,
                    unique.nameRule(),
                    unique.columns(),
                    unique.include(),
                    unique.nulls(),
                    unique.deferrability());
        }

        @Override
        public Constraint visitForeignKey(ForeignKey key) {
            return new ForeignKey(
                    null,
                    key.nameRule(),
                    key.columns(),
                    key.targetTable(),
                    key.targetColumns(),
                    key.onDelete(),
                    key.onUpdate(),
                    key.onDeleteColumns(),
                    key.match(),
                    key.deferrability(),
                    key.validity());
        }

        @Override
        public Constraint visitCheck(Check check) {
            return new Check(null, check.nameRule(), check.expression(), check.validity(), check.inheritance());
        }

        @Override
        public Constraint visitExclude(Exclude exclude) {
            return new Exclude(
                    null,
                    exclude.nameRule(),
                    exclude.method(),
                    exclude.elements(),
                    exclude.include(),
                    exclude.where(),
                    exclude.deferrability());
        }
    }
}
