package dev.migrations.internal.diff;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.error.Fault;
import dev.migrations.op.Operation;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What leads from one schema to another. Stateless and thread-safe; the answer depends on nothing but the arguments, and not
 * on the order of the objects in the schemas.
 */
public final class SchemaComparison {

    private static final Comparator<SchemaObject> OBJECT_ORDER = Comparator.comparing(
                    (SchemaObject object) -> object.id().object().kind())
            .thenComparing(object -> object.id().toString())
            .thenComparing(object -> object.id().object().argumentTypes().toString());

    private final ComparisonSettings settings;

    private final AlterationRules rules;

    /**
     * @param settings what is compared
     * @param rules what the database can change in place
     */
    public SchemaComparison(ComparisonSettings settings, AlterationRules rules) {
        this.settings = requireNonNull(settings, "settings");
        this.rules = requireNonNull(rules, "rules");
    }

    /**
     * Compares the two.
     *
     * @param actual what the database looks like
     * @param desired what it is to look like
     * @param knowledge what was renamed
     * @throws dev.migrations.error.FaultsException if a rename names what neither of the schemas has
     */
    public Difference compare(Schema actual, Schema desired, Knowledge knowledge) {
        return compareSorted(sorted(actual), sorted(desired), knowledge);
    }

    /**
     * The actual schema with the names that what is known to be renamed will have.
     *
     * @throws dev.migrations.error.FaultsException if a rename names what neither of the schemas has
     */
    public Schema renamed(Schema actual, Schema desired, Knowledge knowledge) {
        return Renames.ofKnown(actual, desired, knowledge, rules).actual().schema();
    }

    private static Schema sorted(Schema schema) {
        return new Schema(schema.objects().stream().sorted(OBJECT_ORDER).toList(), schema.dependencies());
    }

    private Difference compareSorted(Schema actual, Schema desired, Knowledge knowledge) {
        Renames renames = Renames.of(actual, desired, knowledge, rules);
        Parts before = renames.actual();
        Parts wanted = renames.desired();
        Needs needs = new Needs(before);
        Target target = Target.of(before, needs, wanted, settings, rules);
        Parts after = target.parts();
        Fates fates = Fates.of(before, needs, after, rules);
        List<Operation> operations = new ArrayList<>(renames.operations());
        operations.addAll(new Steps(before, needs, after, fates, rules).operations());
        List<Fault> impossible = new ArrayList<>(target.faults());
        impossible.addAll(Holding.faults(before, fates));
        impossible.addAll(Unalterable.faults(before, after, settings, rules));
        return new Difference(
                operations,
                Questions.of(before, wanted, knowledge, settings),
                target.unknown(),
                impossible,
                renames.known(),
                after.schema());
    }
}
