package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a policy.
 *
 * @param table the table
 * @param name the name of the policy
 * @param guard what happens where it is not there
 * @param policy the policy as it was, so that it can be created again; null where that is not known
 */
public record DropPolicy(
        QualifiedName table,
        String name,
        Guard guard,
        @Nullable Policy policy) implements AccessOperation {

    public DropPolicy {
        requireNonNull(table, "table");
        requireNonNull(guard, "guard");
        if (policy != null && !(policy.name().equals(name) && policy.table().equals(table))) {
            throw Names.differ("policy", table + "." + name, policy.table() + "." + policy.name());
        }
    }

    /** Drops the policy, which it knows how to create again. */
    public static DropPolicy of(Policy policy) {
        return new DropPolicy(policy.table(), policy.name(), Guard.NONE, policy);
    }

    @Override
    public String describe() {
        return "drop policy " + table + "." + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "policy",
                guard,
                Dependents.RESTRICT,
                policy,
                "dropPolicy(policy) with the policy itself",
                definition -> Inversion.by(new CreatePolicy(definition)));
    }

    @Override
    public <R> R accept(AccessOperationVisitor<R> visitor) {
        return visitor.visitDropPolicy(this);
    }
}
