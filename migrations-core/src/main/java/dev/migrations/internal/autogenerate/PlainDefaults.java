package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.CreateTable;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropTable;
import dev.migrations.op.Existing;
import dev.migrations.op.Operation;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the defaults of columns as a person does, not as the database tells them. Only what is written changes: what is
 * compared are the words of the database.
 */
final class PlainDefaults {

    private final Map<ColumnName, ColumnType> typesBefore;

    private final Map<ColumnName, ColumnType> typesAfter;

    private final AlterationRules rules;

    /**
     * For operations that lead from one schema to another.
     *
     * @param before what there is before them
     * @param after what there is after them
     */
    PlainDefaults(Schema before, Schema after, AlterationRules rules) {
        this.typesBefore = types(before);
        this.typesAfter = types(after);
        this.rules = rules;
    }

    private static Map<ColumnName, ColumnType> types(Schema schema) {
        Map<ColumnName, ColumnType> types = new LinkedHashMap<>();
        schema.objects().forEach(object -> {
            if (object instanceof Table table) {
                table.columns()
                        .forEach(column -> types.put(new ColumnName(table.name(), column.name()), column.type()));
            }
        });
        return types;
    }

    List<Operation> in(List<Operation> operations) {
        return operations.stream().map(this::plain).toList();
    }

    /** The other operations say nothing of the default of a column. */
    private Operation plain(Operation operation) {
        if (operation instanceof CreateTable create) {
            return new CreateTable(plain(create.table()), create.guard());
        }
        if (operation instanceof DropTable drop && drop.table() != null) {
            return new DropTable(drop.name(), drop.guard(), drop.dependents(), plain(drop.table()), drop.indexes());
        }
        if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), plain(add.column()), add.constraints(), add.guard());
        }
        if (operation instanceof DropColumn drop && drop.column() != null) {
            return new DropColumn(
                    drop.table(),
                    drop.name(),
                    drop.guard(),
                    drop.dependents(),
                    plain(drop.column()),
                    drop.constraints());
        }
        if (operation instanceof AlterColumn alter) {
            ColumnName column = new ColumnName(alter.table(), alter.column());
            return new AlterColumn(
                    alter.table(),
                    alter.column(),
                    alter.changes().stream()
                            .map(change -> plain(change, column))
                            .toList());
        }
        return operation;
    }

    private Table plain(Table table) {
        return new Table(
                table.name(),
                table.columns().stream().map(this::plain).toList(),
                table.constraints(),
                table.comment(),
                table.options());
    }

    private Column plain(Column column) {
        String expression = column.defaultExpression();
        return expression == null ? column : column.defaultTo(rules.plainDefault(column.type(), expression));
    }

    private ColumnChange plain(ColumnChange change, ColumnName column) {
        if (change instanceof ColumnChange.SetDefault set) {
            return new ColumnChange.SetDefault(
                    plain(set.expression(), typesAfter.get(column)), existing(set.existing(), column));
        }
        return change instanceof ColumnChange.DropDefault drop
                ? new ColumnChange.DropDefault(existing(drop.existing(), column))
                : change;
    }

    private Existing existing(Existing existing, ColumnName column) {
        String text = existing.text();
        return text == null ? existing : Existing.of(plain(text, typesBefore.get(column)));
    }

    /** As it is where the type is not known, as before a rename. */
    private String plain(String expression, @Nullable ColumnType type) {
        return type == null ? expression : rules.plainDefault(type, expression);
    }
}
