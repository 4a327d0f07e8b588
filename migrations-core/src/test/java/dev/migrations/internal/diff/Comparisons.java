package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.dialect.postgresql.PostgresqlDialect;
import dev.migrations.model.Rename;
import dev.migrations.op.Operation;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.TableIndex;
import java.util.List;

/** Small schemas and their comparison, for static import. */
final class Comparisons {

    private static final AlterationRules POSTGRESQL = new PostgresqlDialect().alterationRules();

    private Comparisons() {}

    static Schema schema(SchemaObject... objects) {
        return new Schema(List.of(objects), List.of());
    }

    static Schema needing(Schema schema, DatabaseObject dependent, DatabaseObject... on) {
        List<Dependency> dependencies = new java.util.ArrayList<>(schema.dependencies());
        List.of(on).forEach(each -> dependencies.add(new Dependency(dependent, each)));
        return new Schema(schema.objects(), dependencies);
    }

    static DatabaseObject columnOf(String table, String column) {
        return DatabaseObject.of(ColumnName.of(table, column));
    }

    static DatabaseObject object(Kind kind, String name) {
        return DatabaseObject.object(kind, name);
    }

    static QualifiedName name(String name) {
        return QualifiedName.parse(name);
    }

    static EnumType enumOf(String name, String... values) {
        return new EnumType(name(name), List.of(values));
    }

    static TableIndex indexOf(String table, Index index) {
        return new TableIndex(name(table), index);
    }

    static Constraint named(Constraint constraint, String name) {
        return constraint.finallyNamed(name);
    }

    static Difference compared(Schema actual, Schema desired, Rename... renames) {
        return compared(ComparisonSettings.DEFAULTS, actual, desired, new Knowledge(List.of(renames), List.of()));
    }

    static Difference compared(ComparisonSettings settings, Schema actual, Schema desired, Knowledge knowledge) {
        return new SchemaComparison(settings, POSTGRESQL).compare(actual, desired, knowledge);
    }

    static List<Operation> operations(Schema actual, Schema desired, Rename... renames) {
        return compared(actual, desired, renames).operations();
    }
}
