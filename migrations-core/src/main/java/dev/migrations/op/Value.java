package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** A value in a row, which each dialect writes as a literal. */
public sealed interface Value {

    /** Calls the method of the visitor that is for this kind of value. */
    <R> R accept(ValueVisitor<R> visitor);

    /** No value: SQL's {@code NULL}. */
    static Value none() {
        return new None();
    }

    /** A JSON text. */
    static Value json(String text) {
        return new Json(text);
    }

    /** An SQL expression: {@code expression("now()")}. */
    static Value expression(String sql) {
        return new Expression(sql);
    }

    /** An array of values that {@link #of} reads. */
    static Value arrayOf(Object... elements) {
        return of(List.of(elements));
    }

    /**
     * The value of an object: a value itself, a {@link String}, {@link Character} or enum constant (its name), a number,
     * a {@link Boolean}, a {@link LocalDate}, {@link LocalTime}, {@link LocalDateTime}, {@link OffsetDateTime} or {@link
     * Instant}, a {@link UUID}, a {@code byte[]}, or a {@link List} of such objects.
     *
     * @throws MigrationException if it is of another class
     */
    static Value of(Object object) {
        requireNonNull(object, "a value; none() stands for null");
        if (object instanceof Value value) {
            return value;
        }
        if (object instanceof String || object instanceof Character) {
            return new Text(object.toString());
        }
        if (object instanceof Enum<?> constant) {
            return new Text(constant.name());
        }
        if (object instanceof Number number) {
            return number(number);
        }
        if (object instanceof Boolean truth) {
            return new Truth(truth);
        }
        if (object instanceof LocalDate day) {
            return new Day(day);
        }
        if (object instanceof LocalTime time) {
            return new TimeOfDay(time);
        }
        if (object instanceof LocalDateTime dateTime) {
            return new DayAndTime(dateTime);
        }
        if (object instanceof OffsetDateTime moment) {
            return new Moment(moment);
        }
        if (object instanceof Instant instant) {
            return new Moment(instant.atOffset(ZoneOffset.UTC));
        }
        if (object instanceof UUID uuid) {
            return new Uuid(uuid);
        }
        if (object instanceof byte[] bytes) {
            return new Bytes(HexFormat.of().formatHex(bytes));
        }
        if (object instanceof List<?> elements) {
            List<Value> values = new ArrayList<>();
            elements.forEach(element -> values.add(of(element)));
            return new Array(values);
        }
        throw new MigrationException(
                "An object of class " + object.getClass().getName() + " cannot be written as a value.",
                "Hand over a text, a number, a boolean, a date or time of java.time, a UUID, bytes or a list; or"
                        + " expression(\"...\") with SQL.");
    }

    private static Value number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return new Decimal(decimal);
        }
        if (number instanceof BigInteger integer) {
            return new Decimal(new BigDecimal(integer));
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue())
                    ? new Decimal(new BigDecimal(number.toString()))
                    : new NotFinite(number.doubleValue());
        }
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return new Decimal(BigDecimal.valueOf(number.longValue()));
        }
        throw new MigrationException(
                "A number of class " + number.getClass().getName() + " cannot be written as a value.",
                "Hand it over as a BigDecimal.");
    }

    /** SQL's {@code NULL}. */
    record None() implements Value {

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitNone(this);
        }
    }

    /**
     * A text.
     *
     * @param text the text
     */
    record Text(String text) implements Value {

        public Text {
            requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /**
     * A number.
     *
     * @param number the number, to the last digit
     */
    record Decimal(BigDecimal number) implements Value {

        public Decimal {
            requireNonNull(number, "number");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitDecimal(this);
        }
    }

    /**
     * What floating-point numbers have instead of a number.
     *
     * @param number not a number, or infinite
     */
    record NotFinite(double number) implements Value {

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitNotFinite(this);
        }
    }

    /**
     * True or false.
     *
     * @param isTrue which of the two
     */
    record Truth(boolean isTrue) implements Value {

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitTruth(this);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Value {

        public Day {
            requireNonNull(day, "day");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitDay(this);
        }
    }

    /**
     * A time of day.
     *
     * @param time the time
     */
    record TimeOfDay(LocalTime time) implements Value {

        public TimeOfDay {
            requireNonNull(time, "time");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitTimeOfDay(this);
        }
    }

    /**
     * A day and a time of day.
     *
     * @param dateTime the two
     */
    record DayAndTime(LocalDateTime dateTime) implements Value {

        public DayAndTime {
            requireNonNull(dateTime, "dateTime");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitDayAndTime(this);
        }
    }

    /**
     * A moment.
     *
     * @param moment the moment
     */
    record Moment(OffsetDateTime moment) implements Value {

        public Moment {
            requireNonNull(moment, "moment");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitMoment(this);
        }
    }

    /**
     * A UUID.
     *
     * @param uuid the UUID
     */
    record Uuid(UUID uuid) implements Value {

        public Uuid {
            requireNonNull(uuid, "uuid");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitUuid(this);
        }
    }

    /**
     * JSON.
     *
     * @param text its text
     */
    record Json(String text) implements Value {

        public Json {
            Names.sql(text, "a JSON value");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitJson(this);
        }
    }

    /**
     * Bytes.
     *
     * @param hex two lower-case hex digits for each byte
     */
    record Bytes(String hex) implements Value {

        public Bytes {
            HexFormat.of().parseHex(hex);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitBytes(this);
        }
    }

    /**
     * An array.
     *
     * @param elements its elements in order
     */
    record Array(List<Value> elements) implements Value {

        public Array {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitArray(this);
        }
    }

    /**
     * An SQL expression.
     *
     * @param sql the expression
     */
    record Expression(String sql) implements Value {

        public Expression {
            Names.sql(sql, "a value");
        }

        @Override
        public <R> R accept(ValueVisitor<R> visitor) {
            return visitor.visitExpression(this);
        }
    }
}
