package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.text;

import dev.migrations.op.DomainChange;
import dev.migrations.op.DomainChangeVisitor;

/**
 * Changes of a domain, as the expressions that make them.
 *
 * @param definitions makes expressions
 */
record JavaDomainChanges(JavaDefinitions definitions) implements DomainChangeVisitor<JavaCode> {

    @Override
    public JavaCode visitSetDefault(DomainChange.SetDefault change) {
        return definitions.construct(
                DomainChange.SetDefault.class, text(change.expression()), definitions.existing(change.existing()));
    }

    @Override
    public JavaCode visitDropDefault(DomainChange.DropDefault change) {
        return definitions.construct(DomainChange.DropDefault.class, definitions.existing(change.existing()));
    }

    @Override
    public JavaCode visitSetNotNull(DomainChange.SetNotNull change) {
        return definitions.construct(DomainChange.SetNotNull.class);
    }

    @Override
    public JavaCode visitDropNotNull(DomainChange.DropNotNull change) {
        return definitions.construct(DomainChange.DropNotNull.class);
    }

    @Override
    public JavaCode visitAddCheck(DomainChange.AddCheck change) {
        return definitions.construct(DomainChange.AddCheck.class, definitions.constraint(change.check()));
    }

    @Override
    public JavaCode visitDropCheck(DomainChange.DropCheck change) {
        return definitions.construct(
                DomainChange.DropCheck.class,
                text(change.name()),
                definitions.orNull(change.check(), definitions::constraint));
    }

    @Override
    public JavaCode visitValidateCheck(DomainChange.ValidateCheck change) {
        return definitions.construct(DomainChange.ValidateCheck.class, text(change.name()));
    }
}
