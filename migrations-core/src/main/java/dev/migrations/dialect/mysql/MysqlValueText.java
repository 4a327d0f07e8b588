package dev.migrations.dialect.mysql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Values in the words of MariaDB and MySQL. */
record MysqlValueText() implements ValueVisitor<String> {

    /** As many digits as a decimal literal may have, and as many behind the point. */
    private static final int DIGITS = 65;

    private static final int SCALE = 30;

    @Override
    public String visitNone(Value.None value) {
        return "NULL";
    }

    @Override
    public String visitText(Value.Text value) {
        return MysqlLiterals.quote(value.text());
    }

    /** What has more digits than a decimal literal is written as a floating-point number. */
    @Override
    public String visitDecimal(Value.Decimal value) {
        BigDecimal number = value.number();
        boolean isDecimal = number.scale() <= SCALE && number.precision() - Math.min(0, number.scale()) <= DIGITS;
        return isDecimal ? number.toPlainString() : number.unscaledValue() + "E" + -number.scale();
    }

    @Override
    public String visitNotFinite(Value.NotFinite value) {
        throw new IllegalArgumentException("a number that is not finite has no words");
    }

    @Override
    public String visitTruth(Value.Truth value) {
        return value.isTrue() ? "TRUE" : "FALSE";
    }

    @Override
    public String visitDay(Value.Day value) {
        return quoted(day(value.day()));
    }

    @Override
    public String visitTimeOfDay(Value.TimeOfDay value) {
        return quoted(value.time().format(DateTimeFormatter.ISO_LOCAL_TIME));
    }

    @Override
    public String visitDayAndTime(Value.DayAndTime value) {
        return quoted(dayAndTime(value.dateTime()));
    }

    @Override
    public String visitMoment(Value.Moment value) {
        return quoted(
                dayAndTime(value.moment().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
    }

    @Override
    public String visitUuid(Value.Uuid value) {
        return quoted(value.uuid().toString());
    }

    @Override
    public String visitJson(Value.Json value) {
        return MysqlLiterals.quote(value.text());
    }

    @Override
    public String visitBytes(Value.Bytes value) {
        return "x'" + value.hex() + "'";
    }

    @Override
    public String visitArray(Value.Array value) {
        throw new IllegalArgumentException("an array has no words");
    }

    @Override
    public String visitExpression(Value.Expression value) {
        return value.sql();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    private static String dayAndTime(LocalDateTime dateTime) {
        return day(dateTime.toLocalDate()) + " " + dateTime.toLocalTime().format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
}
