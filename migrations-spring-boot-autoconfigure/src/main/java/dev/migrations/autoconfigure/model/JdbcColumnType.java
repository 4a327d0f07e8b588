package dev.migrations.autoconfigure.model;

import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.ClassUtils;

/** The column types of what Spring Data JDBC hands to a driver. */
final class JdbcColumnType {

    private static final Map<Class<?>, ColumnType> TYPES = Map.ofEntries(
            Map.entry(Boolean.class, Types.bool()),
            Map.entry(Byte.class, Types.smallint()),
            Map.entry(Short.class, Types.smallint()),
            Map.entry(Integer.class, Types.integer()),
            Map.entry(Long.class, Types.bigint()),
            Map.entry(Float.class, Types.real()),
            Map.entry(Double.class, Types.doublePrecision()),
            Map.entry(BigDecimal.class, Types.numeric()),
            Map.entry(BigInteger.class, Types.numeric()),
            Map.entry(Character.class, Types.character(1)),
            Map.entry(String.class, Types.varchar(255)),
            Map.entry(UUID.class, Types.uuid()),
            Map.entry(byte[].class, Types.bytea()),
            Map.entry(LocalDate.class, Types.date()),
            Map.entry(LocalTime.class, Types.time()),
            Map.entry(LocalDateTime.class, Types.timestamp()),
            Map.entry(Timestamp.class, Types.timestamp()),
            Map.entry(Date.class, Types.timestamp()),
            Map.entry(Instant.class, Types.timestamp()),
            Map.entry(OffsetDateTime.class, Types.timestamptz()),
            Map.entry(ZonedDateTime.class, Types.timestamptz()));

    private JdbcColumnType() {}

    /** The type of a column for values of the class; empty where there is none. */
    static Optional<ColumnType> of(Class<?> type) {
        ColumnType known = TYPES.get(ClassUtils.resolvePrimitiveIfNecessary(type));
        if (known == null && type.isArray()) {
            return of(type.getComponentType()).map(Types::array);
        }
        return Optional.ofNullable(known);
    }
}
