package dev.migrations.dialect.postgresql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.util.stream.Collectors;

/** Values as the text that PostgreSQL's types read: what stands between the quotes of a literal. */
record PostgresqlInputText() implements ValueVisitor<String> {

    @Override
    public String visitNone(Value.None value) {
        throw new IllegalArgumentException("null has no text");
    }

    @Override
    public String visitText(Value.Text value) {
        return value.text();
    }

    @Override
    public String visitDecimal(Value.Decimal value) {
        return value.number().toString();
    }

    @Override
    public String visitNotFinite(Value.NotFinite value) {
        return Double.toString(value.number());
    }

    @Override
    public String visitTruth(Value.Truth value) {
        return Boolean.toString(value.isTrue());
    }

    @Override
    public String visitDay(Value.Day value) {
        return PostgresqlDates.text(value.day());
    }

    @Override
    public String visitTimeOfDay(Value.TimeOfDay value) {
        return PostgresqlDates.text(value.time());
    }

    @Override
    public String visitDayAndTime(Value.DayAndTime value) {
        return PostgresqlDates.text(value.dateTime());
    }

    @Override
    public String visitMoment(Value.Moment value) {
        return PostgresqlDates.text(value.moment());
    }

    @Override
    public String visitUuid(Value.Uuid value) {
        return value.uuid().toString();
    }

    @Override
    public String visitJson(Value.Json value) {
        return value.text();
    }

    @Override
    public String visitBytes(Value.Bytes value) {
        return "\\x" + value.hex();
    }

    /** An array without any values in it is {@code {}}, however many dimensions it was to have. */
    @Override
    public String visitArray(Value.Array value) {
        return value.accept(new PostgresqlArrayShape()).isEmpty()
                ? "{}"
                : value.elements().stream()
                        .map(element -> element.accept(new PostgresqlElementText()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public String visitExpression(Value.Expression value) {
        throw new IllegalArgumentException("an expression has no text");
    }
}
