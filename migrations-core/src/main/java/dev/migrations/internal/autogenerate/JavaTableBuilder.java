package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaCode.texts;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A new table, as what is asked of its builder.
 *
 * @param definitions makes expressions
 */
record JavaTableBuilder(JavaDefinitions definitions) {

    JavaCode code(Table table) {
        Chain code = JavaCode.on("t")
                .then(
                        "columns",
                        table.columns().stream().map(definitions::column).toList());
        code = withConstraints(code, table.constraints());
        code = JavaDefinitions.with(code, "comment", table.comment());
        code = table.options().persistence() == Persistence.UNLOGGED ? code.then("unlogged") : code;
        code = JavaDefinitions.with(code, "partitionBy", table.options().partitionBy());
        List<QualifiedName> inherits = table.options().inherits();
        code = inherits.isEmpty()
                ? code
                : code.then(
                        "inherits", inherits.stream().map(JavaDefinitions::name).toList());
        for (StorageParameter parameter : table.options().parameters()) {
            code = code.then("with", text(parameter.name()), text(parameter.value()));
        }
        for (String clause : table.options().clauses()) {
            code = code.then("option", text(clause));
        }
        return new JavaCode.Lambda("t", code);
    }

    /** A first key that is nothing but its columns has a word of its own. */
    private Chain withConstraints(Chain code, List<Constraint> constraints) {
        List<Constraint> rest = new ArrayList<>(constraints);
        Chain all = code;
        if (!rest.isEmpty() && rest.get(0) instanceof PrimaryKey key && isPlain(key)) {
            all = all.then("primaryKey", texts(key.columns()));
            rest.remove(0);
        }
        return rest.isEmpty() ? all : all.then("constraints", definitions.constraints(rest));
    }

    private static boolean isPlain(PrimaryKey key) {
        return key.equals(Constraints.primaryKey(key.columns().toArray(String[]::new)));
    }
}
