package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.domainType;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.interval;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.jsonb;
import static dev.migrations.schema.Types.namedType;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.real;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.time;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.dialect.Dialect;
import dev.migrations.op.AddColumn;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What databases call the types. */
public final class TypeNames {

    private static final String COLUMN = " ADD COLUMN c ";

    private static final Map<String, ColumnType> TYPES = types();

    private TypeNames() {}

    private static Map<String, ColumnType> types() {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        types.put("smallint()", smallint());
        types.put("integer()", integer());
        types.put("bigint()", bigint());
        types.put("numeric()", numeric());
        types.put("numeric(8, 2)", numeric(8, 2));
        types.put("real()", real());
        types.put("doublePrecision()", doublePrecision());
        types.put("bool()", bool());
        types.put("varchar()", varchar());
        types.put("varchar(80)", varchar(80));
        types.put("character(2)", character(2));
        types.put("text()", text());
        types.put("bytea()", bytea());
        types.put("date()", date());
        types.put("time()", time());
        types.put("timestamp()", timestamp());
        types.put("timestamp(3)", timestamp(3));
        types.put("timestamptz()", timestamptz());
        types.put("interval()", interval());
        types.put("uuid()", uuid());
        types.put("json()", json());
        types.put("jsonb()", jsonb());
        types.put("array(text())", array(text()));
        types.put("enumType(\"genre\")", enumType("genre"));
        types.put("domainType(\"isbn\")", domainType("isbn"));
        types.put("namedType(\"app.address\")", namedType("app.address"));
        types.put("nativeType(\"citext\")", nativeType("citext"));
        return types;
    }

    /** How they are written in Java, in order. */
    public static List<String> all() {
        return List.copyOf(TYPES.keySet());
    }

    /** The name of a type in a database; empty where it has none. */
    public static Optional<String> of(String java, Dialect dialect) {
        ColumnType type = Objects.requireNonNull(TYPES.get(java), java);
        AddColumn operation = new AddColumn(QualifiedName.of("t"), Column.column("c", type));
        Statements planned = dialect.planner()
                .plan(List.of(new RecordedOperation(operation, Origin.of(java))), TransactionMode.TRANSACTIONAL);
        return planned.faults().isEmpty()
                ? Optional.of(planned.statements().get(0).display()).map(TypeNames::behindTheColumn)
                : Optional.empty();
    }

    private static String behindTheColumn(String sql) {
        return sql.substring(sql.indexOf(COLUMN) + COLUMN.length());
    }
}
