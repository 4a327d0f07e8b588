package dev.migrations.dialect.mysql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Why MariaDB and MySQL have no words for a value, if they have none. */
record MysqlValueLimits() implements ValueVisitor<Optional<String>> {

    private static final int LAST_YEAR = 9999;

    @Override
    public Optional<String> visitNone(Value.None value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitText(Value.Text value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDecimal(Value.Decimal value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitNotFinite(Value.NotFinite value) {
        return Optional.of("its floating-point numbers are finite");
    }

    @Override
    public Optional<String> visitTruth(Value.Truth value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDay(Value.Day value) {
        return day(value.day());
    }

    @Override
    public Optional<String> visitTimeOfDay(Value.TimeOfDay value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDayAndTime(Value.DayAndTime value) {
        return day(value.dateTime().toLocalDate());
    }

    @Override
    public Optional<String> visitMoment(Value.Moment value) {
        return day(value.moment().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }

    private static Optional<String> day(LocalDate day) {
        boolean isKnown = day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
        return isKnown ? Optional.empty() : Optional.of("its days are from the year 1 to the year 9999");
    }

    @Override
    public Optional<String> visitUuid(Value.Uuid value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitJson(Value.Json value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitBytes(Value.Bytes value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitArray(Value.Array value) {
        return Optional.of("it has no arrays");
    }

    @Override
    public Optional<String> visitExpression(Value.Expression value) {
        return Optional.empty();
    }
}
