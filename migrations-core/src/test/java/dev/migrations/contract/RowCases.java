package dev.migrations.contract;

import static dev.migrations.contract.OperationCase.irreversible;
import static dev.migrations.contract.OperationCase.undone;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.time;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.DeleteRows;
import dev.migrations.op.Value;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows are inserted, updated and deleted. */
final class RowCases {

    private RowCases() {}

    static List<OperationCase> all() {
        return Stream.of(values(), rows()).flatMap(each -> each).toList();
    }

    private static Stream<OperationCase> values() {
        return Stream.of(
                value("a text", varchar(80), "it's \\ \"so\" ${here} :there ? -- €\n\tend"),
                value("an empty text", varchar(80), ""),
                value("a whole number", integer(), -17),
                value("a number", numeric(12, 3), new BigDecimal("12345.678")),
                value("a small number", doublePrecision(), 1.25e-7),
                value("no number", doublePrecision(), Double.NaN),
                value("an infinite number", doublePrecision(), Double.NEGATIVE_INFINITY),
                value("a truth", bool(), true),
                value("a date", date(), LocalDate.of(2024, 2, 29)),
                value("a time", time(6), LocalTime.of(23, 59, 58, 123456000)),
                value("a date and time", timestamp(6), LocalDateTime.of(2024, 2, 29, 1, 2, 3, 4000)),
                value("a moment", timestamptz(6), Instant.parse("2024-02-29T01:02:03.000004Z")),
                value("a uuid", uuid(), UUID.fromString("6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11")),
                value("a json", json(), Value.json("{\"a\": \"it's\", \"b\": [1, null]}")),
                value("bytes", bytea(), new byte[] {0, 1, 127, -128, -1}),
                value("no bytes", bytea(), new byte[] {}),
                value("an array", array(integer()), List.of(1, 2, 3)),
                value("an array of texts", array(varchar(20)), List.of("it's", "a,b", "")),
                value("an empty array", array(integer()), List.of()),
                value("null", integer(), Value.none()),
                value("an expression", integer(), Value.expression("3 + 4")));
    }

    private static OperationCase value(String name, ColumnType type, Object value) {
        return undone(
                "insert " + name,
                op -> op.createTable("thing", t -> t.columns(column("id", integer()), column("value", type))),
                op -> op.insert(
                        "thing", r -> r.columns("id", "value").row(1, value).key("id")));
    }

    private static Stream<OperationCase> rows() {
        return Stream.of(
                undone(
                        "insert several rows",
                        OperationCases::author,
                        op -> op.insert(
                                "author",
                                r -> r.columns("id", "name", "age")
                                        .row(2, "Alan", 41)
                                        .row(3, "Grace", Value.none())
                                        .key("id"))),
                undone(
                        "insert rows with a key of several columns",
                        OperationCases::author,
                        op -> op.insert(
                                "author",
                                r -> r.columns("id", "name", "age")
                                        .row(2, "Alan", 41)
                                        .row(3, "Alan", Value.none())
                                        .key("name", "age"))),
                irreversible(
                        "insert rows without a key",
                        OperationCases::author,
                        op -> op.insert("author", r -> r.columns("id", "name").row(2, "Alan"))),
                irreversible(
                        "update rows",
                        OperationCases::author,
                        op -> op.update(
                                "author", "age > 30", s -> s.set("age", 37).set("name", "it's Ada"))),
                irreversible(
                        "update all rows",
                        OperationCases::author,
                        op -> op.updateAll("author", s -> s.set("age", Value.expression("age + 1")))),
                undone(
                        "delete rows",
                        OperationCases::author,
                        op -> op.deleteRows(
                                "author",
                                r -> r.columns("id", "name", "age")
                                        .row(1, "Ada", 36)
                                        .key("id"))),
                irreversible(
                        "delete rows by their key alone",
                        OperationCases::author,
                        op -> op.add(new DeleteRows(
                                QualifiedName.of("author"), List.of("id"), List.of(List.of(Value.of(1))), null))),
                irreversible("delete where", OperationCases::author, op -> op.delete("author", "age > 30")),
                irreversible("delete all rows", OperationCases::author, op -> op.deleteAll("author")));
    }
}
