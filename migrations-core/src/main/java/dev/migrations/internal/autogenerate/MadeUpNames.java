package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.model.Rename;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.IdentifierLimit;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Index;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
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
 * Gives constraints and indexes of a model whose names nobody chose the names that they have in the live database, and new
 * ones a name by the standard convention: a made-up one may be taken there already. For one use.
 */
final class MadeUpNames {

    private final Schema actual;

    private final Schema desired;

    private final Tellers tellers;

    private final AlterationRules rules;

    private final IdentifierLimit limit;

    private final Map<DatabaseObject, DatabaseObject> renamed = new LinkedHashMap<>();

    private final Set<String> taken = new LinkedHashSet<>();

    private MadeUpNames(Schema actual, Schema desired, Tellers tellers, AlterationRules rules, IdentifierLimit limit) {
        this.actual = actual;
        this.desired = desired;
        this.tellers = tellers;
        this.rules = rules;
        this.limit = limit;
    }

    /**
     * @param renames what is renamed, whose constraints keep their names
     * @param tellers who told the constraints
     */
    static Schema settled(
            Schema actual,
            Schema desired,
            List<Rename> renames,
            Tellers tellers,
            AlterationRules rules,
            IdentifierLimit limit) {
        return new MadeUpNames(actual, desired, tellers, rules, limit).settled(renames);
    }

    private Schema settled(List<Rename> renames) {
        Map<QualifiedName, Table> live = new LinkedHashMap<>();
        actual.objects().forEach(object -> {
            if (object instanceof Table table) {
                live.put(table.name(), table);
            }
        });
        for (Rename rename : renames) {
            Table before = live.get(rename.from());
            if (rename.kind() == Rename.Kind.TABLE && before != null) {
                live.putIfAbsent(rename.to(), before);
            }
        }
        actual.objects().forEach(this::take);
        desired.objects().forEach(this::take);
        List<TableIndex> free = new ArrayList<>(indexes(actual));
        free.removeAll(indexes(desired));
        List<SchemaObject> objects = new ArrayList<>();
        for (SchemaObject object : desired.objects()) {
            if (object instanceof Table table) {
                objects.add(settled(table, Optional.ofNullable(live.get(table.name()))));
            } else if (object instanceof TableIndex index) {
                objects.add(settled(index, free));
            } else {
                objects.add(object);
            }
        }
        return new Schema(
                objects,
                desired.dependencies().stream()
                        .map(dependency -> new Dependency(
                                renamed.getOrDefault(dependency.dependent(), dependency.dependent()),
                                renamed.getOrDefault(dependency.on(), dependency.on())))
                        .toList());
    }

    private void take(SchemaObject object) {
        if (object instanceof Table table) {
            table.constraints().forEach(constraint -> taken.add(String.valueOf(constraint.name())));
        } else if (object instanceof TableIndex index) {
            taken.add(index.index().requiredName());
        }
    }

    private static List<TableIndex> indexes(Schema schema) {
        return schema.objects().stream()
                .filter(TableIndex.class::isInstance)
                .map(TableIndex.class::cast)
                .toList();
    }

    private TableIndex settled(TableIndex wanted, List<TableIndex> free) {
        if (!rules.isMadeUp(wanted.index().requiredName()) || actual.objects().contains(wanted)) {
            return wanted;
        }
        Optional<TableIndex> there =
                free.stream().filter(other -> isSame(other, wanted)).findFirst();
        there.ifPresent(free::remove);
        TableIndex settled = there.orElseGet(() -> byConvention(wanted));
        renamed.put(wanted.id().object(), settled.id().object());
        return settled;
    }

    private static boolean isSame(TableIndex one, TableIndex other) {
        return one.table().equals(other.table())
                && one.index().finallyNamed("any").equals(other.index().finallyNamed("any"));
    }

    private TableIndex byConvention(TableIndex wanted) {
        Index index = wanted.index();
        Index unnamed = new Index(
                null,
                NameRule.CONVENTION,
                index.elements(),
                index.uniqueness(),
                index.nulls(),
                index.method(),
                index.include(),
                index.parameters(),
                index.where(),
                index.build());
        return named(new CreateIndex(wanted.table(), unnamed)) instanceof CreateIndex created
                        && created.index().name() != null
                ? new TableIndex(
                        wanted.table(), index.finallyNamed(free(created.index().requiredName())), wanted.state())
                : wanted;
    }

    /** The operation as it is where a convention can name it; itself else. */
    private Operation named(Operation unnamed) {
        List<Object> faults = new ArrayList<>();
        Operation named = NamingConvention.standard()
                .named(new RecordedOperation(unnamed, Origin.of("the model")), limit, faults)
                .operation();
        return faults.isEmpty() ? named : unnamed;
    }

    private String free(String name) {
        String free = name;
        for (int i = 1; !taken.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private Table settled(Table table, Optional<Table> live) {
        List<Constraint> free = new ArrayList<>(live.map(Table::constraints).orElse(List.of()));
        free.removeAll(table.constraints());
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            String name = constraint.name();
            boolean isSaid = name == null
                    || !(rules.isMadeUp(name) || isImplicit(table, constraint, live))
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
        return there.orElseGet(
                () -> rules.isMadeUp(String.valueOf(constraint.name())) ? byConvention(table, constraint) : constraint);
    }

    /** Whether it has the name that goes without saying, in a model that says none. */
    private boolean isImplicit(Table table, Constraint constraint, Optional<Table> live) {
        return !tellers.chooseNameOf(constraint, table)
                && live.filter(there -> there.name().equals(table.name())).isPresent()
                && conventional(table, constraint)
                        .filter(name -> name.equals(constraint.name()))
                        .isPresent();
    }

    private Constraint byConvention(Table table, Constraint constraint) {
        return conventional(table, constraint)
                .map(name -> constraint.finallyNamed(free(name)))
                .orElse(constraint);
    }

    private Optional<String> conventional(Table table, Constraint constraint) {
        return named(new AddConstraint(table.name(), constraint.accept(new Unnamed()))) instanceof AddConstraint added
                ? Optional.ofNullable(added.constraint().name())
                : Optional.empty();
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
