package dev.migrations.dialect.sqlite;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes each kind of value that SQLite has words for. */
final class SqliteValueText implements ValueVisitor<String> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss[.SSSSSSSSS]", Locale.ROOT);

    @Override
    public String visitNone(Value.None value) {
        return "NULL";
    }

    /** SQLite ends the text of a statement at the character 0. */
    @Override
    public String visitText(Value.Text value) {
        String[] pieces = value.text().split("\0", -1);
        if (pieces.length == 1) {
            return SqliteLiterals.quote(value.text());
        }
        StringBuilder joined = new StringBuilder("(").append(SqliteLiterals.quote(pieces[0]));
        for (int i = 1; i < pieces.length; i++) {
            joined.append(" || char(0) || ").append(SqliteLiterals.quote(pieces[i]));
        }
        return joined.append(')').toString();
    }

    @Override
    public String visitDecimal(Value.Decimal value) {
        BigDecimal number = value.number();
        String digits = number.toPlainString();
        return isInteger(number) || isFloatingPoint(number) ? digits : SqliteLiterals.quote(digits);
    }

    private static boolean isFloatingPoint(BigDecimal number) {
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
    }

    private static boolean isInteger(BigDecimal number) {
        return number.scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) > 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    @Override
    public String visitNotFinite(Value.NotFinite value) {
        if (Double.isNaN(value.number())) {
            throw new IllegalArgumentException(SqliteLiterals.NO_NAN);
        }
        return value.number() > 0 ? "9e999" : "-9e999";
    }

    @Override
    public String visitTruth(Value.Truth value) {
        return value.isTrue() ? "1" : "0";
    }

    @Override
    public String visitDay(Value.Day value) {
        return SqliteLiterals.quote(value.day().toString());
    }

    @Override
    public String visitTimeOfDay(Value.TimeOfDay value) {
        return SqliteLiterals.quote(time(value.time()).format(value.time()));
    }

    /** Fractions of a second only where there are any. */
    private static DateTimeFormatter time(LocalTime time) {
        boolean isWholeSecond = time.equals(time.truncatedTo(ChronoUnit.SECONDS));
        return isWholeSecond ? DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT) : TIME;
    }

    @Override
    public String visitDayAndTime(Value.DayAndTime value) {
        return SqliteLiterals.quote(value.dateTime().toLocalDate() + " "
                + time(value.dateTime().toLocalTime()).format(value.dateTime()));
    }

    @Override
    public String visitMoment(Value.Moment value) {
        return SqliteLiterals.quote(SqliteDialect.MOMENT.format(value.moment().withOffsetSameInstant(ZoneOffset.UTC)));
    }

    @Override
    public String visitUuid(Value.Uuid value) {
        return SqliteLiterals.quote(value.uuid().toString());
    }

    @Override
    public String visitJson(Value.Json value) {
        return SqliteLiterals.quote(value.text());
    }

    @Override
    public String visitBytes(Value.Bytes value) {
        return "x'" + value.hex() + "'";
    }

    @Override
    public String visitArray(Value.Array value) {
        throw new IllegalArgumentException(SqliteLiterals.NO_ARRAYS);
    }

    @Override
    public String visitExpression(Value.Expression value) {
        return "(" + value.sql() + ")";
    }
}
