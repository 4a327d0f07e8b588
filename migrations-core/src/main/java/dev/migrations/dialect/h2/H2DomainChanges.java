package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.DomainChange;
import dev.migrations.op.DomainChangeVisitor;
import dev.migrations.sql.Statements;
import java.util.List;

/**
 * Changes of a domain in H2's words.
 *
 * @param context the operation
 * @param alter the beginning of the statement, up to the change
 */
record H2DomainChanges(OperationContext context, String alter) implements DomainChangeVisitor<Statements> {

    static final String CHECK_INSTEAD = "Add a check, check(\"VALUE IS NOT NULL\"), or make the columns NOT NULL.";

    @Override
    public Statements visitSetDefault(DomainChange.SetDefault change) {
        return context.sql(alter + "SET DEFAULT " + change.expression());
    }

    @Override
    public Statements visitDropDefault(DomainChange.DropDefault change) {
        return context.sql(alter + "DROP DEFAULT");
    }

    @Override
    public Statements visitSetNotNull(DomainChange.SetNotNull change) {
        return context.unsupported("a domain cannot be NOT NULL", CHECK_INSTEAD);
    }

    @Override
    public Statements visitDropNotNull(DomainChange.DropNotNull change) {
        return context.unsupported("a domain cannot be NOT NULL", "Leave it out: every domain can be null.");
    }

    @Override
    public Statements visitAddCheck(DomainChange.AddCheck change) {
        H2Definitions definitions = new H2Definitions();
        String check = definitions.constraint(change.check());
        return definitions.limits().unless(context, () -> List.of(alter + "ADD " + check));
    }

    @Override
    public Statements visitDropCheck(DomainChange.DropCheck change) {
        return context.sql(alter + "DROP CONSTRAINT " + quote(change.name()));
    }

    @Override
    public Statements visitValidateCheck(DomainChange.ValidateCheck change) {
        return context.unsupported("it validates no constraint later", H2Constraints.ADD_AGAIN);
    }
}
