package dev.migrations.dialect.postgresql;

import dev.migrations.op.Value;
import dev.migrations.op.ValueVisitor;
import java.util.List;
import java.util.stream.Stream;

/** How many elements arrays have, and whether there are expressions in them. */
record PostgresqlArrayShape() implements ValueVisitor<PostgresqlArrayShape.Shape> {

    private static final Shape PLAIN = new Shape(List.of(), Elements.EVEN);

    @Override
    public Shape visitNone(Value.None value) {
        return PLAIN;
    }

    @Override
    public Shape visitText(Value.Text value) {
        return PLAIN;
    }

    @Override
    public Shape visitDecimal(Value.Decimal value) {
        return PLAIN;
    }

    @Override
    public Shape visitNotFinite(Value.NotFinite value) {
        return PLAIN;
    }

    @Override
    public Shape visitTruth(Value.Truth value) {
        return PLAIN;
    }

    @Override
    public Shape visitDay(Value.Day value) {
        return PLAIN;
    }

    @Override
    public Shape visitTimeOfDay(Value.TimeOfDay value) {
        return PLAIN;
    }

    @Override
    public Shape visitDayAndTime(Value.DayAndTime value) {
        return PLAIN;
    }

    @Override
    public Shape visitMoment(Value.Moment value) {
        return PLAIN;
    }

    @Override
    public Shape visitUuid(Value.Uuid value) {
        return PLAIN;
    }

    @Override
    public Shape visitJson(Value.Json value) {
        return PLAIN;
    }

    @Override
    public Shape visitBytes(Value.Bytes value) {
        return PLAIN;
    }

    @Override
    public Shape visitArray(Value.Array value) {
        List<Shape> shapes =
                value.elements().stream().map(element -> element.accept(this)).toList();
        if (shapes.stream().anyMatch(Shape::hasExpressions)) {
            return new Shape(List.of(), Elements.EXPRESSIONS);
        }
        List<List<Integer>> lengths =
                shapes.stream().map(Shape::lengths).distinct().toList();
        boolean isRagged = lengths.size() > 1 || shapes.stream().anyMatch(Shape::isRagged);
        return new Shape(
                Stream.concat(
                                Stream.of(shapes.size()),
                                lengths.stream().limit(1).flatMap(List::stream))
                        .toList(),
                isRagged ? Elements.RAGGED : Elements.EVEN);
    }

    @Override
    public Shape visitExpression(Value.Expression value) {
        return new Shape(List.of(), Elements.EXPRESSIONS);
    }

    /** What is known of the elements of an array. */
    enum Elements {

        /** They have all the same length. */
        EVEN,

        /** They are of different lengths. */
        RAGGED,

        /** The database knows: some are expressions. */
        EXPRESSIONS
    }

    /**
     * The shape of a value.
     *
     * @param lengths how many elements it has in each dimension; none where it is no array
     * @param elements what is known of its elements
     */
    record Shape(List<Integer> lengths, Elements elements) {

        boolean hasExpressions() {
            return elements == Elements.EXPRESSIONS;
        }

        boolean isRagged() {
            return elements == Elements.RAGGED;
        }

        boolean isEmpty() {
            return lengths.contains(0);
        }
    }
}
