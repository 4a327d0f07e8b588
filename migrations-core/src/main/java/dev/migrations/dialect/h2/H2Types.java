package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.AddEnumValue;
import dev.migrations.op.AlterDomain;
import dev.migrations.op.CreateCompositeType;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropCompositeType;
import dev.migrations.op.DropDomain;
import dev.migrations.op.DropEnum;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameEnumValue;
import dev.migrations.op.RenameType;
import dev.migrations.op.TypeOperationVisitor;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.stream.Collectors;

/** Operations on types in H2's words: an enum is a domain over an enumeration, a composite type one over a row. */
record H2Types(OperationContext context) implements TypeOperationVisitor<Statements> {

    private static final String OTHER_ENUM =
            "Create another enum, give it to the columns with alterColumn, and drop this one.";

    @Override
    public Statements visitCreateEnum(CreateEnum operation) {
        return context.sql("CREATE DOMAIN " + quote(operation.type().name()) + " AS enum"
                + operation.type().values().stream()
                        .map(H2Literals::quote)
                        .collect(Collectors.joining(", ", " (", ")")));
    }

    @Override
    public Statements visitAddEnumValue(AddEnumValue operation) {
        return context.unsupported("the values of an enum cannot be changed", OTHER_ENUM);
    }

    @Override
    public Statements visitRenameEnumValue(RenameEnumValue operation) {
        return context.unsupported("the values of an enum cannot be changed", OTHER_ENUM);
    }

    @Override
    public Statements visitDropEnum(DropEnum operation) {
        return drop(operation.name(), operation.guard(), operation.dependents());
    }

    @Override
    public Statements visitCreateDomain(CreateDomain operation) {
        Domain domain = operation.domain();
        H2Definitions definitions = new H2Definitions();
        String type = definitions.type(domain.type());
        List<String> checks =
                domain.checks().stream().map(definitions::constraint).toList();
        return definitions
                .limits()
                .collation(domain.collation())
                .lacksIf(
                        domain.nullability() == Nullability.NOT_NULL,
                        "a domain cannot be NOT NULL",
                        H2DomainChanges.CHECK_INSTEAD)
                .unless(
                        context,
                        () -> List.of("CREATE DOMAIN " + quote(domain.name()) + " AS " + type
                                + (domain.defaultExpression() == null ? "" : " DEFAULT " + domain.defaultExpression())
                                + checks.stream().map(check -> " " + check).collect(Collectors.joining())));
    }

    @Override
    public Statements visitAlterDomain(AlterDomain operation) {
        return operation.change().accept(new H2DomainChanges(context, "ALTER DOMAIN " + quote(operation.name()) + " "));
    }

    @Override
    public Statements visitDropDomain(DropDomain operation) {
        return drop(operation.name(), operation.guard(), operation.dependents());
    }

    @Override
    public Statements visitCreateCompositeType(CreateCompositeType operation) {
        CompositeType type = operation.type();
        H2Definitions definitions = new H2Definitions();
        String attributes = type.attributes().stream()
                .map(attribute -> quote(attribute.name()) + " " + definitions.type(attribute.type()))
                .collect(Collectors.joining(", "));
        type.attributes().forEach(attribute -> definitions.limits().collation(attribute.collation()));
        return definitions
                .limits()
                .lacksIf(type.attributes().isEmpty(), "a row has at least one attribute", "Give the type attributes.")
                .unless(context, () -> List.of("CREATE DOMAIN " + quote(type.name()) + " AS row (" + attributes + ")"));
    }

    @Override
    public Statements visitDropCompositeType(DropCompositeType operation) {
        return drop(operation.name(), operation.guard(), operation.dependents());
    }

    @Override
    public Statements visitRenameType(RenameType operation) {
        return context.sql("ALTER DOMAIN " + quote(operation.from()) + " RENAME TO " + quote(operation.to()));
    }

    /** With CASCADE the columns of the domain keep its type, its default and its checks. */
    private Statements drop(QualifiedName name, Guard guard, Dependents dependents) {
        return context.sql("DROP DOMAIN " + H2Definitions.ifExists(guard) + quote(name)
                + (dependents == Dependents.CASCADE ? " CASCADE" : ""));
    }
}
