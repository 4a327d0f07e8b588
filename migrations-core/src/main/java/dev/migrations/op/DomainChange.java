package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.Check;
import dev.migrations.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** One thing that changes in a domain. */
public sealed interface DomainChange {

    /** Calls the method of the visitor that is for this kind of change. */
    <R> R accept(DomainChangeVisitor<R> visitor);

    /** What undoes the change of the domain, or why nothing does. */
    default Inversion inverse(QualifiedName domain) {
        return accept(new DomainChangeInverse(domain));
    }

    /**
     * It gets a default, or another one.
     *
     * @param expression the SQL expression of its default afterwards
     * @param existing its default before
     */
    record SetDefault(String expression, Existing existing) implements DomainChange {

        public SetDefault {
            Names.sql(expression, "a default");
            requireNonNull(existing, "existing");
        }

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitSetDefault(this);
        }
    }

    /**
     * It has a default no more.
     *
     * @param existing its default before
     */
    record DropDefault(Existing existing) implements DomainChange {

        public DropDefault {
            requireNonNull(existing, "existing");
        }

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitDropDefault(this);
        }
    }

    /** It may be null no more. */
    record SetNotNull() implements DomainChange {

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitSetNotNull(this);
        }
    }

    /** It may be null. */
    record DropNotNull() implements DomainChange {

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitDropNotNull(this);
        }
    }

    /**
     * It gets one more condition.
     *
     * @param check the condition; it has a name
     */
    record AddCheck(Check check) implements DomainChange {

        public AddCheck {
            requireNonNull(check, "check");
            Names.required(check.name(), "a check of a domain");
        }

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitAddCheck(this);
        }
    }

    /**
     * It loses a condition.
     *
     * @param name the name of the condition
     * @param check the condition as it was, so that it can be added again; null where that is not known
     */
    record DropCheck(String name, @Nullable Check check) implements DomainChange {

        public DropCheck {
            Names.name(name, "a check of a domain");
        }

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitDropCheck(this);
        }
    }

    /**
     * The values that were there before a condition are looked at.
     *
     * @param name the name of the condition
     */
    record ValidateCheck(String name) implements DomainChange {

        public ValidateCheck {
            Names.name(name, "a check of a domain");
        }

        @Override
        public <R> R accept(DomainChangeVisitor<R> visitor) {
            return visitor.visitValidateCheck(this);
        }
    }
}
