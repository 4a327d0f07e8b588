package dev.migrations.dialect.postgresql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;

/**
 * The condition that a column is not distinct from a value, null included. It is written so that an index of the column
 * can be used, which {@code IS NOT DISTINCT FROM} cannot; only of an expression it is not known whether it is null.
 *
 * @param column the column, quoted
 */
record PostgresqlSameness(String column) implements ValueVisitor<String> {

    @Override
    public String visitNone(Value.None value) {
        return column + " IS NULL";
    }

    @Override
    public String visitText(Value.Text value) {
        return equal(value);
    }

    @Override
    public String visitDecimal(Value.Decimal value) {
        return equal(value);
    }

    @Override
    public String visitNotFinite(Value.NotFinite value) {
        return equal(value);
    }

    @Override
    public String visitTruth(Value.Truth value) {
        return equal(value);
    }

    @Override
    public String visitDay(Value.Day value) {
        return equal(value);
    }

    @Override
    public String visitTimeOfDay(Value.TimeOfDay value) {
        return equal(value);
    }

    @Override
    public String visitDayAndTime(Value.DayAndTime value) {
        return equal(value);
    }

    @Override
    public String visitMoment(Value.Moment value) {
        return equal(value);
    }

    @Override
    public String visitUuid(Value.Uuid value) {
        return equal(value);
    }

    @Override
    public String visitJson(Value.Json value) {
        return equal(value);
    }

    @Override
    public String visitBytes(Value.Bytes value) {
        return equal(value);
    }

    @Override
    public String visitArray(Value.Array value) {
        return equal(value);
    }

    @Override
    public String visitExpression(Value.Expression value) {
        return column + " IS NOT DISTINCT FROM (" + value.sql() + ")";
    }

    private String equal(Value value) {
        return column + " = " + PostgresqlLiterals.INSTANCE.write(value);
    }
}
