package dev.migrations.sql;

/**
 * One thing that a database is asked to do, ready for a {@link StatementSink}.
 *
 * <p>A closed family: whoever handles statements answers for every kind through a {@link StatementVisitor}.
 */
public sealed interface Statement permits SqlStatement, CopyStatement, DerivedStatement, WorkStatement {

    /** Where it was written. */
    Origin origin();

    /** What a person is shown of it: its SQL, or a description of the work. */
    String display();

    /** Calls the method of the visitor that is for this kind of statement. */
    <R, X extends Exception> R accept(StatementVisitor<R, X> visitor) throws X;
}
