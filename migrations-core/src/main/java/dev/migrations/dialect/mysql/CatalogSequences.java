package dev.migrations.dialect.mysql;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the sequences of MariaDB, which are tables of one row each. */
final class CatalogSequences {

    private static final String SEQUENCES = "SELECT table_schema, table_name, table_comment"
            + " FROM information_schema.tables WHERE table_type = 'SEQUENCE' AND ";

    private static final long HIGHEST = Long.MAX_VALUE - 1;

    private static final long CACHE = 1000;

    private final CatalogNames names;

    CatalogSequences(CatalogNames names) {
        this.names = names;
    }

    private record Row(String database, String name, String comment) {

        String options(int number) {
            return "SELECT " + number
                    + ", start_value, increment, minimum_value, maximum_value, cache_size, cycle_option" + " FROM "
                    + MysqlNames.quote(new QualifiedName(database, name));
        }
    }

    void tell(SqlSession session, ToldCatalog told) throws SQLException {
        List<Row> rows = session.query(
                SEQUENCES + names.isRead("table_schema") + " ORDER BY 1, 2",
                row -> new Row(row.getString(1), row.getString(2), row.getString(3)));
        if (rows.isEmpty()) {
            return;
        }
        String options = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).options(i))
                .collect(Collectors.joining(" UNION ALL "));
        session.query(options, row -> tell(rows.get(row.getInt(1)), row, told));
    }

    private boolean tell(Row sequence, ResultSet row, ToldCatalog told) throws SQLException {
        QualifiedName name = names.told(sequence.database(), sequence.name());
        told.tell(new Sequence(name, options(row), null), List.of());
        told.comment(new DatabaseObject(DatabaseObject.Kind.SEQUENCE, name, null, List.of()), sequence.comment());
        return true;
    }

    /** What is as the server chooses it where nothing is said is left out. */
    private static SequenceOptions options(ResultSet row) throws SQLException {
        SequenceOptions counting = new SequenceOptions(
                null,
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                Math.max(1, row.getLong(6)),
                row.getBoolean(7) ? SequenceOptions.Cycle.CYCLE : SequenceOptions.Cycle.NO_CYCLE);
        SequenceOptions usual = complete(
                new SequenceOptions(null, null, counting.increment(), null, null, null, SequenceOptions.Cycle.UNSAID));
        SequenceOptions usualStart = complete(new SequenceOptions(
                null,
                null,
                counting.increment(),
                counting.minimum(),
                counting.maximum(),
                null,
                SequenceOptions.Cycle.UNSAID));
        return new SequenceOptions(
                null,
                unlessUsual(counting.start(), usualStart.start()),
                unlessUsual(counting.increment(), 1L),
                unlessUsual(counting.minimum(), usual.minimum()),
                unlessUsual(counting.maximum(), usual.maximum()),
                unlessUsual(counting.cache(), usual.cache()),
                counting.cycle() == SequenceOptions.Cycle.CYCLE
                        ? SequenceOptions.Cycle.CYCLE
                        : SequenceOptions.Cycle.UNSAID);
    }

    private static @Nullable Long unlessUsual(@Nullable Long value, @Nullable Long usual) {
        return Objects.equals(value, usual) ? null : value;
    }

    /** The options with everything said. */
    static SequenceOptions complete(SequenceOptions options) {
        long increment = said(options.increment(), 1);
        long minimum = said(options.minimum(), increment > 0 ? 1 : -HIGHEST - 1);
        long maximum = said(options.maximum(), increment > 0 ? HIGHEST : -1);
        return new SequenceOptions(
                null,
                said(options.start(), increment > 0 ? minimum : maximum),
                increment,
                minimum,
                maximum,
                said(options.cache(), CACHE),
                options.cycle() == SequenceOptions.Cycle.CYCLE
                        ? SequenceOptions.Cycle.CYCLE
                        : SequenceOptions.Cycle.NO_CYCLE);
    }

    private static long said(@Nullable Long value, long otherwise) {
        return value == null ? otherwise : value;
    }
}
