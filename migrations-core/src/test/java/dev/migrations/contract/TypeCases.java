package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.kept;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.CompositeType.attribute;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.domainType;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.CreateOption;
import dev.migrations.op.DomainChange;
import dev.migrations.op.DropOption;
import dev.migrations.op.Existing;
import dev.migrations.op.Operations;
import dev.migrations.schema.Check;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** Enums, domains and composite types are created, changed, dropped and renamed. */
final class TypeCases {

    private static final EnumType MOOD = new EnumType(QualifiedName.of("mood"), List.of("sad", "it's ok", "happy"));

    private static final Domain AGE = domain("age", integer());

    private static final Check POSITIVE = check("VALUE > 0").named("age_check");

    private static final CompositeType POINT = new CompositeType(
            QualifiedName.of("point2"), List.of(attribute("x", integer()), attribute("label", varchar(20))));

    private TypeCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        return Stream.of(enums(), domains(words), domainChanges(), compositeTypes(words))
                .flatMap(each -> each)
                .toList();
    }

    private static void mood(Operations op) {
        op.createEnum("mood", "sad", "it's ok", "happy");
    }

    private static Stream<OperationCase> enums() {
        return Stream.of(
                undone("create enum", TypeCases::mood),
                undone(
                        "create column of an enum",
                        TypeCases::mood,
                        op -> op.createTable("person", t -> t.columns(column("mood", enumType("mood"))))),
                irreversible("add enum value", TypeCases::mood, op -> op.addEnumValue("mood", "it's great")),
                irreversible(
                        "add enum value before another",
                        TypeCases::mood,
                        op -> op.addEnumValueBefore("mood", "bored", "sad")),
                irreversible(
                        "add enum value after another",
                        TypeCases::mood,
                        op -> op.addEnumValueAfter("mood", "bored", "sad")),
                irreversible(
                        "add enum value if not exists",
                        TypeCases::mood,
                        op -> op.addEnumValue("mood", "sad", CreateOption.IF_NOT_EXISTS)),
                undone("rename enum value", TypeCases::mood, op -> op.renameEnumValue("mood", "it's ok", "fine")),
                undone("drop enum", TypeCases::mood, op -> op.dropEnum(MOOD)),
                irreversible("drop enum by its name", TypeCases::mood, op -> op.dropEnum("mood")),
                irreversible("drop enum if exists", op -> {}, op -> op.dropEnum("mood", DropOption.IF_EXISTS)),
                irreversible(
                        "drop enum and what depends on it",
                        op -> {
                            mood(op);
                            op.createTable(
                                    "person",
                                    t -> t.columns(column("id", integer()), column("mood", enumType("mood"))));
                        },
                        op -> op.dropEnum("mood", DropOption.CASCADE)),
                undone("rename enum", TypeCases::mood, op -> op.renameType("mood", "Feeling")));
    }

    private static Stream<OperationCase> domains(DatabaseWords words) {
        return Stream.of(
                undone("create domain", op -> op.createDomain(AGE)),
                undone("create domain with a default", op -> op.createDomain(AGE.defaultTo("7"))),
                undone("create domain that is not null", op -> op.createDomain(AGE.notNull())),
                undone("create domain with a check", op -> op.createDomain(AGE.with(POSITIVE))),
                undone(
                        "create domain with several checks",
                        op -> op.createDomain(
                                AGE.with(POSITIVE).with(check("VALUE < 200").named("age_limit")))),
                undone(
                        "create domain with a collation",
                        op -> op.createDomain(
                                domain("label", varchar(20)).collation(QualifiedName.of(words.collation())))),
                undone(
                        "create column of a domain",
                        op -> op.createDomain(AGE),
                        op -> op.createTable("person", t -> t.columns(column("age", domainType("age"))))),
                undone(
                        "drop domain",
                        op -> op.createDomain(AGE.with(POSITIVE)),
                        op -> op.dropDomain(AGE.with(POSITIVE))),
                irreversible("drop domain by its name", op -> op.createDomain(AGE), op -> op.dropDomain("age")),
                irreversible("drop domain if exists", op -> {}, op -> op.dropDomain("age", DropOption.IF_EXISTS)),
                irreversible(
                        "drop domain and what depends on it",
                        op -> {
                            op.createDomain(AGE);
                            op.createTable(
                                    "person",
                                    t -> t.columns(column("id", integer()), column("age", domainType("age"))));
                        },
                        op -> op.dropDomain("age", DropOption.CASCADE)),
                undone("rename domain", op -> op.createDomain(AGE), op -> op.renameDomain("age", "Years")));
    }

    private static Stream<OperationCase> domainChanges() {
        return Stream.of(
                changed("default", AGE.defaultTo("7"), new DomainChange.SetDefault("8", Existing.of("7"))),
                changed("default where there was none", AGE, new DomainChange.SetDefault("8", Existing.absent())),
                changed("default away", AGE.defaultTo("7"), new DomainChange.DropDefault(Existing.of("7"))),
                changed("to not null", AGE, new DomainChange.SetNotNull()),
                changed("to nullable", AGE.notNull(), new DomainChange.DropNotNull()),
                changed("to a check", AGE, new DomainChange.AddCheck(POSITIVE)),
                changed("to a check that is not valid", AGE, new DomainChange.AddCheck(POSITIVE.notValid())),
                changed("check away", AGE.with(POSITIVE), new DomainChange.DropCheck("age_check", POSITIVE)),
                irreversible(
                        "alter domain check away by its name",
                        op -> op.createDomain(AGE.with(POSITIVE)),
                        op -> op.alterDomain("age", new DomainChange.DropCheck("age_check", null))),
                kept(
                        "validate check of a domain",
                        op -> {
                            op.createDomain(AGE);
                            op.alterDomain("age", new DomainChange.AddCheck(POSITIVE.notValid()));
                        },
                        op -> op.alterDomain("age", new DomainChange.ValidateCheck("age_check"))));
    }

    private static OperationCase changed(String name, Domain domain, DomainChange change) {
        return undone("alter domain " + name, op -> op.createDomain(domain), op -> op.alterDomain("age", change));
    }

    private static void point(Operations op) {
        op.createCompositeType("point2", attribute("x", integer()), attribute("label", varchar(20)));
    }

    private static Stream<OperationCase> compositeTypes(DatabaseWords words) {
        return Stream.of(
                undone("create composite type", TypeCases::point),
                undone(
                        "create composite type with a collation and an array",
                        op -> op.createCompositeType(
                                "point2",
                                attribute("x", array(integer())),
                                new CompositeType.Attribute(
                                        "label", varchar(20), QualifiedName.of(words.collation())))),
                undone("drop composite type", TypeCases::point, op -> op.dropCompositeType(POINT)),
                irreversible("drop composite type by its name", TypeCases::point, op -> op.dropCompositeType("point2")),
                irreversible(
                        "drop composite type if exists",
                        op -> {},
                        op -> op.dropCompositeType("point2", DropOption.IF_EXISTS)),
                irreversible(
                        "drop composite type and what depends on it",
                        TypeCases::point,
                        op -> op.dropCompositeType("point2", DropOption.CASCADE)),
                undone("rename composite type", TypeCases::point, op -> op.renameType("point2", "Point of")));
    }
}
