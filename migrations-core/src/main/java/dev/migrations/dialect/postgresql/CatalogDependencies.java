package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.dialect.postgresql.CatalogRelations.RelationKind;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema.Dependency;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What needs something that is read, and lies in a schema that is not. Extensions are for all schemas. */
    private static final String OUTSIDE = """
            WITH dependent AS (
                SELECT 'pg_catalog.pg_rewrite'::regclass AS catalog, r.oid, c.relnamespace, c.relname,
                       CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED_VIEW' ELSE 'RULE' END AS kind,
                       r.rulename AS part
                FROM pg_catalog.pg_rewrite r JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
                UNION ALL
                SELECT 'pg_catalog.pg_constraint'::regclass, k.oid, c.relnamespace, c.relname, 'CONSTRAINT', k.conname
                FROM pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
                UNION ALL
                SELECT 'pg_catalog.pg_trigger'::regclass, t.oid, c.relnamespace, c.relname, 'TRIGGER', t.tgname
                FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
                UNION ALL
                SELECT 'pg_catalog.pg_policy'::regclass, p.oid, c.relnamespace, c.relname, 'POLICY', p.polname
                FROM pg_catalog.pg_policy p JOIN pg_catalog.pg_class c ON c.oid = p.polrelid
                UNION ALL
                SELECT 'pg_catalog.pg_attrdef'::regclass, d.oid, c.relnamespace, c.relname, 'COLUMN', a.attname
                FROM pg_catalog.pg_attrdef d
                JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
                JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum
                UNION ALL
                SELECT 'pg_catalog.pg_class'::regclass, c.oid, c.relnamespace, c.relname,
                       CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED_VIEW' ELSE 'TABLE' END, NULL
                FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm')
                UNION ALL
                SELECT 'pg_catalog.pg_proc'::regclass, f.oid, f.pronamespace, f.proname, 'FUNCTION', NULL
                FROM pg_catalog.pg_proc f
                UNION ALL
                SELECT 'pg_catalog.pg_type'::regclass, t.oid, t.typnamespace, t.typname, 'DOMAIN', NULL
                FROM pg_catalog.pg_type t WHERE t.typtype = 'd')
            SELECT DISTINCT d.refclassid, d.refobjid, d.refobjsubid, n.nspname, o.relname, o.kind, o.part
            FROM pg_catalog.pg_depend d
            JOIN dependent o ON o.catalog = d.classid AND o.oid = d.objid
            JOIN pg_catalog.pg_namespace n ON n.oid = o.relnamespace
            WHERE d.deptype = 'n' AND d.objid IN ({unknown}) AND o.relnamespace NOT IN ({schemas})
              AND n.nspname !~ '^pg_'""";

    /** What no object has as its id. */
    private static final long NOTHING = 0;

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
        Set<Long> unknown = new LinkedHashSet<>(Set.of(NOTHING));
        catalog.query(QUERY.replace("{others}", catalog.otherIds()), row -> {
            DatabaseObject dependent =
                    found.object(new Row(row.getLong("classid"), row.getLong("objid"), row.getInt("objsubid")));
            DatabaseObject on = found.object(
                    new Row(row.getLong("refclassid"), row.getLong("refobjid"), row.getInt("refobjsubid")));
            if (dependent != null && on != null && isNeed(dependent, on)) {
                dependencies.add(new Dependency(dependent, on));
            } else if (dependent == null && on != null && on.kind() != Kind.EXTENSION) {
                unknown.add(row.getLong("objid"));
            }
            return true;
        });
        dependencies.addAll(found.outside(catalog, unknown));
        found.defaults().forEach(dependencies::add);
        return dependencies.stream().sorted(ORDER).toList();
    }

    private List<Dependency> outside(Catalog catalog, Set<Long> unknown) throws SQLException {
        String ids = unknown.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return catalog
                .query(OUTSIDE.replace("{unknown}", ids), row -> {
                    DatabaseObject on = object(
                            new Row(row.getLong("refclassid"), row.getLong("refobjid"), row.getInt("refobjsubid")));
                    DatabaseObject dependent = outside(row);
                    return Stream.ofNullable(on)
                            .filter(each -> each.kind() != Kind.EXTENSION)
                            .map(each -> new Dependency(dependent, each));
                })
                .stream()
                .flatMap(each -> each)
                .toList();
    }

    private static DatabaseObject outside(ResultSet row) throws SQLException {
        QualifiedName whole = new QualifiedName(row.getString("nspname"), row.getString("relname"));
        Kind kind = Kind.valueOf(row.getString("kind"));
        return switch (kind) {
            case RULE, CONSTRAINT, TRIGGER, POLICY, COLUMN ->
                new DatabaseObject(kind, QualifiedName.of(row.getString("part")), whole, List.of());
            default -> new DatabaseObject(kind, whole, null, List.of());
        };
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
