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
        List<String> values = enums.of(change.type());
        if (!values.isEmpty()) {
            return counts.notes(
                    questions.outside(liveTable(), liveColumn(), values),
                    "how many values of " + told() + " the new type does not have",
                    outside -> "Fails as it is: " + Counted.of(outside, "row") + " of " + told()
                            + " have a value that the new type does not have.");
        }
        OptionalInt length = change.type().accept(new Length());
        List<String> notes = length.isPresent() ? longer(length.getAsInt()) : List.of();
        ColumnType existing = change.existingType();
        return notes.isEmpty() && existing != null
                ? questions
                        .changedByCast(liveTable(), liveColumn(), existing, change.type())
                        .map(this::lost)
                        .orElse(List.of())
                : notes;
    }

    private List<String> longer(int length) {
        return counts.notes(
                questions.longer(liveTable(), liveColumn(), length),
                "how many values of " + told() + " are longer than " + length + " characters",
                longer -> Counted.of(longer, "value") + " of " + told() + " " + (longer == 1 ? "is" : "are")
                        + " longer than " + length + " characters, which is refused or cut.");
    }

    private List<String> lost(String query) {
        return counts.notesOfCast(
                query,
                "whether the values of " + told() + " can be cast",
                changed -> "Changes " + Counted.of(changed, "value") + " of " + told()
                        + " for good: the new type cannot hold them as they are.",
                "Fails as it is: a value of " + told() + " cannot be cast");
    }

    @Override
    public List<String> visitSetNotNull(ColumnChange.SetNotNull change) {
        return counts.allNotes(
                questions.nulls(liveTable(), liveColumn()),
                "how many rows of '" + table + "' have no value in column '" + column + "'",
                nulls -> nulls == 0
                        ? List.of()
                        : List.of(
                                "Fails as it is: " + Counted.of(nulls, "row") + " of '" + table + "' "
                                        + (nulls == 1 ? "has" : "have") + " no value in column '" + column
                                        + "'. Fill it before this, with an UPDATE for example.",
                                questions.fill(table, column)));
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
