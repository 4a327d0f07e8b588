package dev.migrations.dialect.postgresql;

import dev.migrations.schema.Namespace;
import dev.migrations.schema.Schema;
import java.sql.SQLException;

/** One reading of a catalog, from the first query to the last. */
final class CatalogReading {

    private CatalogReading() {}

    static Schema read(Catalog catalog) throws SQLException {
        CatalogObjects objects = new CatalogObjects();
        catalog.others().forEach((id, name) -> objects.tell(new Namespace(name), SystemCatalog.NAMESPACE, id));
        CatalogExtensions extensions = CatalogExtensions.read(catalog, objects);
        CatalogTypes types = CatalogTypes.read(catalog, objects);
        CatalogRelations relations = CatalogRelations.read(catalog, types, extensions, objects);
        CatalogIndexes indexes = CatalogIndexes.read(catalog, relations);
        CatalogConstraints constraints = CatalogConstraints.read(catalog, relations, indexes, objects);
        CatalogComments comments = CatalogComments.read(catalog);
        CatalogSequences sequences = CatalogSequences.tell(catalog, types, relations, objects);
        CatalogCreatedTypes createdTypes = new CatalogCreatedTypes(catalog, extensions, objects);
        createdTypes.tellEnums();
        createdTypes.tellDomains(types, constraints);
        createdTypes.tellCompositeTypes(relations);
        new CatalogTables(relations, constraints, sequences, comments).tell(catalog, objects);
        indexes.tell(constraints, objects);
        new CatalogViews(relations, objects).tell();
        CatalogRoutines routines = CatalogRoutines.tell(catalog, types, extensions, objects);
        CatalogAggregates.tell(catalog, types, routines, extensions, objects);
        CatalogTriggers.tell(catalog, relations, extensions, objects);
        CatalogEventTriggers.tell(catalog, objects);
        CatalogPolicies.tell(catalog, relations, objects);
        CatalogRules.tell(catalog, relations, objects);
        CatalogStatistics.tell(catalog, relations, extensions, objects);
        CatalogPrivileges.tell(catalog, objects);
        CatalogDefaultPrivileges.tell(catalog, objects);
        comments.tell(objects);
        return new Schema(ObjectOrder.sorted(objects.told()), CatalogDependencies.read(catalog, relations, objects));
    }
}
