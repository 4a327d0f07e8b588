package dev.migrations.autoconfigure.model;

import dev.migrations.error.MigrationException;
import dev.migrations.model.ModelTarget;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StoredNames;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.engine.jdbc.env.spi.IdentifierHelper;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** The names of mapped objects as operations call them. */
final class MappedNames {

    private final Database database;

    private final IdentifierHelper identifiers;

    private final @Nullable Identifier defaultSchema;

    private final String home;

    private final StoredNames names;

    /** @param defaultSchema where objects without a schema are made; null for the home */
    MappedNames(Metadata metadata, @Nullable String defaultSchema, ModelTarget target) {
        this.database = metadata.getDatabase();
        this.identifiers = database.getJdbcEnvironment().getIdentifierHelper();
        this.home = target.home();
        this.names = target.names();
        this.defaultSchema = identifiers.toIdentifier(defaultSchema);
    }

    QualifiedName table(Table table) {
        return new QualifiedName(schema(table.getSchemaIdentifier()), told(table.getNameIdentifier()));
    }

    ColumnName column(Table table, Column column) {
        return new ColumnName(table(table), told(new Identifier(column.getName(), column.isQuoted())));
    }

    /** A name as mappings write it: in backquotes or double quotes where case matters. */
    String written(String name) {
        return told(identifiers.toIdentifier(name));
    }

    /**
     * Checks that the home can go unnamed.
     *
     * @throws MigrationException if it is named, where what has no schema is made elsewhere
     */
    void requireHomeUnnamed() {
        for (Namespace namespace : database.getNamespaces()) {
            Identifier schema = namespace.getPhysicalName().schema();
            if (schema != null && HomeNaming.isHome(schema, home)) {
                throw new MigrationException(
                        "Entities are mapped to schema '%s', which is the one of the connection, while those without a schema are in '%s'."
                                .formatted(home, defaultSchema),
                        "Leave out 'hibernate.default_schema' and let the connection find that schema first, or name the schema of each entity.");
            }
        }
    }

    /** The schemas besides the home that have tables or sequences. */
    Set<String> schemas() {
        Set<String> schemas = new TreeSet<>();
        for (Namespace namespace : database.getNamespaces()) {
            String schema = schema(namespace.getPhysicalName().schema());
            if (schema != null
                    && !(namespace.getTables().isEmpty()
                            && !namespace.getSequences().iterator().hasNext())) {
                schemas.add(schema);
            }
        }
        return schemas;
    }

    private @Nullable String schema(@Nullable Identifier schema) {
        Identifier named = schema == null ? defaultSchema : schema;
        return named == null || HomeNaming.isHome(named, home)
                ? null
                : names.told(identifiers.toMetaDataSchemaName(named));
    }

    private String told(Identifier identifier) {
        return names.told(identifiers.toMetaDataObjectName(identifier));
    }
}
