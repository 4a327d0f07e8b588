package dev.migrations.op;

/**
 * One method for each kind of {@link DomainChange}.
 *
 * @param <R> what the visit returns
 */
public interface DomainChangeVisitor<R> {

    R visitSetDefault(DomainChange.SetDefault change);

    R visitDropDefault(DomainChange.DropDefault change);

    R visitSetNotNull(DomainChange.SetNotNull change);

    R visitDropNotNull(DomainChange.DropNotNull change);

    R visitAddCheck(DomainChange.AddCheck change);

    R visitDropCheck(DomainChange.DropCheck change);

    R visitValidateCheck(DomainChange.ValidateCheck change);
}
