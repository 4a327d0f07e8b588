package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.StandardType.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which types PostgreSQL makes of which others. */
final class PostgresqlCasts {

    /** Each of them is assigned to each other one of its line. */
    private static final List<Set<Kind>> FAMILIES = List.of(
            EnumSet.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT, Kind.NUMERIC, Kind.REAL, Kind.DOUBLE_PRECISION),
            EnumSet.of(Kind.TEXT, Kind.VARCHAR, Kind.CHARACTER),
            EnumSet.of(Kind.DATE, Kind.TIMESTAMP, Kind.TIMESTAMPTZ),
            EnumSet.of(Kind.TIME, Kind.INTERVAL),
            EnumSet.of(Kind.JSON, Kind.JSONB));

    /** Each of them is compared with each other one of its line, by an index of either. */
    private static final List<Set<Kind>> COMPARED = List.of(
            EnumSet.of(Kind.SMALLINT, Kind.INTEGER, Kind.BIGINT),
            EnumSet.of(Kind.REAL, Kind.DOUBLE_PRECISION),
            EnumSet.of(Kind.TEXT, Kind.VARCHAR),
            EnumSet.of(Kind.DATE, Kind.TIMESTAMP, Kind.TIMESTAMPTZ));

    private PostgresqlCasts() {}

    /** Whether values of the types can be told equal in whatever direction a foreign key leads. */
    static boolean isCompared(ColumnType from, ColumnType to) {
        return from.equals(to)
                || (from instanceof StandardType before
                        && to instanceof StandardType after
                        && (before.kind() == after.kind() || isOfOne(COMPARED, before.kind(), after.kind())));
    }

    private static boolean isOfOne(List<Set<Kind>> families, Kind one, Kind other) {
        return families.stream().anyMatch(family -> family.contains(one) && family.contains(other));
    }

    /** Whether the values are converted without being told how. */
    static boolean isAssigned(ColumnType from, ColumnType to) {
        if (from.equals(to) || PostgresqlAlterations.isText(to)) {
            return true;
        }
        if (from instanceof ArrayType before && to instanceof ArrayType after) {
            return isAssigned(before.element(), after.element());
        }
        return from instanceof StandardType before
                && to instanceof StandardType after
                && (before.kind() == after.kind()
                        || isOfOne(FAMILIES, before.kind(), after.kind())
                        || isTimeOf(before.kind(), after.kind()));
    }

    private static boolean isTimeOf(Kind from, Kind to) {
        return to == Kind.TIME && (from == Kind.TIMESTAMP || from == Kind.TIMESTAMPTZ);
    }

    /** Whether there is a cast that must be asked for. */
    static boolean isExplicit(ColumnType from, ColumnType to) {
        return PostgresqlAlterations.isText(from)
                || (isOf(from, Kind.INTEGER) && isOf(to, Kind.BOOLEAN))
                || (isOf(from, Kind.BOOLEAN) && isOf(to, Kind.INTEGER));
    }

    private static boolean isOf(ColumnType type, Kind kind) {
        return type instanceof StandardType standard && standard.kind() == kind;
    }
}
