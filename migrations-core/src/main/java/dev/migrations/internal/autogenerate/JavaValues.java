package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.text;
import static dev.migrations.internal.autogenerate.JavaCode.word;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Values in rows, as what is handed over for them.
 *
 * @param definitions makes expressions
 */
record JavaValues(JavaDefinitions definitions) implements ValueVisitor<JavaCode> {

    List<JavaCode> all(List<Value> values) {
        return values.stream().map(value -> value.accept(this)).toList();
    }

    @Override
    public JavaCode visitNone(Value.None value) {
        return definitions.of(Value.class, "none");
    }

    @Override
    public JavaCode visitText(Value.Text value) {
        return text(value.text());
    }

    @Override
    public JavaCode visitDecimal(Value.Decimal value) {
        BigDecimal number = value.number();
        boolean isWhole = number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE;
        return isWhole
                ? JavaDefinitions.number(number.longValue())
                : definitions.construct(BigDecimal.class, text(number.toString()));
    }

    @Override
    public JavaCode visitNotFinite(Value.NotFinite value) {
        double number = value.number();
        String code = Double.isFinite(number)
                ? String.valueOf(number)
                : "Double." + (Double.isNaN(number) ? "NaN" : number > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY");
        return Double.isFinite(number) ? definitions.construct(Value.NotFinite.class, word(code)) : word(code);
    }

    @Override
    public JavaCode visitTruth(Value.Truth value) {
        return word(String.valueOf(value.isTrue()));
    }

    @Override
    public JavaCode visitDay(Value.Day value) {
        return definitions.of(LocalDate.class, "parse", text(value.day().toString()));
    }

    @Override
    public JavaCode visitTimeOfDay(Value.TimeOfDay value) {
        return definitions.of(LocalTime.class, "parse", text(value.time().toString()));
    }

    @Override
    public JavaCode visitDayAndTime(Value.DayAndTime value) {
        return definitions.of(
                LocalDateTime.class, "parse", text(value.dateTime().toString()));
    }

    @Override
    public JavaCode visitMoment(Value.Moment value) {
        return definitions.of(OffsetDateTime.class, "parse", text(value.moment().toString()));
    }

    @Override
    public JavaCode visitUuid(Value.Uuid value) {
        return definitions.of(UUID.class, "fromString", text(value.uuid().toString()));
    }

    @Override
    public JavaCode visitJson(Value.Json value) {
        return definitions.of(Value.class, "json", text(value.text()));
    }

    @Override
    public JavaCode visitBytes(Value.Bytes value) {
        return definitions.construct(Value.Bytes.class, text(value.hex()));
    }

    @Override
    public JavaCode visitArray(Value.Array value) {
        return definitions.of(Value.class, "arrayOf", all(value.elements()).toArray(JavaCode[]::new));
    }

    @Override
    public JavaCode visitExpression(Value.Expression value) {
        return definitions.of(Value.class, "expression", text(value.sql()));
    }
}
