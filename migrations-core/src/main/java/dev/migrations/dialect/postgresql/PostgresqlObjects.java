package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.QualifiedName;
import java.util.Optional;

/** The names of all kinds of objects in PostgreSQL's words. */
final class PostgresqlObjects {

    private PostgresqlObjects() {}

    static boolean isOutsideSchemas(Kind kind) {
        return switch (kind) {
            case COLUMN, CONSTRAINT, TRIGGER, POLICY, RULE, EVENT_TRIGGER, SCHEMA, EXTENSION, DATABASE, ROLE -> true;
            case TABLE,
                    INDEX,
                    VIEW,
                    MATERIALIZED_VIEW,
                    SEQUENCE,
                    TYPE,
                    DOMAIN,
                    FUNCTION,
                    PROCEDURE,
                    AGGREGATE,
                    STATISTICS -> false;
        };
    }

    /** The object and what it is, as {@code COMMENT ON} reads it. */
    static String named(DatabaseObject object) {
        return switch (object.kind()) {
            case TABLE -> "TABLE " + quote(object.name());
            case COLUMN -> "COLUMN " + table(object) + "." + quote(object.name());
            case CONSTRAINT -> "CONSTRAINT " + onTable(object);
            case INDEX -> "INDEX " + quote(object.name());
            case VIEW -> "VIEW " + quote(object.name());
            case MATERIALIZED_VIEW -> "MATERIALIZED VIEW " + quote(object.name());
            case SEQUENCE -> "SEQUENCE " + quote(object.name());
            case TYPE -> "TYPE " + quote(object.name());
            case DOMAIN -> "DOMAIN " + quote(object.name());
            case FUNCTION -> "FUNCTION " + signature(object);
            case PROCEDURE -> "PROCEDURE " + signature(object);
            case TRIGGER -> "TRIGGER " + onTable(object);
            case POLICY -> "POLICY " + onTable(object);
            case RULE -> "RULE " + onTable(object);
            case AGGREGATE -> "AGGREGATE " + signature(object);
            case STATISTICS -> "STATISTICS " + quote(object.name());
            case EVENT_TRIGGER -> "EVENT TRIGGER " + quote(object.name());
            case SCHEMA -> "SCHEMA " + quote(object.name());
            case EXTENSION -> "EXTENSION " + quote(object.name());
            case DATABASE -> "DATABASE " + quote(object.name());
            case ROLE -> "ROLE " + quote(object.name());
        };
    }

    /** What privileges call objects of the kind; empty for those that there are none on. */
    static Optional<String> grantable(Kind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW -> Optional.of("TABLE");
            case SEQUENCE -> Optional.of("SEQUENCE");
            case TYPE -> Optional.of("TYPE");
            case DOMAIN -> Optional.of("DOMAIN");
            case FUNCTION, AGGREGATE -> Optional.of("FUNCTION");
            case PROCEDURE -> Optional.of("PROCEDURE");
            case SCHEMA -> Optional.of("SCHEMA");
            case DATABASE -> Optional.of("DATABASE");
            case COLUMN, CONSTRAINT, INDEX, TRIGGER, POLICY, RULE, STATISTICS, EVENT_TRIGGER, EXTENSION, ROLE ->
                Optional.empty();
        };
    }

    /** The object without what it is, as {@code GRANT} reads it. */
    static String granted(DatabaseObject object) {
        return switch (object.kind()) {
            case FUNCTION, PROCEDURE, AGGREGATE -> signature(object);
            case TABLE,
                    COLUMN,
                    CONSTRAINT,
                    INDEX,
                    VIEW,
                    MATERIALIZED_VIEW,
                    SEQUENCE,
                    TYPE,
                    DOMAIN,
                    TRIGGER,
                    POLICY,
                    RULE,
                    STATISTICS,
                    EVENT_TRIGGER,
                    SCHEMA,
                    EXTENSION,
                    DATABASE,
                    ROLE -> quote(object.name());
        };
    }

    private static String signature(DatabaseObject object) {
        return PostgresqlRoutineText.signature(object.name(), object.argumentTypes());
    }

    private static String onTable(DatabaseObject object) {
        return quote(object.name()) + " ON " + table(object);
    }

    /** A part of a table always comes with its table. */
    private static String table(DatabaseObject object) {
        QualifiedName table = object.table();
        if (table == null) {
            throw new IllegalArgumentException("a " + object.kind().label() + " without a table");
        }
        return quote(table);
    }
}
