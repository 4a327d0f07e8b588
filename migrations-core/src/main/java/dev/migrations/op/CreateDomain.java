package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Domain;

/**
 * Creates a domain.
 *
 * @param domain the domain
 */
public record CreateDomain(Domain domain) implements TypeOperation {

    public CreateDomain {
        requireNonNull(domain, "domain");
    }

    @Override
    public String describe() {
        return "create domain " + domain.name();
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(DropDomain.of(domain));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitCreateDomain(this);
    }
}
