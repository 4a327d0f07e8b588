package dev.migrations.op;

/**
 * One method for each kind of {@link Value}.
 *
 * @param <R> what the visit returns
 */
public interface ValueVisitor<R> {

    R visitNone(Value.None value);

    R visitText(Value.Text value);

    R visitDecimal(Value.Decimal value);

    R visitNotFinite(Value.NotFinite value);

    R visitTruth(Value.Truth value);

    R visitDay(Value.Day value);

    R visitTimeOfDay(Value.TimeOfDay value);

    R visitDayAndTime(Value.DayAndTime value);

    R visitMoment(Value.Moment value);

    R visitUuid(Value.Uuid value);

    R visitJson(Value.Json value);

    R visitBytes(Value.Bytes value);

    R visitArray(Value.Array value);

    R visitExpression(Value.Expression value);
}
