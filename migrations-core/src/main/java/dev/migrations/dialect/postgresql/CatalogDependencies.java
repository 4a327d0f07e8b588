package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.dialect.postgresql.CatalogRelations.RelationKind;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Schema.Dependency;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the objects that are told needs which, as the server knows it. */
final class CatalogDependencies {

    /**
     * The objects of the server itself have lower ids. Left out is what says that an object is in the home, or that a
     * default is that of its column.
     */
    private static final String QUERY = """
            SELECT d.classid, d.objid, d.objsubid, d.refclassid, d.refobjid, d.refobjsubid
            FROM pg_catalog.pg_depend d
            WHERE d.deptype IN ('n', 'a') AND d.objid >= 16384
              AND NOT (d.classid = 'pg_catalog.pg_attrdef'::regclass AND d.deptype = 'a')
              AND CASE WHEN d.refclassid = 'pg_catalog.pg_namespace'::regclass THEN d.refobjid IN ({others})
                       ELSE d.refobjid >= 16384 END""";

    private static final Comparator<Dependency> ORDER = Comparator.comparing(Dependency::dependent, ObjectOrder.OBJECTS)
            .thenComparing(Dependency::on, ObjectOrder.OBJECTS);

    private final CatalogRelations relations;

    private final CatalogObjects objects;

    private CatalogDependencies(CatalogRelations relations, CatalogObjects objects) {
        this.relations = relations;
        this.objects = objects;
    }

    static List<Dependency> read(Catalog catalog, CatalogRelations relations, CatalogObjects objects)
            throws SQLException {
        CatalogDependencies found = new CatalogDependencies(relations, objects);
        Set<Dependency> dependencies = new LinkedHashSet<>();
        catalog.query(QUERY.replace("{others}", catalog.otherIds()), row -> {
            DatabaseObject dependent =
                    found.object(new Row(row.getLong("classid"), row.getLong("objid"), row.getInt("objsubid")));
            DatabaseObject on = found.object(
                    new Row(row.getLong("refclassid"), row.getLong("refobjid"), row.getInt("refobjsubid")));
            if (dependent != null && on != null && isNeed(dependent, on)) {
                dependencies.add(new Dependency(dependent, on));
            }
            return true;
        });
        found.defaults().forEach(dependencies::add);
        return dependencies.stream().sorted(ORDER).toList();
    }

    /** A sequence that goes with a column can exist without it. */
    private static boolean isNeed(DatabaseObject dependent, DatabaseObject on) {
        return !dependent.equals(on) && !(dependent.kind() == Kind.SEQUENCE && on.kind() == Kind.COLUMN);
    }

    /** Tables are told apart from their columns; what is said of a column of a view or a composite type is said of all. */
    private @Nullable DatabaseObject object(Row row) {
        Relation relation = row.catalog() == SystemCatalog.RELATION.id() ? relations.find(row.id()) : null;
        boolean isToldApart = relation == null || relation.isTable();
        return objects.findWhole(isToldApart ? row : new Row(row.catalog(), row.id(), 0));
    }

    /** The default of a column of a view is told apart from the view. */
    private Stream<Dependency> defaults() {
        return relations.of(RelationKind.VIEW).stream()
                .flatMap(view -> relations.columns(view.id()).stream()
                        .filter(CatalogColumn::hasDefault)
                        .map(column -> new ColumnName(view.name(), column.name()))
                        .map(column -> new Dependency(DatabaseObject.of(column), view.object())));
    }
}
