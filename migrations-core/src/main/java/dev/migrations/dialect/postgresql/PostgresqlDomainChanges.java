package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.DomainChange;
import dev.migrations.op.DomainChangeVisitor;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;

/** What changes in a domain, in PostgreSQL's words. */
record PostgresqlDomainChanges(QualifiedName name, OperationContext context)
        implements DomainChangeVisitor<Statements> {

    private Statements alter(String clause) {
        return context.sql("ALTER DOMAIN " + quote(name) + " " + clause);
    }

    @Override
    public Statements visitSetDefault(DomainChange.SetDefault change) {
        return alter("SET DEFAULT " + change.expression());
    }

    @Override
    public Statements visitDropDefault(DomainChange.DropDefault change) {
        return alter("DROP DEFAULT");
    }

    @Override
    public Statements visitSetNotNull(DomainChange.SetNotNull change) {
        return alter("SET NOT NULL");
    }

    @Override
    public Statements visitDropNotNull(DomainChange.DropNotNull change) {
        return alter("DROP NOT NULL");
    }

    @Override
    public Statements visitAddCheck(DomainChange.AddCheck change) {
        return PostgresqlTypes.isForDomain(change.check())
                ? alter("ADD " + PostgresqlClauses.check(change.check()))
                : context.unsupported(
                        "a condition of a domain always holds and is not inherited",
                        "Leave out that the condition is not enforced or not inherited.");
    }

    @Override
    public Statements visitDropCheck(DomainChange.DropCheck change) {
        return alter("DROP CONSTRAINT " + quote(change.name()));
    }

    @Override
    public Statements visitValidateCheck(DomainChange.ValidateCheck change) {
        return alter("VALIDATE CONSTRAINT " + quote(change.name()));
    }
}
