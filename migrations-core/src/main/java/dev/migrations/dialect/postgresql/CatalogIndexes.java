package dev.migrations.dialect.postgresql;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.IndexElement.NullsOrder;
import dev.migrations.schema.IndexElement.SortOrder;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.Uniqueness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The indexes of the schemas that are read; those of constraints too. */
final class CatalogIndexes {

    private static final String QUERY = """
            SELECT i.indexrelid, i.indrelid, c.relname, c.relispartition, i.indisunique, i.indisvalid, i.indnkeyatts,
                   nullif(m.amname, 'btree') AS method, c.reloptions::text AS options,
                   i.indkey::text AS keys, i.indclass::text AS classes, i.indcollation::text AS collations,
                   i.indoption::text AS orders, {nulls} AS nulls_not_distinct,
                   CASE WHEN i.indexprs IS NOT NULL THEN
                       ARRAY(SELECT pg_catalog.pg_get_indexdef(i.indexrelid, k, true)
                             FROM pg_catalog.generate_series(1, i.indnkeyatts) k ORDER BY k)::text END AS expressions,
                   CASE WHEN i.indpred IS NOT NULL THEN pg_catalog.pg_get_expr(i.indpred, i.indrelid, true) END AS condition
            FROM pg_catalog.pg_index i
            JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
            JOIN pg_catalog.pg_am m ON m.oid = c.relam
            WHERE c.relnamespace IN ({schemas})""";

    /** What an operator class is called, where it is not the usual one for the type that it is for. */
    private static final String CLASSES = """
            SELECT o.oid, o.opcdefault, o.opcintype = 'bpchar'::regtype AS is_for_padded_text,
                   CASE WHEN pg_catalog.pg_opclass_is_visible(o.oid) THEN '' ELSE quote_ident(n.nspname) || '.' END
                       || quote_ident(o.opcname) AS text
            FROM pg_catalog.pg_opclass o JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace""";

    private static final String PARAMETERS = """
            SELECT a.attrelid, a.attnum, a.attoptions::text AS options
            FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace IN ({schemas}) AND c.relkind IN ('i', 'I') AND a.attoptions IS NOT NULL""";

    private static final String COLLATIONS = """
            SELECT l.oid, l.oid::regcollation::text AS text FROM pg_catalog.pg_collation l
            WHERE l.oid IN (SELECT unnest(i.indcollation)
                            FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid
                            WHERE c.relnamespace IN ({schemas}))""";

    /** The id of the collation of the database. */
    private static final long DEFAULT_COLLATION = 100;

    private static final int DESCENDING = 1;

    private static final int NULLS_FIRST = 2;

    private final CatalogRelations relations;

    private final Map<Long, CatalogIndex> indexes = new LinkedHashMap<>();

    private final Map<Long, OperatorClass> classes = new HashMap<>();

    private final Map<Long, QualifiedName> collations = new HashMap<>();

    private final Map<ElementId, String> parameters = new HashMap<>();

    private CatalogIndexes(CatalogRelations relations) {
        this.relations = relations;
    }

    static CatalogIndexes read(Catalog catalog, CatalogRelations relations) throws SQLException {
        CatalogIndexes found = new CatalogIndexes(relations);
        String nulls = catalog.since(15, "i.indnullsnotdistinct", "false");
        catalog.query(QUERY.replace("{nulls}", nulls), row -> {
            CatalogIndex index = index(row);
            return found.indexes.put(index.id(), index);
        });
        catalog.query(
                CLASSES,
                row -> found.classes.put(
                        row.getLong("oid"),
                        new OperatorClass(
                                row.getString("text"),
                                row.getBoolean("opcdefault"),
                                row.getBoolean("is_for_padded_text"))));
        catalog.query(
                PARAMETERS,
                row -> found.parameters.put(
                        new ElementId(row.getLong("attrelid"), row.getInt("attnum")), row.getString("options")));
        catalog.query(
                COLLATIONS,
                row -> found.collations.put(row.getLong("oid"), QualifiedName.parse(row.getString("text"))));
        return found;
    }

    private static CatalogIndex index(ResultSet row) throws SQLException {
        return new CatalogIndex(
                row.getLong("indexrelid"),
                row.getLong("indrelid"),
                row.getString("relname"),
                row.getBoolean("relispartition"),
                row.getBoolean("indisunique") ? Uniqueness.UNIQUE : Uniqueness.NOT_UNIQUE,
                row.getBoolean("nulls_not_distinct") ? NullsDistinctness.NOT_DISTINCT : NullsDistinctness.DISTINCT,
                row.getBoolean("indisvalid") ? TableIndex.State.VALID : TableIndex.State.INVALID,
                row.getInt("indnkeyatts"),
                row.getString("method"),
                row.getString("options"),
                CatalogText.numbers(row.getString("keys")),
                CatalogText.numbers(row.getString("classes")),
                CatalogText.numbers(row.getString("collations")),
                CatalogText.numbers(row.getString("orders")),
                CatalogText.texts(row.getString("expressions")).stream()
                        .map(SettledText::ofPresent)
                        .toList(),
                SettledText.of(row.getString("condition")));
    }

    /** The index of a constraint. */
    CatalogIndex get(long id) {
        return requireNonNull(indexes.get(id), "index");
    }

    /** Tells those that belong to no constraint and to no index of a partitioned table. */
    void tell(CatalogConstraints constraints, CatalogObjects objects) {
        for (CatalogIndex index : indexes.values()) {
            Relation table = relations.find(index.table());
            if (table != null && !index.isPartition() && !constraints.haveIndex(index.id())) {
                objects.tell(
                        new TableIndex(table.name(), definition(index), index.state()),
                        SystemCatalog.RELATION,
                        index.id());
            }
        }
    }

    private Index definition(CatalogIndex index) {
        return new Index(
                index.name(),
                NameRule.FINAL,
                elements(index),
                index.uniqueness(),
                index.nulls(),
                index.method(),
                include(index),
                CatalogText.parameters(index.options(), ""),
                index.condition(),
                IndexBuild.BLOCKING);
    }

    /** The columns that it carries without being sorted by them. */
    List<String> include(CatalogIndex index) {
        return relations.names(
                index.table(),
                index.keys().subList(index.elementCount(), index.keys().size()));
    }

    /** What it is sorted by. */
    List<IndexElement> elements(CatalogIndex index) {
        List<IndexElement> elements = new ArrayList<>();
        for (int i = 0; i < index.elementCount(); i++) {
            elements.add(element(index, i));
        }
        return elements;
    }

    private IndexElement element(CatalogIndex index, int place) {
        CatalogColumn column =
                relations.column(index.table(), index.keys().get(place).intValue());
        SortOrder order = (index.orders().get(place) & DESCENDING) == 0 ? SortOrder.ASCENDING : SortOrder.DESCENDING;
        return new IndexElement(
                column == null ? IndexElement.Kind.EXPRESSION : IndexElement.Kind.COLUMN,
                column == null
                        ? CatalogText.withoutParentheses(index.expressions().get(place))
                        : column.name(),
                order,
                nulls(order, (index.orders().get(place) & NULLS_FIRST) != 0),
                collation(index.collations().get(place), column),
                operatorClass(index, place, column));
    }

    /** Without a word about them, nulls are greater than all values. */
    private static NullsOrder nulls(SortOrder order, boolean areFirst) {
        boolean areUsuallyFirst = order == SortOrder.DESCENDING;
        if (areFirst == areUsuallyFirst) {
            return NullsOrder.USUAL;
        }
        return areFirst ? NullsOrder.FIRST : NullsOrder.LAST;
    }

    /** What collation an expression has by itself the catalog does not tell; any but that of the database is told. */
    private @Nullable QualifiedName collation(long collation, @Nullable CatalogColumn column) {
        long usual = column == null ? DEFAULT_COLLATION : column.collationId();
        return collation == 0 || collation == usual ? null : collations.get(collation);
    }

    private @Nullable String operatorClass(CatalogIndex index, int place, @Nullable CatalogColumn column) {
        OperatorClass operators = requireNonNull(classes.get(index.classes().get(place)), "operators");
        String options = parameters.get(new ElementId(index.id(), place + 1));
        if (options != null) {
            return CatalogText.parameters(options, "").stream()
                    .map(parameter -> parameter.name() + " = " + parameter.value())
                    .collect(joining(", ", operators.text() + " (", ")"));
        }
        return operators.isUsual() && !(operators.isForPaddedText() && isText(column)) ? null : operators.text();
    }

    /** Text can be compared as padded text is, which is not its usual way. */
    private static boolean isText(@Nullable CatalogColumn column) {
        return column != null
                && column.type() instanceof StandardType type
                && (type.kind() == StandardType.Kind.TEXT || type.kind() == StandardType.Kind.VARCHAR);
    }

    private record OperatorClass(String text, boolean isUsual, boolean isForPaddedText) {}

    private record ElementId(long index, int number) {}

    /**
     * An index as the catalog has it.
     *
     * @param id its id
     * @param table the id of its table
     * @param name its name
     * @param isPartition whether it is a part of an index of a partitioned table
     * @param uniqueness whether it refuses equal rows
     * @param nulls whether nulls are equal to each other
     * @param state whether it is of use
     * @param elementCount how many of its keys it is sorted by
     * @param method its access method; null for the usual one
     * @param options its storage parameters, as an array
     * @param keys the numbers of its columns; 0 for expressions
     * @param classes the ids of the operator classes
     * @param collations the ids of the collations
     * @param orders in which direction it is sorted
     * @param expressions the texts of all that it is sorted by; none where that is columns only
     * @param condition the condition that its rows fulfil; null where it has all rows
     */
    record CatalogIndex(
            long id,
            long table,
            String name,
            boolean isPartition,
            Uniqueness uniqueness,
            NullsDistinctness nulls,
            TableIndex.State state,
            int elementCount,
            @Nullable String method,
            @Nullable String options,
            List<Long> keys,
            List<Long> classes,
            List<Long> collations,
            List<Long> orders,
            List<String> expressions,
            @Nullable String condition) {}
}
