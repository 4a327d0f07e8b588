package dev.migrations.dialect.postgresql;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.WrittenObject;
import org.jspecify.annotations.Nullable;

/**
 * Tells owners of views and routines that are not the current user: with their owner they change what they may do. The
 * owners of other objects are not told.
 */
final class CatalogOwners {

    private CatalogOwners() {}

    static void tell(DatabaseObject object, @Nullable String owner, CatalogObjects objects) {
        if (owner != null) {
            String alter = "ALTER " + PostgresqlObjects.named(object) + " OWNER TO ";
            objects.tell(new WrittenObject(
                    ObjectId.of(object, ObjectId.Aspect.OWNER),
                    alter + PostgresqlIdentifiers.quote(owner),
                    alter + "CURRENT_USER"));
        }
    }
}
