package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AlterDomain;
import dev.migrations.op.CreateCompositeType;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.DropCompositeType;
import dev.migrations.op.DropDomain;
import dev.migrations.op.DropEnum;
import dev.migrations.op.RenameEnumValue;
import dev.migrations.op.RenameType;
import dev.migrations.op.TypeOperationVisitor;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.Validity;
import dev.migrations.sql.Statements;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operations on types in PostgreSQL's words. */
record PostgresqlTypes(OperationContext context) implements TypeOperationVisitor<Statements> {

    @Override
    public Statements visitCreateEnum(CreateEnum operation) {
        return context.sql("CREATE TYPE " + quote(operation.type().name()) + " AS ENUM "
                + operation.type().values().stream()
                        .map(PostgresqlLiterals::quote)
                        .collect(Collectors.joining(", ", "(", ")")));
    }

    /**
     * The server runs it inside a transaction, but the value is of no use before that has ended: an insert of it in the
     * same revision fails with SQLState 55P04 and the hint to commit first. Whether another statement uses the value its
     * text does not tell, so nothing is refused here.
     */
    @Override
    public Statements visitAddEnumValue(AddEnumValue operation) {
        String neighbour = operation.neighbour();
        String place =
                switch (operation.place()) {
                    case LAST -> "";
                    case BEFORE -> " BEFORE ";
                    case AFTER -> " AFTER ";
                };
        return context.sql("ALTER TYPE " + quote(operation.type()) + " ADD VALUE "
                + PostgresqlClauses.ifNotExists(operation.guard())
                + PostgresqlLiterals.quote(operation.value())
                + place
                + (neighbour == null ? "" : PostgresqlLiterals.quote(neighbour)));
    }

    @Override
    public Statements visitRenameEnumValue(RenameEnumValue operation) {
        return context.sql("ALTER TYPE " + quote(operation.type()) + " RENAME VALUE "
                + PostgresqlLiterals.quote(operation.from())
                + " TO " + PostgresqlLiterals.quote(operation.to()));
    }

    @Override
    public Statements visitDropEnum(DropEnum operation) {
        return context.sql(
                PostgresqlClauses.drop("TYPE", operation.guard(), quote(operation.name()), operation.dependents()));
    }

    @Override
    public Statements visitCreateDomain(CreateDomain operation) {
        Domain domain = operation.domain();
        if (domain.checks().stream().anyMatch(check -> check.validity() == Validity.NOT_VALID)) {
            return context.unsupported(
                    "a new domain has no values yet that a condition need not hold for",
                    "Leave out notValid(), or add the condition with alterDomain.");
        }
        return domain.checks().stream().allMatch(PostgresqlTypes::isForDomain)
                ? context.sql("CREATE DOMAIN " + quote(domain.name()) + definition(domain))
                : notForDomain();
    }

    static boolean isForDomain(Check check) {
        return check.validity() != Validity.NOT_ENFORCED && check.inheritance() == CheckInheritance.INHERITED;
    }

    private Statements notForDomain() {
        return context.unsupported(
                "a condition of a domain always holds and is not inherited",
                "Leave out that the condition is not enforced or not inherited.");
    }

    private static String definition(Domain domain) {
        String expression = domain.defaultExpression();
        return " AS " + PostgresqlDefinitions.type(domain.type())
                + (domain.collation() == null ? "" : " COLLATE " + quote(domain.collation()))
                + (expression == null ? "" : " DEFAULT " + expression)
                + (domain.nullability() == Nullability.NOT_NULL ? " NOT NULL" : "")
                + domain.checks().stream()
                        .map(check -> "\n    " + PostgresqlClauses.check(check))
                        .collect(Collectors.joining());
    }

    @Override
    public Statements visitAlterDomain(AlterDomain operation) {
        return operation.change().accept(new PostgresqlDomainChanges(operation.name(), context));
    }

    @Override
    public Statements visitDropDomain(DropDomain operation) {
        return context.sql(
                PostgresqlClauses.drop("DOMAIN", operation.guard(), quote(operation.name()), operation.dependents()));
    }

    @Override
    public Statements visitCreateCompositeType(CreateCompositeType operation) {
        Stream<String> attributes = operation.type().attributes().stream().map(PostgresqlTypes::attribute);
        return context.sql("CREATE TYPE " + quote(operation.type().name()) + " AS "
                + attributes.collect(Collectors.joining(", ", "(", ")")));
    }

    private static String attribute(CompositeType.Attribute attribute) {
        return quote(attribute.name()) + " " + PostgresqlDefinitions.type(attribute.type())
                + (attribute.collation() == null ? "" : " COLLATE " + quote(attribute.collation()));
    }

    @Override
    public Statements visitDropCompositeType(DropCompositeType operation) {
        return context.sql(
                PostgresqlClauses.drop("TYPE", operation.guard(), quote(operation.name()), operation.dependents()));
    }

    @Override
    public Statements visitRenameType(RenameType operation) {
        String kind =
                switch (operation.kind()) {
                    case TYPE -> "TYPE";
                    case DOMAIN -> "DOMAIN";
                };
        return context.sql("ALTER " + kind + " " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }
}
