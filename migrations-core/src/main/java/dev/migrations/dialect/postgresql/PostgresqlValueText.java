package dev.migrations.dialect.postgresql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.util.stream.Collectors;

/** Values in PostgreSQL's words. */
record PostgresqlValueText() implements ValueVisitor<String> {

    @Override
    public String visitNone(Value.None value) {
        return "NULL";
    }

    @Override
    public String visitText(Value.Text value) {
        return quoted(value);
    }

    @Override
    public String visitDecimal(Value.Decimal value) {
        return value.number().toString();
    }

    @Override
    public String visitNotFinite(Value.NotFinite value) {
        return quoted(value);
    }

    @Override
    public String visitTruth(Value.Truth value) {
        return value.isTrue() ? "true" : "false";
    }

    @Override
    public String visitDay(Value.Day value) {
        return quoted(value);
    }

    @Override
    public String visitTimeOfDay(Value.TimeOfDay value) {
        return quoted(value);
    }

    @Override
    public String visitDayAndTime(Value.DayAndTime value) {
        return quoted(value);
    }

    @Override
    public String visitMoment(Value.Moment value) {
        return quoted(value);
    }

    @Override
    public String visitUuid(Value.Uuid value) {
        return quoted(value);
    }

    @Override
    public String visitJson(Value.Json value) {
        return quoted(value);
    }

    @Override
    public String visitBytes(Value.Bytes value) {
        return quoted(value);
    }

    /** The input text of the array, which is read as the type of the column; a constructor only around expressions. */
    @Override
    public String visitArray(Value.Array value) {
        return value.accept(new PostgresqlArrayShape()).hasExpressions()
                ? "ARRAY"
                        + value.elements().stream()
                                .map(element -> element.accept(this))
                                .collect(Collectors.joining(", ", "[", "]"))
                : quoted(value);
    }

    @Override
    public String visitExpression(Value.Expression value) {
        return value.sql();
    }

    private static String quoted(Value value) {
        return PostgresqlLiterals.quote(value.accept(new PostgresqlInputText()));
    }
}
