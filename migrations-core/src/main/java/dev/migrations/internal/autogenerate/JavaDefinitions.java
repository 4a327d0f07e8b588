package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.call;
import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaCode.texts;
import static dev.migrations.internal.autogenerate.JavaCode.word;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.CreateOption;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropOption;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Privileges;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RoutineName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Uniqueness;
import dev.migrations.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is in a schema, as the expressions that make it.
 *
 * @param imports collects what they refer to
 */
record JavaDefinitions(JavaImports imports) {

    private static final String EXECUTE_FUNCTION = "EXECUTE FUNCTION ";

    /** A call of a static method by its simple name. */
    Chain factory(Class<?> owner, String method, JavaCode... arguments) {
        return call(imports.method(owner, method), arguments);
    }

    /** A call of a static method by its simple name. */
    Chain factory(Class<?> owner, String method, List<? extends JavaCode> arguments) {
        return call(imports.method(owner, method), arguments);
    }

    /** A call of a static method behind the name of its class. */
    Chain of(Class<?> owner, String method, JavaCode... arguments) {
        return JavaCode.on(imports.type(owner)).then(method, arguments);
    }

    /** A call of a constructor. */
    Chain construct(Class<?> type, JavaCode... arguments) {
        return call("new " + imports.type(type), arguments);
    }

    JavaCode constant(Enum<?> value) {
        return word(imports.type(value.getDeclaringClass()) + "." + value.name());
    }

    JavaCode list(List<? extends JavaCode> elements) {
        return JavaCode.on(imports.type(List.class)).then("of", elements);
    }

    <T> JavaCode list(List<T> values, Function<T, ? extends JavaCode> code) {
        return list(values.stream().map(code).toList());
    }

    <T> JavaCode orNull(@Nullable T value, Function<T, ? extends JavaCode> code) {
        return value == null ? word("null") : code.apply(value);
    }

    <T> JavaCode orElse(@Nullable T value, Function<T, ? extends JavaCode> code, JavaCode otherwise) {
        return value == null ? otherwise : code.apply(value);
    }

    /** The options of what makes something. */
    List<JavaCode> options(Guard guard) {
        return guard == Guard.EXISTENCE ? List.of(constant(CreateOption.IF_NOT_EXISTS)) : List.of();
    }

    /** The options of what drops something. */
    List<JavaCode> options(Guard guard, Dependents dependents) {
        List<JavaCode> options = new ArrayList<>();
        if (guard == Guard.EXISTENCE) {
            options.add(constant(DropOption.IF_EXISTS));
        }
        if (dependents == Dependents.CASCADE) {
            options.add(constant(DropOption.CASCADE));
        }
        return options;
    }

    /** A call that drops something. */
    Chain drop(String method, JavaCode dropped, Guard guard, Dependents dependents) {
        List<JavaCode> arguments = new ArrayList<>(List.of(dropped));
        arguments.addAll(options(guard, dependents));
        return call(method, arguments);
    }

    static JavaCode number(long value) {
        boolean isInt = value == (int) value;
        return word(isInt ? String.valueOf(value) : value + "L");
    }

    /** A name as it is read by methods that take it as a text. */
    static JavaCode name(QualifiedName name) {
        return text(name.toString());
    }

    JavaCode parsed(QualifiedName name) {
        return of(QualifiedName.class, "parse", name(name));
    }

    JavaCode existing(Existing existing) {
        return existing.fold(
                () -> of(Existing.class, "unknown"),
                before -> before == null ? of(Existing.class, "absent") : of(Existing.class, "of", text(before)));
    }

    JavaCode type(ColumnType type) {
        return type.accept(new JavaTypeNames(this));
    }

    Chain column(Column column) {
        Chain code = factory(Column.class, "column", text(column.name()), type(column.type()));
        if (column.nullability() == Nullability.NOT_NULL && column.identity() == Identity.NONE) {
            code = code.then("notNull");
        }
        if (column.identity() != Identity.NONE) {
            String method = column.identity() == Identity.ALWAYS ? "identityAlways" : "identityByDefault";
            code = code.then(method, unlessUsual(column.identityOptions()));
        }
        code = with(code, "defaultTo", column.defaultExpression());
        code = with(
                code,
                column.generatedKind() == GeneratedKind.STORED ? "generatedAs" : "generatedVirtuallyAs",
                column.generatedExpression());
        QualifiedName collation = column.collation();
        if (collation != null) {
            code = code.then("collation", collation.schema() == null ? text(collation.name()) : parsed(collation));
        }
        return with(code, "comment", column.comment());
    }

    /** The same with one more word, where there is something to be said. */
    static Chain with(Chain code, String method, @Nullable String value) {
        return value == null ? code : code.then(method, text(value));
    }

    private static Chain withAll(Chain code, String method, List<String> values) {
        return values.isEmpty() ? code : code.then(method, texts(values));
    }

    private static Chain withParameters(Chain code, List<StorageParameter> parameters) {
        Chain all = code;
        for (StorageParameter parameter : parameters) {
            all = all.then("with", text(parameter.name()), text(parameter.value()));
        }
        return all;
    }

    /** The options as arguments of a method that can do without them. */
    List<JavaCode> unlessUsual(SequenceOptions options) {
        return options.equals(SequenceOptions.DEFAULTS) ? List.of() : List.of(options(options));
    }

    JavaCode options(SequenceOptions options) {
        String defaults = imports.type(SequenceOptions.class) + ".DEFAULTS";
        if (options.equals(SequenceOptions.DEFAULTS)) {
            return word(defaults);
        }
        Chain code = JavaCode.on(defaults);
        ColumnType type = options.type();
        code = type == null ? code : code.then("as", type(type));
        code = with(code, "start", options.start());
        code = with(code, "increment", options.increment());
        code = with(code, "minimum", options.minimum());
        code = with(code, "maximum", options.maximum());
        code = with(code, "cache", options.cache());
        return switch (options.cycle()) {
            case UNSAID -> code;
            case NO_CYCLE -> code.then("notCycling");
            case CYCLE -> code.then("cycling");
        };
    }

    private static Chain with(Chain code, String method, @Nullable Long value) {
        return value == null ? code : code.then(method, number(value));
    }

    JavaCode constraint(Constraint constraint) {
        return constraint.accept(new JavaConstraintCode(this));
    }

    List<JavaCode> constraints(List<Constraint> constraints) {
        return constraints.stream().map(this::constraint).toList();
    }

    /** The same under its name. */
    static Chain named(Chain code, @Nullable String name, NameRule rule) {
        return switch (rule) {
            case CONVENTION -> with(code, "named", name);
            case FINAL -> code.then("finallyNamed", name == null ? word("null") : text(name));
        };
    }

    Chain index(Index index) {
        String name = index.name();
        boolean isNamedFirst = name != null && index.nameRule() == NameRule.CONVENTION;
        List<JavaCode> arguments = new ArrayList<>();
        if (isNamedFirst) {
            arguments.add(text(String.valueOf(name)));
        }
        boolean isPlain = index.elements().stream().allMatch(JavaDefinitions::isPlain);
        index.elements().forEach(element -> arguments.add(isPlain ? text(element.value()) : element(element)));
        Chain code = factory(Index.class, isNamedFirst ? "index" : "on", arguments);
        code = isNamedFirst ? code : named(code, name, index.nameRule());
        code = index.uniqueness() == Uniqueness.UNIQUE ? code.then("unique") : code;
        code = index.nulls() == NullsDistinctness.NOT_DISTINCT ? code.then("nullsNotDistinct") : code;
        code = with(code, "using", index.method());
        code = withAll(code, "including", index.include());
        code = withParameters(code, index.parameters());
        code = with(code, "where", index.where());
        return index.build() == IndexBuild.CONCURRENT ? code.then("concurrently") : code;
    }

    List<JavaCode> indexes(List<Index> indexes) {
        return indexes.stream().map(this::index).map(JavaCode.class::cast).toList();
    }

    /** Whether it is nothing but a column. */
    static boolean isPlain(IndexElement element) {
        return element.equals(IndexElement.ascending(element.value()));
    }

    JavaCode element(IndexElement element) {
        QualifiedName collation = element.collation();
        if (collation != null && collation.schema() != null) {
            return construct(
                    IndexElement.class,
                    constant(element.kind()),
                    text(element.value()),
                    constant(element.order()),
                    constant(element.nulls()),
                    parsed(collation),
                    orNull(element.operatorClass(), JavaCode::text));
        }
        boolean isDescending = element.order() == IndexElement.SortOrder.DESCENDING;
        Chain code =
                switch (element.kind()) {
                    case COLUMN ->
                        factory(IndexElement.class, isDescending ? "descending" : "ascending", text(element.value()));
                    case EXPRESSION -> {
                        Chain expression = factory(IndexElement.class, "expression", text(element.value()));
                        yield isDescending ? expression.then("descending") : expression;
                    }
                };
        code = switch (element.nulls()) {
            case USUAL -> code;
            case FIRST -> code.then("nullsFirst");
            case LAST -> code.then("nullsLast");
        };
        code = with(code, "collation", collation == null ? null : collation.name());
        return with(code, "operatorClass", element.operatorClass());
    }

    JavaCode table(Table table) {
        List<JavaCode> arguments = new ArrayList<>(List.of(name(table.name())));
        table.columns().forEach(column -> arguments.add(column(column)));
        Chain code = factory(Table.class, "table", arguments);
        for (Constraint constraint : table.constraints()) {
            code = code.then("with", constraint(constraint));
        }
        code = with(code, "comment", table.comment());
        return table.options().equals(TableOptions.NONE) ? code : code.then("options", options(table.options()));
    }

    private JavaCode options(TableOptions options) {
        return construct(
                TableOptions.class,
                constant(options.persistence()),
                orNull(options.partitionBy(), JavaCode::text),
                list(options.inherits(), this::parsed),
                list(
                        options.parameters(),
                        each -> factory(StorageParameter.class, "parameter", text(each.name()), text(each.value()))),
                list(texts(options.clauses())));
    }

    JavaCode sequence(Sequence sequence) {
        Chain code = factory(Sequence.class, "sequence", name(sequence.name()));
        code = sequence.options().equals(SequenceOptions.DEFAULTS)
                ? code
                : code.then("options", options(sequence.options()));
        ColumnName owner = sequence.ownedBy();
        return owner == null ? code : code.then("ownedBy", name(owner.table()), text(owner.column()));
    }

    JavaCode columnName(ColumnName column) {
        return of(ColumnName.class, "of", name(column.table()), text(column.column()));
    }

    JavaCode enumType(EnumType type) {
        return construct(EnumType.class, parsed(type.name()), list(texts(type.values())));
    }

    JavaCode domain(Domain domain) {
        Chain code = factory(Domain.class, "domain", name(domain.name()), type(domain.type()));
        QualifiedName collation = domain.collation();
        code = collation == null ? code : code.then("collation", parsed(collation));
        code = with(code, "defaultTo", domain.defaultExpression());
        code = domain.nullability() == Nullability.NOT_NULL ? code.then("notNull") : code;
        for (Constraint check : domain.checks()) {
            code = code.then("with", constraint(check));
        }
        return code;
    }

    JavaCode compositeType(CompositeType type) {
        return construct(CompositeType.class, parsed(type.name()), list(attributes(type)));
    }

    List<JavaCode> attributes(CompositeType type) {
        return type.attributes().stream().map(this::attribute).toList();
    }

    private JavaCode attribute(CompositeType.Attribute attribute) {
        QualifiedName collation = attribute.collation();
        return collation == null
                ? factory(CompositeType.class, "attribute", text(attribute.name()), type(attribute.type()))
                : construct(
                        CompositeType.Attribute.class,
                        text(attribute.name()),
                        type(attribute.type()),
                        parsed(collation));
    }

    JavaCode view(View view) {
        String method =
                switch (view.kind()) {
                    case VIEW -> "view";
                    case MATERIALIZED_VIEW -> "materializedView";
                };
        Chain code = factory(View.class, method, name(view.name()), text(view.query()));
        code = withAll(code, "columns", view.columns());
        code = withParameters(code, view.parameters());
        code = view.checkOption() == View.CheckOption.NONE
                ? code
                : code.then("checkOption", constant(view.checkOption()));
        return view.population() == View.Population.EMPTY ? code.then("withoutData") : code;
    }

    JavaCode routine(Routine routine) {
        String method =
                switch (routine.kind()) {
                    case FUNCTION -> "function";
                    case PROCEDURE -> "procedure";
                };
        Chain code = factory(Routine.class, method, name(routine.name()), text(routine.body()));
        code = routine.arguments().isEmpty()
                ? code
                : code.then(
                        "arguments",
                        routine.arguments().stream().map(this::argument).toList());
        code = with(code, "returns", routine.returns());
        code = with(code, "language", routine.language());
        for (String attribute : routine.attributes()) {
            code = code.then("with", text(attribute));
        }
        return code;
    }

    private JavaCode argument(Routine.Argument argument) {
        String name = argument.name();
        if (name == null) {
            return construct(
                    Routine.Argument.class,
                    constant(argument.mode()),
                    word("null"),
                    type(argument.type()),
                    orNull(argument.defaultExpression(), JavaCode::text));
        }
        Chain code = factory(Routine.class, "argument", text(name), type(argument.type()));
        code = argument.mode() == Routine.Mode.IN ? code : code.then("mode", constant(argument.mode()));
        return with(code, "defaultTo", argument.defaultExpression());
    }

    JavaCode routineName(RoutineName name) {
        return construct(
                RoutineName.class, constant(name.kind()), parsed(name.name()), list(name.argumentTypes(), this::type));
    }

    JavaCode trigger(Trigger trigger) {
        String method =
                switch (trigger.timing()) {
                    case BEFORE -> "before";
                    case AFTER -> "after";
                    case INSTEAD_OF -> "insteadOf";
                };
        List<JavaCode> arguments = new ArrayList<>(List.of(text(trigger.name()), name(trigger.table())));
        trigger.events().forEach(event -> arguments.add(constant(event)));
        Chain code = of(Trigger.class, method, arguments.toArray(JavaCode[]::new));
        code = withAll(code, "updateOf", trigger.updateColumns());
        code = trigger.level() == Trigger.Level.STATEMENT ? code.then("forEachStatement") : code;
        code = with(code, "oldTable", trigger.oldTable());
        code = with(code, "newTable", trigger.newTable());
        code = with(code, "when", trigger.when());
        code = trigger.deferrability() == null
                ? code
                : code.then("asConstraint", orNull(trigger.deferrability(), this::constant));
        return trigger.action().startsWith(EXECUTE_FUNCTION)
                ? code.then("executeFunction", text(trigger.action().substring(EXECUTE_FUNCTION.length())))
                : code.then("action", text(trigger.action()));
    }

    JavaCode policy(Policy policy) {
        Chain code = factory(Policy.class, "policy", text(policy.name()), name(policy.table()));
        code = policy.effect() == Policy.Effect.RESTRICTIVE ? code.then("restrictive") : code;
        code = policy.command() == Policy.Command.ALL ? code : code.then("on", constant(policy.command()));
        code = withAll(code, "to", policy.roles());
        code = with(code, "using", policy.using());
        return with(code, "withCheck", policy.check());
    }

    JavaCode extension(Extension extension) {
        Chain code = factory(Extension.class, "extension", text(extension.name()));
        code = with(code, "inSchema", extension.schema());
        return with(code, "version", extension.version());
    }

    JavaCode object(DatabaseObject object) {
        QualifiedName table = object.table();
        boolean hasArguments = !object.argumentTypes().isEmpty();
        if (table == null && !hasArguments) {
            return factory(DatabaseObject.class, "object", constant(object.kind()), name(object.name()));
        }
        if (table != null && !hasArguments && object.name().schema() == null) {
            return factory(
                    DatabaseObject.class,
                    "partOf",
                    name(table),
                    constant(object.kind()),
                    text(object.name().name()));
        }
        return construct(
                DatabaseObject.class,
                constant(object.kind()),
                parsed(object.name()),
                orNull(table, this::parsed),
                list(object.argumentTypes(), this::type));
    }

    JavaCode privileges(Privileges privileges) {
        Chain code = factory(Privileges.class, "privileges", texts(privileges.privileges()))
                .then("on", privileges.objects().stream().map(this::object).toList())
                .then("to", texts(privileges.roles()));
        return privileges.delegation() == Privileges.Delegation.WITH_GRANT_OPTION ? code.then("withGrantOption") : code;
    }
}
