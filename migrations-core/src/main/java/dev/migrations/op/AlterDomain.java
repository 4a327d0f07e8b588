package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;

/**
 * Changes a domain.
 *
 * @param name the name of the domain
 * @param change what changes
 */
public record AlterDomain(QualifiedName name, DomainChange change) implements TypeOperation {

    public AlterDomain {
        requireNonNull(name, "name");
        requireNonNull(change, "change");
    }

    @Override
    public String describe() {
        return "alter domain " + name;
    }

    @Override
    public Inversion inverse() {
        return change.inverse(name);
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitAlterDomain(this);
    }
}
