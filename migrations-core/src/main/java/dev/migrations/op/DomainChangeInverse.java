package dev.migrations.op;

import dev.migrations.schema.Check;
import dev.migrations.schema.QualifiedName;

/**
 * Answers for every change of a domain what undoes it.
 *
 * @param domain the domain
 */
record DomainChangeInverse(QualifiedName domain) implements DomainChangeVisitor<Inversion> {

    private Inversion by(DomainChange change) {
        return Inversion.by(new AlterDomain(domain, change));
    }

    @Override
    public Inversion visitSetDefault(DomainChange.SetDefault change) {
        return restore(change.existing(), Existing.of(change.expression()));
    }

    @Override
    public Inversion visitDropDefault(DomainChange.DropDefault change) {
        return restore(change.existing(), Existing.absent());
    }

    private Inversion restore(Existing before, Existing after) {
        return before.fold(
                () -> Inversion.irreversible(
                        "it does not say which default the domain had", "Say it" + Undo.OR_DOWNGRADE),
                expression -> by(
                        expression == null
                                ? new DomainChange.DropDefault(after)
                                : new DomainChange.SetDefault(expression, after)));
    }

    @Override
    public Inversion visitSetNotNull(DomainChange.SetNotNull change) {
        return by(new DomainChange.DropNotNull());
    }

    @Override
    public Inversion visitDropNotNull(DomainChange.DropNotNull change) {
        return by(new DomainChange.SetNotNull());
    }

    @Override
    public Inversion visitAddCheck(DomainChange.AddCheck change) {
        Check check = change.check();
        return by(new DomainChange.DropCheck(Names.required(check.name(), "a check of a domain"), check));
    }

    @Override
    public Inversion visitDropCheck(DomainChange.DropCheck change) {
        Check check = change.check();
        return check == null
                ? Inversion.irreversible(
                        "it names the check, but not its condition", "Hand over the check itself" + Undo.OR_DOWNGRADE)
                : by(new DomainChange.AddCheck(check));
    }

    @Override
    public Inversion visitValidateCheck(DomainChange.ValidateCheck change) {
        return Inversion.nothing();
    }
}
