package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Anything in a database that has a name, so that it can be commented on or granted. Immutable.
 *
 * @param kind what it is
 * @param name its name; that of a schema, an extension and other objects outside of schemas has no schema
 * @param table the table that it belongs to; null for what belongs to none
 * @param argumentTypes the types of the arguments of a function or a procedure; none for others
 */
public record DatabaseObject(
        Kind kind, QualifiedName name, @Nullable QualifiedName table, List<ColumnType> argumentTypes) {

    /** @throws MigrationException if a part of a table comes without one, or the other way round */
    public DatabaseObject {
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        argumentTypes = List.copyOf(argumentTypes);
        if (kind.isPartOfTable != (table != null)) {
            throw new MigrationException(
                    "A " + kind.label() + " '" + name + "' comes with the table '" + table + "'.",
                    kind.isPartOfTable ? "Name its table." : "Leave out the table: it belongs to none.");
        }
    }

    /** An object that belongs to no table: {@code object(Kind.VIEW, "app.adult")}. */
    public static DatabaseObject object(Kind kind, String name) {
        return new DatabaseObject(kind, QualifiedName.parse(name), null, List.of());
    }

    /** A part of a table: {@code partOf("app.book", Kind.COLUMN, "title")}. */
    public static DatabaseObject partOf(String table, Kind kind, String name) {
        return new DatabaseObject(kind, QualifiedName.of(name), QualifiedName.parse(table), List.of());
    }

    /** A column of a table or a view. */
    public static DatabaseObject of(ColumnName column) {
        return new DatabaseObject(Kind.COLUMN, QualifiedName.of(column.column()), column.table(), List.of());
    }

    /** A function or a procedure. */
    public static DatabaseObject routine(RoutineName routine) {
        Kind kind =
                switch (routine.kind()) {
                    case FUNCTION -> Kind.FUNCTION;
                    case PROCEDURE -> Kind.PROCEDURE;
                };
        return new DatabaseObject(kind, routine.name(), null, routine.argumentTypes());
    }

    @Override
    public String toString() {
        return kind.label() + " " + (table == null ? "" : table + ".") + name;
    }

    /** What an object is. */
    public enum Kind {
        TABLE(false),
        COLUMN(true),
        CONSTRAINT(true),
        INDEX(false),
        VIEW(false),
        MATERIALIZED_VIEW(false),
        SEQUENCE(false),
        TYPE(false),
        DOMAIN(false),
        FUNCTION(false),
        PROCEDURE(false),
        AGGREGATE(false),
        STATISTICS(false),
        EVENT_TRIGGER(false),
        TRIGGER(true),
        POLICY(true),
        RULE(true),
        SCHEMA(false),
        EXTENSION(false),
        DATABASE(false),
        ROLE(false);

        private final boolean isPartOfTable;

        Kind(boolean isPartOfTable) {
            this.isPartOfTable = isPartOfTable;
        }

        /** Its words in SQL, in lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
