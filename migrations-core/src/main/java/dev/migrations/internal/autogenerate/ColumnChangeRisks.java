package dev.migrations.internal.autogenerate;

import dev.migrations.dialect.RowQuestions;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StandardType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What a change of a column would do to its values. */
record ColumnChangeRisks(
        QualifiedName table, String column, LiveNames names, NewEnums enums, RowQuestions questions, RowCounts counts)
        implements ColumnChangeVisitor<List<String>> {

    private QualifiedName liveTable() {
        return names.table(table);
    }

    private String liveColumn() {
        return names.column(table, column);
    }

    private String told() {
        return "'" + table + "." + column + "'";
    }

    @Override
    public List<String> visitChangeType(ColumnChange.ChangeType change) {
        List<String> notes = new ArrayList<>();
        List<String> values = enums.of(change.type());
        if (!values.isEmpty()) {
            long outside = counts.of(questions.outside(liveTable(), liveColumn(), values))
                    .orElse(0);
            if (outside > 0) {
                notes.add("Fails as it is: " + Counted.of(outside, "row") + " of " + told()
                        + " have a value that the new type does not have.");
            }
            return notes;
        }
        OptionalInt length = change.type().accept(new Length());
        if (length.isPresent()) {
            long longer = counts.of(questions.longer(liveTable(), liveColumn(), length.getAsInt()))
                    .orElse(0);
            if (longer > 0) {
                notes.add(Counted.of(longer, "value") + " of " + told() + " " + (longer == 1 ? "is" : "are")
                        + " longer than " + length.getAsInt() + " characters, which is refused or cut.");
                return notes;
            }
        }
        ColumnType existing = change.existingType();
        if (existing != null) {
            questions
                    .changedByCast(liveTable(), liveColumn(), existing, change.type())
                    .ifPresent(query -> notes.addAll(lost(query)));
        }
        return notes;
    }

    private List<String> lost(String query) {
        long changed = counts.of(query).orElse(0);
        if (changed > 0) {
            return List.of("Changes " + Counted.of(changed, "value") + " of " + told()
                    + " for good: the new type cannot hold them as they are.");
        }
        return counts.complaint(query)
                .map(complaint ->
                        List.of("Fails as it is: a value of " + told() + " cannot be cast: " + complaint + "."))
                .orElse(List.of());
    }

    @Override
    public List<String> visitSetNotNull(ColumnChange.SetNotNull change) {
        long nulls = counts.of(questions.nulls(liveTable(), liveColumn())).orElse(0);
        return nulls == 0
                ? List.of()
                : List.of(
                        "Fails as it is: " + Counted.of(nulls, "row") + " of '" + table + "' "
                                + (nulls == 1 ? "has" : "have") + " no value in column '" + column
                                + "'. Fill it before this, with an UPDATE for example.",
                        questions.fill(table, column));
    }

    @Override
    public List<String> visitDropNotNull(ColumnChange.DropNotNull change) {
        return List.of();
    }

    @Override
    public List<String> visitSetDefault(ColumnChange.SetDefault change) {
        return List.of();
    }

    @Override
    public List<String> visitDropDefault(ColumnChange.DropDefault change) {
        return List.of();
    }

    @Override
    public List<String> visitAddIdentity(ColumnChange.AddIdentity change) {
        return List.of();
    }

    @Override
    public List<String> visitAlterIdentity(ColumnChange.AlterIdentity change) {
        return List.of();
    }

    @Override
    public List<String> visitDropIdentity(ColumnChange.DropIdentity change) {
        return List.of();
    }

    @Override
    public List<String> visitSetGenerated(ColumnChange.SetGenerated change) {
        return List.of();
    }

    @Override
    public List<String> visitDropGenerated(ColumnChange.DropGenerated change) {
        return List.of();
    }

    @Override
    public List<String> visitSetComment(ColumnChange.SetComment change) {
        return List.of();
    }

    @Override
    public List<String> visitSetStatistics(ColumnChange.SetStatistics change) {
        return List.of();
    }

    @Override
    public List<String> visitSetStorage(ColumnChange.SetStorage change) {
        return List.of();
    }

    /** How many characters a type holds. */
    private static final class Length implements ColumnTypeVisitor<OptionalInt> {

        @Override
        public OptionalInt visitStandard(StandardType type) {
            boolean isText = type.kind() == StandardType.Kind.VARCHAR || type.kind() == StandardType.Kind.CHARACTER;
            return isText && !type.arguments().isEmpty()
                    ? OptionalInt.of(type.arguments().get(0))
                    : OptionalInt.empty();
        }

        @Override
        public OptionalInt visitArray(ArrayType type) {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt visitNamed(NamedType type) {
            return OptionalInt.empty();
        }

        @Override
        public OptionalInt visitNative(NativeType type) {
            return OptionalInt.empty();
        }
    }
}
