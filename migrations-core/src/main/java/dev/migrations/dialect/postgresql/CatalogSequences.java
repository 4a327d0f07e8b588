package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.CatalogObjects.Row;
import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.SequenceOptions.Cycle;
import dev.migrations.schema.StandardType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sequences, and how identity columns count. What the server chooses by itself is not told. */
final class CatalogSequences {

    private static final String QUERY = """
            SELECT s.seqrelid, s.seqtypid, s.seqstart, s.seqincrement, s.seqmin, s.seqmax, s.seqcache, s.seqcycle,
                   d.deptype, d.refobjid, d.refobjsubid
            FROM pg_catalog.pg_sequence s
            JOIN pg_catalog.pg_class c ON c.oid = s.seqrelid
            LEFT JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = s.seqrelid
                AND d.objsubid = 0 AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.refobjsubid > 0
                AND d.deptype IN ('a', 'i')
            WHERE c.relnamespace IN ({schemas})""";

    private final Map<Row, SequenceOptions> ofIdentities = new HashMap<>();

    private CatalogSequences() {}

    /** Tells those that do not belong to an identity column. */
    static CatalogSequences tell(
            Catalog catalog, CatalogTypes types, CatalogRelations relations, CatalogObjects objects)
            throws SQLException {
        CatalogSequences found = new CatalogSequences();
        catalog.query(QUERY, row -> {
            Relation sequence = relations.find(row.getLong("seqrelid"));
            ColumnType type = types.type(row.getLong("seqtypid"), null);
            SequenceOptions options = options(row, maximumOf(type));
            if ("i".equals(row.getString("deptype"))) {
                found.ofIdentities.put(column(row.getLong("refobjid"), row.getInt("refobjsubid")), options);
            } else if (sequence != null) {
                boolean isUsual = type.equals(StandardType.of(StandardType.Kind.BIGINT));
                ColumnName owner = owner(row, relations);
                objects.tell(
                        new Sequence(sequence.name(), isUsual ? options : options.as(type), owner),
                        SystemCatalog.RELATION,
                        sequence.id());
            }
            return true;
        });
        return found;
    }

    private static @Nullable ColumnName owner(ResultSet row, CatalogRelations relations) throws SQLException {
        Relation table = relations.find(row.getLong("refobjid"));
        CatalogColumn column = relations.column(row.getLong("refobjid"), row.getInt("refobjsubid"));
        return table == null || column == null ? null : new ColumnName(table.name(), column.name());
    }

    private static SequenceOptions options(ResultSet row, long highest) throws SQLException {
        long increment = row.getLong("seqincrement");
        boolean isAscending = increment > 0;
        long minimum = row.getLong("seqmin");
        long maximum = row.getLong("seqmax");
        return new SequenceOptions(
                null,
                unlessUsual(row.getLong("seqstart"), isAscending ? minimum : maximum),
                unlessUsual(increment, 1),
                unlessUsual(minimum, isAscending ? 1 : -highest - 1),
                unlessUsual(maximum, isAscending ? highest : -1),
                unlessUsual(row.getLong("seqcache"), 1),
                row.getBoolean("seqcycle") ? Cycle.CYCLE : Cycle.UNSAID);
    }

    private static @Nullable Long unlessUsual(long number, long usual) {
        return number == usual ? null : Long.valueOf(number);
    }

    private static long maximumOf(ColumnType type) {
        if (type.equals(StandardType.of(StandardType.Kind.SMALLINT))) {
            return Short.MAX_VALUE;
        }
        return type.equals(StandardType.of(StandardType.Kind.INTEGER)) ? Integer.MAX_VALUE : Long.MAX_VALUE;
    }

    /** How the identity column counts; null where it does not count by a sequence of its own. */
    @Nullable
    SequenceOptions ofIdentity(long table, int number) {
        return ofIdentities.get(column(table, number));
    }

    private static Row column(long table, int number) {
        return new Row(SystemCatalog.RELATION.id(), table, number);
    }
}
