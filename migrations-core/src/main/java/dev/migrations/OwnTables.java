package dev.migrations;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.TableIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells the tables of the engine, those of other tools of its kind, and all that is said of them, from other objects.
 *
 * @param schema the schema that they are in; empty for that of the connection
 * @param versionTable the name of the one
 * @param historyTable the name of the other
 */
record OwnTables(Optional<String> schema, String versionTable, String historyTable) implements Predicate<SchemaObject> {

    /** What Alembic, Flyway, older versions of it, and Liquibase keep their history in, unless they are told otherwise. */
    private static final Set<String> OF_OTHER_TOOLS = Set.of(
            "alembic_version", "flyway_schema_history", "schema_version", "databasechangelog", "databasechangeloglock");

    @Override
    public boolean test(SchemaObject object) {
        DatabaseObject told = object.id().object();
        QualifiedName table = told.table();
        boolean isIndex = object instanceof TableIndex index && isOurs(index.table());
        return isIndex
                || (table == null ? told.kind() == DatabaseObject.Kind.TABLE && isOurs(told.name()) : isOurs(table));
    }

    /**
     * The lock of databases that have none is a table beside that of the versions. A name without a schema is in the home of the
     * comparison, which may be the schema of the setting.
     */
    private boolean isOurs(QualifiedName name) {
        boolean isInSchema =
                name.schema() == null || schema.filter(name.schema()::equals).isPresent();
        boolean isOurs = isInSchema
                && List.of(versionTable, historyTable, versionTable + "_lock").contains(name.name());
        return isOurs || OF_OTHER_TOOLS.contains(name.name().toLowerCase(Locale.ROOT));
    }
}
