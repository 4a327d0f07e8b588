package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;
import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.postgresql.CatalogIndexes.CatalogIndex;
import dev.migrations.dialect.postgresql.CatalogObjects.Commented;
import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import dev.migrations.schema.WrittenObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constraints of tables and domains. Told are primary keys, uniques, foreign keys, checks and exclusions, in this
 * order and by name; what a table has from its parents is the parents', but for the checks of partitions.
 */
final class CatalogConstraints {

    private static final String QUERY = """
            SELECT c.oid, c.conname, c.contype, c.conrelid, c.contypid, c.condeferrable, c.condeferred, c.convalidated,
                   {enforced} AS is_enforced, c.conindid, c.conparentid, c.conislocal, c.coninhcount, c.connoinherit,
                   c.conkey::text AS keys, c.confrelid, c.confkey::text AS target_keys, c.confupdtype, c.confdeltype,
                   c.confmatchtype, {deleted} AS deleted_keys,
                   CASE WHEN {is_written} THEN pg_catalog.pg_get_constraintdef(c.oid, true) END AS definition,
                   CASE WHEN c.contypid <> 0 THEN c.contypid::regtype::text END AS domain_name,
                   CASE WHEN c.contype = 'c' THEN pg_catalog.pg_get_expr(c.conbin, c.conrelid, true) END AS expression,
                   CASE WHEN c.contype = 'x' THEN
                       ARRAY(SELECT CASE WHEN pg_catalog.pg_operator_is_visible(o.oid) THEN o.oprname::text
                                         ELSE 'OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')' END
                             FROM unnest(c.conexclop) WITH ORDINALITY e (id, place)
                             JOIN pg_catalog.pg_operator o ON o.oid = e.id
                             JOIN pg_catalog.pg_namespace n ON n.oid = o.oprnamespace
                             ORDER BY e.place)::text END AS operators,
                   CASE WHEN t.relnamespace NOT IN ({schemas}) THEN c.confrelid::regclass::text END AS target,
                   CASE WHEN t.relnamespace NOT IN ({schemas}) THEN
                       ARRAY(SELECT a.attname FROM unnest(c.confkey) WITH ORDINALITY k (number, place)
                             JOIN pg_catalog.pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number
                             ORDER BY k.place)::text END AS target_columns
            FROM pg_catalog.pg_constraint c LEFT JOIN pg_catalog.pg_class t ON t.oid = c.confrelid
            WHERE c.connamespace IN ({schemas}) AND (c.contype IN ('p', 'u', 'f', 'c', 'x') OR {is_written})""";

    /** Those of periods, and those of columns that are never null but may be where they were before. */
    private static final String WRITTEN =
            "(c.conperiod OR (c.contype = 'n' AND NOT c.convalidated AND c.conrelid <> 0))";

    private static final String ORDER = "pufcx";

    private final CatalogRelations relations;

    private final CatalogIndexes indexes;

    private final Map<Long, List<Row>> ofTables = new HashMap<>();

    private final Map<Long, List<Row>> ofDomains = new HashMap<>();

    private final Set<Long> indexIds = new HashSet<>();

    private CatalogConstraints(CatalogRelations relations, CatalogIndexes indexes) {
        this.relations = relations;
        this.indexes = indexes;
    }

    static CatalogConstraints read(
            Catalog catalog, CatalogRelations relations, CatalogIndexes indexes, CatalogObjects objects)
            throws SQLException {
        CatalogConstraints found = new CatalogConstraints(relations, indexes);
        String sql = QUERY.replace("{enforced}", catalog.since(18, "c.conenforced", "true"))
                .replace("{is_written}", catalog.since(18, WRITTEN, "false"))
                .replace("{deleted}", catalog.since(15, "c.confdelsetcols::text", "NULL"));
        catalog.query(sql, row -> {
            found.add(Row.of(row), objects);
            return true;
        });
        Comparator<Row> order =
                Comparator.comparingInt((Row row) -> ORDER.indexOf(row.type())).thenComparing(Row::name);
        found.ofTables.values().forEach(rows -> rows.sort(order));
        found.ofDomains.values().forEach(rows -> rows.sort(order));
        return found;
    }

    private void add(Row row, CatalogObjects objects) {
        if (row.hasIndex()) {
            indexIds.add(row.index());
        }
        if (row.domain() != 0) {
            ofDomains.computeIfAbsent(row.domain(), id -> new ArrayList<>()).add(row);
            objects.standIn(
                    CatalogObjects.row(SystemCatalog.CONSTRAINT, row.id()),
                    CatalogObjects.row(SystemCatalog.TYPE, row.domain()));
            objects.noteComments(
                    CatalogObjects.row(SystemCatalog.CONSTRAINT, row.id()),
                    domainComment(QualifiedName.parse(row.domainName()), row.name()));
            return;
        }
        Relation table = relations.find(row.table());
        if (table != null && row.isOfItsOwn(table)) {
            DatabaseObject constraint = new DatabaseObject(
                    DatabaseObject.Kind.CONSTRAINT, QualifiedName.of(row.name()), table.name(), List.of());
            if (row.definition().isEmpty()) {
                ofTables.computeIfAbsent(row.table(), id -> new ArrayList<>()).add(row);
                objects.know(constraint, CatalogObjects.row(SystemCatalog.CONSTRAINT, row.id()));
            } else {
                objects.tell(written(constraint, row), SystemCatalog.CONSTRAINT, row.id());
            }
            if (row.hasIndex()) {
                objects.standIn(
                        CatalogObjects.row(SystemCatalog.RELATION, row.index()),
                        CatalogObjects.row(SystemCatalog.CONSTRAINT, row.id()));
                objects.noteComments(
                        CatalogObjects.row(SystemCatalog.RELATION, row.index()),
                        indexComment(constraint, table.name()));
            }
        }
    }

    /** What none of the constraints that are told otherwise can say. */
    private static WrittenObject written(DatabaseObject constraint, Row row) {
        String alter = "ALTER TABLE " + quote(requireNonNull(constraint.table(), "table"));
        return new WrittenObject(
                ObjectId.of(constraint),
                alter + " ADD CONSTRAINT " + quote(row.name()) + " " + row.definition(),
                alter + " DROP CONSTRAINT " + quote(row.name()));
    }

    private static Commented domainComment(QualifiedName domain, String constraint) {
        return new Commented(
                new ObjectId(
                        new DatabaseObject(DatabaseObject.Kind.DOMAIN, domain, null, List.of()),
                        ObjectId.Aspect.COMMENT,
                        "constraint " + constraint),
                "COMMENT ON CONSTRAINT " + quote(constraint) + " ON DOMAIN " + quote(domain));
    }

    /** The index is the constraint's and has its name. */
    private static Commented indexComment(DatabaseObject constraint, QualifiedName table) {
        return new Commented(
                new ObjectId(constraint, ObjectId.Aspect.COMMENT, "index"),
                "COMMENT ON INDEX "
                        + quote(new QualifiedName(
                                table.schema(), constraint.name().name())));
    }

    /** Whether the index is that of a constraint. */
    boolean haveIndex(long index) {
        return indexIds.contains(index);
    }

    List<Constraint> ofTable(long table) {
        return ofTables.getOrDefault(table, List.of()).stream()
                .map(this::constraint)
                .toList();
    }

    List<Check> ofDomain(long domain) {
        return ofDomains.getOrDefault(domain, List.of()).stream()
                .map(CatalogConstraints::check)
                .toList();
    }

    private Constraint constraint(Row row) {
        return switch (row.type()) {
            case "p" ->
                new PrimaryKey(
                        row.name(),
                        NameRule.FINAL,
                        relations.names(row.table(), row.keys()),
                        indexes.include(indexes.get(row.index())),
                        row.deferrability());
            case "u" -> unique(row);
            case "f" -> foreignKey(row);
            case "c" -> check(row);
            default -> exclude(row);
        };
    }

    private Unique unique(Row row) {
        CatalogIndex index = indexes.get(row.index());
        return new Unique(
                row.name(),
                NameRule.FINAL,
                relations.names(row.table(), row.keys()),
                indexes.include(index),
                index.nulls(),
                row.deferrability());
    }

    private ForeignKey foreignKey(Row row) {
        Relation target = relations.find(row.target());
        return new ForeignKey(
                row.name(),
                NameRule.FINAL,
                relations.names(row.table(), row.keys()),
                target == null ? QualifiedName.parse(row.targetText()) : target.name(),
                target == null ? row.targetColumns() : relations.names(row.target(), row.targetKeys()),
                action(row.onDelete()),
                action(row.onUpdate()),
                relations.names(row.table(), row.deletedKeys()),
                row.match().equals("f") ? ForeignKeyMatch.FULL : ForeignKeyMatch.SIMPLE,
                row.deferrability(),
                row.validity());
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Check check(Row row) {
        return new Check(
                row.name(),
                NameRule.FINAL,
                row.expression(),
                row.validity(),
                row.isInherited() ? CheckInheritance.INHERITED : CheckInheritance.NO_INHERIT);
    }

    private Exclude exclude(Row row) {
        CatalogIndex index = indexes.get(row.index());
        List<IndexElement> elements = indexes.elements(index);
        List<Exclude.Element> compared = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            compared.add(new Exclude.Element(elements.get(i), row.operators().get(i)));
        }
        return new Exclude(
                row.name(),
                NameRule.FINAL,
                index.method(),
                compared,
                indexes.include(index),
                index.condition(),
                row.deferrability());
    }

    private record Row(
            long id,
            String name,
            String type,
            long table,
            long domain,
            String domainName,
            String definition,
            long index,
            Deferrability deferrability,
            Validity validity,
            boolean hasParent,
            boolean isLocal,
            boolean isInherited,
            List<Long> keys,
            long target,
            List<Long> targetKeys,
            String targetText,
            List<String> targetColumns,
            String onDelete,
            String onUpdate,
            List<Long> deletedKeys,
            String match,
            String expression,
            List<String> operators) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("oid"),
                    row.getString("conname"),
                    row.getString("contype"),
                    row.getLong("conrelid"),
                    row.getLong("contypid"),
                    text(row, "domain_name"),
                    SettledText.ofPresent(text(row, "definition")),
                    row.getLong("conindid"),
                    deferrabilityOf(row),
                    validityOf(row),
                    row.getLong("conparentid") != 0,
                    row.getBoolean("conislocal") || row.getInt("coninhcount") == 0,
                    !row.getBoolean("connoinherit"),
                    CatalogText.numbers(row.getString("keys")),
                    row.getLong("confrelid"),
                    CatalogText.numbers(row.getString("target_keys")),
                    text(row, "target"),
                    CatalogText.texts(row.getString("target_columns")),
                    row.getString("confdeltype"),
                    row.getString("confupdtype"),
                    CatalogText.numbers(row.getString("deleted_keys")),
                    row.getString("confmatchtype"),
                    SettledText.ofPresent(text(row, "expression")),
                    CatalogText.texts(row.getString("operators")));
        }

        private static String text(ResultSet row, String label) throws SQLException {
            String text = row.getString(label);
            return text == null ? "" : text;
        }

        private static Deferrability deferrabilityOf(ResultSet row) throws SQLException {
            if (!row.getBoolean("condeferrable")) {
                return Deferrability.NOT_DEFERRABLE;
            }
            return row.getBoolean("condeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
        }

        private static Validity validityOf(ResultSet row) throws SQLException {
            if (!row.getBoolean("is_enforced")) {
                return Validity.NOT_ENFORCED;
            }
            return row.getBoolean("convalidated") ? Validity.VALID : Validity.NOT_VALID;
        }

        /** Whether its index is there for it, and not for the key that it names. */
        boolean hasIndex() {
            return "pux".contains(type);
        }

        boolean isOfItsOwn(Relation of) {
            return !hasParent && (isLocal || (of.isPartition() && type.equals("c")));
        }
    }
}
