package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Storage;

/**
 * How a type stores large values. Only newer servers know the word for that, and so it is told by what it means.
 */
final class UsualStorage implements ColumnTypeVisitor<Storage> {

    @Override
    public Storage visitStandard(StandardType type) {
        return switch (type.kind()) {
            case CHARACTER, VARCHAR, TEXT, BYTEA, JSON, JSONB -> Storage.EXTENDED;
            case NUMERIC -> Storage.MAIN;
            case SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE_PRECISION,
                    BOOLEAN,
                    DATE,
                    TIME,
                    TIMESTAMP,
                    TIMESTAMPTZ,
                    INTERVAL,
                    UUID -> Storage.PLAIN;
        };
    }

    @Override
    public Storage visitArray(ArrayType type) {
        return Storage.EXTENDED;
    }

    @Override
    public Storage visitNamed(NamedType type) {
        return Storage.DEFAULT;
    }

    @Override
    public Storage visitNative(NativeType type) {
        return Storage.DEFAULT;
    }
}
