package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Policy;

/**
 * Creates a policy.
 *
 * @param policy the policy
 */
public record CreatePolicy(Policy policy) implements AccessOperation {

    public CreatePolicy {
        requireNonNull(policy, "policy");
    }

    @Override
    public String describe() {
        return "create policy " + policy.table() + "." + policy.name();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropPolicy.of(policy));
    }

    @Override
    public <R> R accept(AccessOperationVisitor<R> visitor) {
        return visitor.visitCreatePolicy(this);
    }
}
