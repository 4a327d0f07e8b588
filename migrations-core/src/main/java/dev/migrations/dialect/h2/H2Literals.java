package dev.migrations.dialect.h2;

import dev.migrations.dialect.Literals;
import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import dev.migrations.sql.ParameterName;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Literals as H2 reads them; each says its type. Fractions of a second have nine digits at most, as H2's have. */
final class H2Literals implements Literals {

    static final H2Literals INSTANCE = new H2Literals();

    private H2Literals() {}

    /** A string. */
    static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static String quoteOrNull(@Nullable String text) {
        return text == null ? "NULL" : quote(text);
    }

    @Override
    public String write(Value value) {
        return value.accept(new Text());
    }

    @Override
    public List<ParameterName> parameters(String sql) {
        return H2Dialect.SPLITTER.parameters(sql);
    }

    private static final class Text implements ValueVisitor<String> {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

        @Override
        public String visitNone(Value.None value) {
            return "NULL";
        }

        @Override
        public String visitText(Value.Text value) {
            return quote(value.text());
        }

        @Override
        public String visitDecimal(Value.Decimal value) {
            return value.number().toString();
        }

        @Override
        public String visitNotFinite(Value.NotFinite value) {
            return "CAST(" + quote(Double.toString(value.number())) + " AS double precision)";
        }

        @Override
        public String visitTruth(Value.Truth value) {
            return value.isTrue() ? "TRUE" : "FALSE";
        }

        @Override
        public String visitDay(Value.Day value) {
            return "DATE '" + DAY.format(value.day()) + "'";
        }

        @Override
        public String visitTimeOfDay(Value.TimeOfDay value) {
            return "TIME '" + DateTimeFormatter.ISO_LOCAL_TIME.format(value.time()) + "'";
        }

        @Override
        public String visitDayAndTime(Value.DayAndTime value) {
            return "TIMESTAMP '" + DAY.format(value.dateTime()) + " "
                    + DateTimeFormatter.ISO_LOCAL_TIME.format(value.dateTime()) + "'";
        }

        @Override
        public String visitMoment(Value.Moment value) {
            return "TIMESTAMP WITH TIME ZONE '" + DAY.format(value.moment()) + " "
                    + DateTimeFormatter.ISO_LOCAL_TIME.format(value.moment())
                    + value.moment().getOffset().getId().replace("Z", "+00:00") + "'";
        }

        @Override
        public String visitUuid(Value.Uuid value) {
            return "UUID '" + value.uuid() + "'";
        }

        @Override
        public String visitJson(Value.Json value) {
            return "JSON " + quote(value.text());
        }

        @Override
        public String visitBytes(Value.Bytes value) {
            return "X'" + value.hex() + "'";
        }

        @Override
        public String visitArray(Value.Array value) {
            return value.elements().stream()
                    .map(element -> element.accept(this))
                    .collect(Collectors.joining(", ", "ARRAY[", "]"));
        }

        @Override
        public String visitExpression(Value.Expression value) {
            return value.sql();
        }
    }
}
