package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Domain;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Drops a domain.
 *
 * @param name the name of the domain
 * @param guard what happens where it is not there
 * @param dependents what happens to what depends on it
 * @param domain the domain as it was, so that it can be created again; null where that is not known
 */
public record DropDomain(
        QualifiedName name,
        Guard guard,
        Dependents dependents,
        @Nullable Domain domain) implements TypeOperation {

    public DropDomain {
        requireNonNull(name, "name");
        requireNonNull(guard, "guard");
        requireNonNull(dependents, "dependents");
        if (domain != null && !domain.name().equals(name)) {
            throw Names.differ("domain", name.toString(), domain.name().toString());
        }
    }

    /** Drops the domain, which it knows how to create again. */
    public static DropDomain of(Domain domain) {
        return new DropDomain(domain.name(), Guard.NONE, Dependents.RESTRICT, domain);
    }

    @Override
    public String describe() {
        return "drop domain " + name;
    }

    @Override
    public Inversion inverse() {
        return Undo.ofDrop(
                "domain",
                guard,
                dependents,
                domain,
                "dropDomain(domain(\"" + name + "\", ...)) with its type",
                definition -> Inversion.by(new CreateDomain(definition)));
    }

    @Override
    public <R> R accept(TypeOperationVisitor<R> visitor) {
        return visitor.visitDropDomain(this);
    }
}
