package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.Literals;
import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import dev.migrations.sql.ParameterName;
import java.util.List;
import java.util.Optional;

/**
 * Values as SQLite writes them.
 *
 * <p>Days, times and moments are texts that its own functions read and that sort by time; a moment is told in UTC, to the
 * microsecond. True is 1. A number that neither fits an integer nor a floating-point number is written as a text, to keep
 * its last digit.
 */
final class SqliteLiterals implements Literals {

    static final SqliteLiterals INSTANCE = new SqliteLiterals();

    static final String NO_ARRAYS = "it has no arrays; write them as JSON";

    static final String NO_NAN = "it keeps nothing for a number that is none; write none()";

    private SqliteLiterals() {}

    static String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public Optional<String> lacks(Value value) {
        return value.accept(new Limits());
    }

    @Override
    public String write(Value value) {
        return value.accept(new SqliteValueText());
    }

    @Override
    public List<ParameterName> parameters(String sql) {
        return SqliteDialect.SPLITTER.parameters(sql);
    }

    private static final class Limits implements ValueVisitor<Optional<String>> {

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
            return Double.isNaN(value.number()) ? Optional.of(NO_NAN) : Optional.empty();
        }

        @Override
        public Optional<String> visitTruth(Value.Truth value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitDay(Value.Day value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitTimeOfDay(Value.TimeOfDay value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitDayAndTime(Value.DayAndTime value) {
            return Optional.empty();
        }

        @Override
        public Optional<String> visitMoment(Value.Moment value) {
            return Optional.empty();
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
            return Optional.of(NO_ARRAYS);
        }

        @Override
        public Optional<String> visitExpression(Value.Expression value) {
            return Optional.empty();
        }
    }
}
