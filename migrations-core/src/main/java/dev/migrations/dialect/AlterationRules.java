package dev.migrations.dialect;

import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import dev.migrations.schema.Table;
import dev.migrations.schema.View;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a database can change in something that is there, and what must be dropped and created again. Stateless and
 * thread-safe. The defaults are those of a database that can change everything in place.
 */
public interface AlterationRules {

    /** The rules of a database that can change everything in place. */
    AlterationRules PERMISSIVE = new AlterationRules() {};

    /** The identifier as it is written in SQL. */
    default String quoted(String identifier) {
        return identifier.matches("[a-z_][a-z0-9_]*") ? identifier : '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /**
     * The SQL expression that makes the values of the type out of those of the column; empty where the database does so by
     * itself.
     */
    default Optional<String> using(Column from, ColumnType to) {
        return Optional.empty();
    }

    /**
     * The default of a column of the type as a person writes it, which the database tells as {@code expression}; by default
     * that is what it tells.
     */
    default String plainDefault(ColumnType type, String expression) {
        return expression;
    }

    /** Whether a foreign key can lead from a column of the one type to a column of the other one. */
    default boolean canRefer(ColumnType from, ColumnType to) {
        return true;
    }

    /**
     * Whether nobody chose the name of the constraint or index: the database or an object mapper made it up, so that it says
     * nothing, and what is the same can have another one; by default those of Hibernate.
     */
    default boolean isMadeUp(String name) {
        return HashNames.isOne(name);
    }

    /** Whether the column can be made the other one; else it is dropped and added, with other values. */
    default boolean canAlter(Column from, Column to) {
        return true;
    }

    /** Whether a value can be added to an enum that is there. */
    default boolean appendsEnumValues() {
        return true;
    }

    /** Whether a column that an object of the kind needs cannot get another type. */
    default boolean holdsColumns(DatabaseObject.Kind kind) {
        return false;
    }

    /** Whether the view can be given the definition of the other one, with all that depends on it staying as it is. */
    default boolean canReplace(View from, View to) {
        return from.kind() == to.kind();
    }

    /** Whether the routine, which has the same signature, can be given the definition of the other one. */
    default boolean canReplace(Routine from, Routine to) {
        return true;
    }

    /** The statements that change the composite type, separated by semicolons; empty where it must be created again. */
    default Optional<String> alter(CompositeType from, CompositeType to) {
        return Optional.empty();
    }

    /**
     * The statements that change what is said of the table besides its columns and constraints, separated by semicolons;
     * empty where that cannot be done.
     */
    default Optional<String> alterOptions(Table from, Table to) {
        return Optional.empty();
    }

    /** The statements that set for whom the policies of a table hold where no operation does; null is for nobody. */
    default Optional<String> setRowSecurity(QualifiedName table, RowSecurity.@Nullable Scope scope) {
        return Optional.empty();
    }

    /** The statement that sets how the values of a column are compressed; empty where there is none. */
    default Optional<String> setCompression(ColumnStorage storage) {
        return Optional.empty();
    }

    /**
     * The options with everything said; by default as the SQL standard has it.
     *
     * @param type the type of the numbers where the options do not say it; null for the usual one
     */
    default SequenceOptions complete(SequenceOptions options, @Nullable ColumnType type) {
        return CompleteOptions.of(options, type);
    }

    /**
     * How large values of the type are stored where nobody says it.
     *
     * @return {@code DEFAULT} where that is not known
     */
    default Storage usualStorage(ColumnType type) {
        return Storage.DEFAULT;
    }

    /** The statement that lets the numbers of a column go on behind those that are in the table already. */
    default Optional<String> continueNumbers(QualifiedName table, String column) {
        return Optional.empty();
    }
}
