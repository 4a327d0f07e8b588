package dev.migrations.dialect.postgresql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.util.Optional;

/** Why PostgreSQL has no words for a value, if it has none. */
record PostgresqlValueLimits() implements ValueVisitor<Optional<String>> {

    @Override
    public Optional<String> visitNone(Value.None value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitText(Value.Text value) {
        return character0(value.text());
    }

    @Override
    public Optional<String> visitDecimal(Value.Decimal value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitNotFinite(Value.NotFinite value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitTruth(Value.Truth value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDay(Value.Day value) {
        return lacking(PostgresqlDates.isDate(value.day()), "its days are from 4714-11-24 BC to 5874897-12-31");
    }

    @Override
    public Optional<String> visitTimeOfDay(Value.TimeOfDay value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitDayAndTime(Value.DayAndTime value) {
        return timestamp(PostgresqlDates.isTimestamp(value.dateTime()));
    }

    @Override
    public Optional<String> visitMoment(Value.Moment value) {
        return timestamp(PostgresqlDates.isTimestamp(value.moment()));
    }

    @Override
    public Optional<String> visitUuid(Value.Uuid value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitJson(Value.Json value) {
        return character0(value.text());
    }

    @Override
    public Optional<String> visitBytes(Value.Bytes value) {
        return Optional.empty();
    }

    @Override
    public Optional<String> visitArray(Value.Array value) {
        PostgresqlArrayShape.Shape shape = value.accept(new PostgresqlArrayShape());
        Optional<String> ofElement = value.elements().stream()
                .flatMap(element -> element.accept(this).stream())
                .findFirst();
        return ofElement
                .or(() -> lacking(!shape.isRagged(), "its arrays have no elements of different lengths"))
                .or(() -> lacking(shape.lengths().size() <= 6, "its arrays have at most 6 dimensions"));
    }

    @Override
    public Optional<String> visitExpression(Value.Expression value) {
        return Optional.empty();
    }

    private static Optional<String> character0(String text) {
        return lacking(text.indexOf('\0') < 0, "its texts cannot contain the character 0");
    }

    private static Optional<String> timestamp(boolean isTimestamp) {
        return lacking(isTimestamp, "its timestamps are from 4714-11-24 BC to 294276-12-31");
    }

    private static Optional<String> lacking(boolean isWritable, String reason) {
        return isWritable ? Optional.empty() : Optional.of(reason);
    }
}
