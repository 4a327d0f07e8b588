package dev.migrations.dialect.postgresql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;

/** Values as elements of the text that PostgreSQL reads as an array. */
record PostgresqlElementText() implements ValueVisitor<String> {

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
        return quoted(value);
    }

    @Override
    public String visitNotFinite(Value.NotFinite value) {
        return quoted(value);
    }

    @Override
    public String visitTruth(Value.Truth value) {
        return quoted(value);
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

    @Override
    public String visitArray(Value.Array value) {
        return value.accept(new PostgresqlInputText());
    }

    @Override
    public String visitExpression(Value.Expression value) {
        throw new IllegalArgumentException("an expression has no text");
    }

    private static String quoted(Value value) {
        String text = value.accept(new PostgresqlInputText());
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
