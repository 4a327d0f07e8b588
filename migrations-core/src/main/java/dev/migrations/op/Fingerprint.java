package dev.migrations.op;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Table;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Uniqueness;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of operations, which checksums are made of.
 *
 * <p>One line for each operation: its kind, and its components by name as far as they say something. What is null, empty
 * or the usual choice is left out, so that a component that is added to an operation later does not change the text of
 * the operations that exist. Neither origins, nor the work of lambdas, nor line endings of scripts are part of it.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The text of the operations, in order; the same in every run and on every machine. */
    public static String of(List<RecordedOperation> recorded) {
        return recorded.stream()
                .map(each -> each.operation().accept(new OfOperation()).toString() + "\n")
                .collect(Collectors.joining());
    }

    private static Group of(QualifiedName name) {
        return new Group("QualifiedName").text("schema", name.schema()).text("name", name.name());
    }

    private static Group of(ColumnType type) {
        return type.accept(new OfType());
    }

    private static Group of(Constraint constraint) {
        return constraint.accept(new OfConstraint());
    }

    private static Group of(Column column) {
        return new Group("Column")
                .text("name", column.name())
                .group("type", of(column.type()))
                .choice("nullability", column.nullability(), Nullability.NULLABLE)
                .text("defaultExpression", column.defaultExpression())
                .choice("identity", column.identity(), Identity.NONE)
                .text("generatedExpression", column.generatedExpression())
                .group("collation", column.collation() == null ? null : of(column.collation()))
                .text("comment", column.comment());
    }

    private static Group of(Table table) {
        return new Group("Table")
                .group("name", of(table.name()))
                .groups("columns", table.columns().stream().map(Fingerprint::of).toList())
                .groups(
                        "constraints",
                        table.constraints().stream().map(Fingerprint::of).toList())
                .text("comment", table.comment());
    }

    private static Group of(Index index) {
        return new Group("Index")
                .text("name", index.name())
                .groups(
                        "elements",
                        index.elements().stream().map(Fingerprint::of).toList())
                .choice("uniqueness", index.uniqueness(), Uniqueness.NOT_UNIQUE)
                .text("method", index.method())
                .texts("include", index.include())
                .text("where", index.where())
                .choice("build", index.build(), IndexBuild.BLOCKING);
    }

    private static Group of(IndexElement element) {
        return new Group("IndexElement")
                .choice("kind", element.kind(), IndexElement.Kind.COLUMN)
                .text("value", element.value())
                .choice("order", element.order(), IndexElement.SortOrder.ASCENDING)
                .choice("nulls", element.nulls(), IndexElement.NullsOrder.USUAL)
                .group("collation", element.collation() == null ? null : of(element.collation()))
                .text("operatorClass", element.operatorClass());
    }

    /** A kind and its components, as {@code Kind{name='text' other=Kind{...}}}. */
    private static final class Group {

        private final String kind;

        private final StringBuilder components = new StringBuilder();

        Group(String kind) {
            this.kind = kind;
        }

        Group text(String name, @Nullable String value) {
            return value == null || value.isEmpty() ? this : component(name, quoted(value));
        }

        Group texts(String name, List<String> values) {
            return values.isEmpty()
                    ? this
                    : component(name, values.stream().map(Group::quoted).collect(Collectors.joining(", ", "[", "]")));
        }

        <E extends Enum<E>> Group choice(String name, E value, E usual) {
            return value == usual ? this : component(name, value.name());
        }

        Group group(String name, @Nullable Group value) {
            return value == null ? this : component(name, value.toString());
        }

        Group groups(String name, List<Group> values) {
            return values.isEmpty()
                    ? this
                    : component(name, values.stream().map(Group::toString).collect(Collectors.joining(", ", "[", "]")));
        }

        Group component(String name, String value) {
            components
                    .append(components.isEmpty() ? "" : " ")
                    .append(name)
                    .append('=')
                    .append(value);
            return this;
        }

        private static String quoted(String text) {
            StringBuilder result = new StringBuilder("'");
            text.chars().forEach(character -> {
                switch (character) {
                    case '\\' -> result.append("\\\\");
                    case '\'' -> result.append("\\'");
                    case '\n' -> result.append("\\n");
                    case '\r' -> result.append("\\r");
                    default -> result.append((char) character);
                }
            });
            return result.append('\'').toString();
        }

        @Override
        public String toString() {
            return kind + "{" + components + "}";
        }
    }

    private static final class OfOperation implements OperationVisitor<Group> {

        @Override
        public Group visitExecuteSql(ExecuteSql operation) {
            return new Group("ExecuteSql").text("sql", operation.sql()).text("undoSql", operation.undoSql());
        }

        @Override
        public Group visitRunScript(RunScript operation) {
            return new Group("RunScript")
                    .text("script", operation.script().text().replace("\r\n", "\n"));
        }

        @Override
        public Group visitRunJdbc(RunJdbc operation) {
            return new Group("RunJdbc").text("description", operation.description());
        }

        @Override
        public Group visitCreateTable(CreateTable operation) {
            return new Group("CreateTable").group("table", of(operation.table()));
        }

        @Override
        public Group visitDropTable(DropTable operation) {
            return new Group("DropTable")
                    .group("name", of(operation.name()))
                    .group("table", operation.table() == null ? null : of(operation.table()));
        }

        @Override
        public Group visitRenameTable(RenameTable operation) {
            return new Group("RenameTable").group("from", of(operation.from())).text("to", operation.to());
        }

        @Override
        public Group visitAddColumn(AddColumn operation) {
            return new Group("AddColumn").group("table", of(operation.table())).group("column", of(operation.column()));
        }

        @Override
        public Group visitDropColumn(DropColumn operation) {
            return new Group("DropColumn")
                    .group("table", of(operation.table()))
                    .text("name", operation.name())
                    .group("column", operation.column() == null ? null : of(operation.column()));
        }

        @Override
        public Group visitAlterColumn(AlterColumn operation) {
            List<Group> changes = operation.changes().stream()
                    .map(change -> change.accept(new OfChange()))
                    .toList();
            return new Group("AlterColumn")
                    .group("table", of(operation.table()))
                    .text("column", operation.column())
                    .groups("changes", changes);
        }

        @Override
        public Group visitRenameColumn(RenameColumn operation) {
            return new Group("RenameColumn")
                    .group("table", of(operation.table()))
                    .text("from", operation.from())
                    .text("to", operation.to());
        }

        @Override
        public Group visitCreateIndex(CreateIndex operation) {
            return new Group("CreateIndex")
                    .group("table", of(operation.table()))
                    .group("index", of(operation.index()));
        }

        @Override
        public Group visitDropIndex(DropIndex operation) {
            return new Group("DropIndex")
                    .group("table", of(operation.table()))
                    .text("name", operation.name())
                    .choice("build", operation.build(), IndexBuild.BLOCKING)
                    .group("index", operation.index() == null ? null : of(operation.index()));
        }

        @Override
        public Group visitAddConstraint(AddConstraint operation) {
            return new Group("AddConstraint")
                    .group("table", of(operation.table()))
                    .group("constraint", of(operation.constraint()));
        }

        @Override
        public Group visitDropConstraint(DropConstraint operation) {
            return new Group("DropConstraint")
                    .group("table", of(operation.table()))
                    .text("name", operation.name())
                    .group("constraint", operation.constraint() == null ? null : of(operation.constraint()));
        }

        @Override
        public Group visitCustom(CustomOperation operation) {
            return new Group("CustomOperation")
                    .text("class", operation.getClass().getName())
                    .text("describe", operation.describe());
        }
    }

    private static final class OfChange implements ColumnChangeVisitor<Group> {

        @Override
        public Group visitChangeType(ColumnChange.ChangeType change) {
            return new Group("ChangeType")
                    .group("type", of(change.type()))
                    .text("using", change.using())
                    .group("existingType", change.existingType() == null ? null : of(change.existingType()))
                    .text("undoUsing", change.undoUsing());
        }

        @Override
        public Group visitSetNotNull(ColumnChange.SetNotNull change) {
            return new Group("SetNotNull");
        }

        @Override
        public Group visitDropNotNull(ColumnChange.DropNotNull change) {
            return new Group("DropNotNull");
        }

        @Override
        public Group visitSetDefault(ColumnChange.SetDefault change) {
            return new Group("SetDefault")
                    .text("expression", change.expression())
                    .group("existing", existing(change.existing()));
        }

        @Override
        public Group visitDropDefault(ColumnChange.DropDefault change) {
            return new Group("DropDefault").group("existing", existing(change.existing()));
        }

        private static @Nullable Group existing(ExistingDefault existing) {
            return existing.knowledge() == ExistingDefault.Knowledge.UNKNOWN
                    ? null
                    : new Group("ExistingDefault")
                            .choice("knowledge", existing.knowledge(), ExistingDefault.Knowledge.PRESENT)
                            .text("expression", existing.expression());
        }
    }

    private static final class OfType implements ColumnTypeVisitor<Group> {

        @Override
        public Group visitStandard(StandardType type) {
            Group group =
                    new Group("StandardType").component("kind", type.kind().name());
            return type.arguments().isEmpty()
                    ? group
                    : group.component(
                            "arguments",
                            type.arguments().stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]")));
        }

        @Override
        public Group visitArray(ArrayType type) {
            return new Group("ArrayType").group("element", of(type.element()));
        }

        @Override
        public Group visitNative(NativeType type) {
            return new Group("NativeType").text("sql", type.sql());
        }
    }

    private static final class OfConstraint implements ConstraintVisitor<Group> {

        @Override
        public Group visitPrimaryKey(PrimaryKey constraint) {
            return new Group("PrimaryKey").text("name", constraint.name()).texts("columns", constraint.columns());
        }

        @Override
        public Group visitUnique(Unique constraint) {
            return new Group("Unique").text("name", constraint.name()).texts("columns", constraint.columns());
        }

        @Override
        public Group visitForeignKey(ForeignKey constraint) {
            return new Group("ForeignKey")
                    .text("name", constraint.name())
                    .texts("columns", constraint.columns())
                    .group("targetTable", of(constraint.targetTable()))
                    .texts("targetColumns", constraint.targetColumns())
                    .choice("onDelete", constraint.onDelete(), ReferentialAction.NO_ACTION)
                    .choice("onUpdate", constraint.onUpdate(), ReferentialAction.NO_ACTION)
                    .choice("deferrability", constraint.deferrability(), Deferrability.NOT_DEFERRABLE);
        }

        @Override
        public Group visitCheck(Check constraint) {
            return new Group("Check").text("name", constraint.name()).text("expression", constraint.expression());
        }
    }
}
