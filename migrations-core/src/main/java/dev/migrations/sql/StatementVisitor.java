package dev.migrations.sql;

/**
 * One method for each kind of {@link Statement}.
 *
 * @param <R> what the visit returns
 * @param <X> what the visit may throw
 */
public interface StatementVisitor<R, X extends Exception> {

    R visitSql(SqlStatement statement) throws X;

    R visitCopy(CopyStatement statement) throws X;

    R visitDerived(DerivedStatement statement) throws X;

    R visitWork(WorkStatement statement) throws X;
}
