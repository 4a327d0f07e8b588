package dev.migrations.dialect.mysql;

import dev.migrations.dialect.mysql.CatalogChecks.CheckRow;
import dev.migrations.dialect.mysql.CatalogIndexes.IndexRow;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells the constraints of tables, and which indexes are none of theirs. A unique index on whole columns is a unique
 * constraint.
 */
final class CatalogConstraints {

    private static final String REFERENCES =
            "SELECT k.constraint_schema, k.table_name, k.constraint_name, k.column_name, k.referenced_table_schema,"
                    + " k.referenced_table_name, k.referenced_column_name, r.update_rule, r.delete_rule"
                    + " FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r"
                    + " ON r.constraint_schema = k.constraint_schema AND r.table_name = k.table_name"
                    + " AND r.constraint_name = k.constraint_name"
                    + " WHERE k.referenced_table_name IS NOT NULL AND ";

    private final CatalogNames names;

    private final CatalogIndexes indexes;

    private final CatalogChecks checks;

    private final Map<QualifiedName, Map<String, Reference>> references = new LinkedHashMap<>();

    private CatalogConstraints(CatalogNames names, CatalogIndexes indexes, CatalogChecks checks) {
        this.names = names;
        this.indexes = indexes;
        this.checks = checks;
    }

    private record Reference(
            String name,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            ReferentialAction onUpdate,
            ReferentialAction onDelete) {

        ForeignKey key() {
            return Constraints.foreignKey(columns.toArray(String[]::new))
                    .references(target.toString(), targetColumns.toArray(String[]::new))
                    .onUpdate(onUpdate)
                    .onDelete(onDelete)
                    .finallyNamed(name);
        }

        /** Whether the server made the index for it: under its name, or under that of its column where it has none. */
        boolean hasMade(IndexRow index) {
            boolean isNamedSo = index.name().equals(name)
                    || (MysqlAlterations.isMadeUpName(name) && index.name().equals(columns.get(0)));
            return isNamedSo
                    && !index.isUnique()
                    && index.isPlain()
                    && index.columns().equals(columns);
        }
    }

    static CatalogConstraints read(SqlSession session, CatalogNames names, CatalogIndexes indexes, CatalogChecks checks)
            throws SQLException {
        CatalogConstraints constraints = new CatalogConstraints(names, indexes, checks);
        session.query(
                REFERENCES + names.isRead("k.constraint_schema")
                        + " ORDER BY k.constraint_schema, k.table_name, k.constraint_name, k.ordinal_position",
                constraints::readReference);
        return constraints;
    }

    private boolean readReference(ResultSet row) throws SQLException {
        QualifiedName table = names.told(row.getString(1), row.getString(2));
        String name = row.getString(3);
        Map<String, Reference> ofTable = references.computeIfAbsent(table, key -> new LinkedHashMap<>());
        Reference reference = ofTable.get(name);
        if (reference == null) {
            reference = new Reference(
                    name,
                    new ArrayList<>(),
                    names.told(row.getString(5), row.getString(6)),
                    new ArrayList<>(),
                    action(row.getString(8)),
                    action(row.getString(9)));
            ofTable.put(name, reference);
        }
        reference.targetColumns().add(row.getString(7));
        return reference.columns().add(row.getString(4));
    }

    /** MariaDB tells RESTRICT where nothing is said, which means the same as NO ACTION. */
    private static ReferentialAction action(String rule) {
        ReferentialAction action = ReferentialAction.valueOf(rule.replace(' ', '_'));
        return action == ReferentialAction.RESTRICT ? ReferentialAction.NO_ACTION : action;
    }

    /** In an order that does not depend on when they were created. */
    List<Constraint> ofTable(QualifiedName table) {
        List<Constraint> constraints = new ArrayList<>();
        List<IndexRow> unique = indexes.ofTable(table).stream()
                .filter(index -> index.isUnique() && (index.isPlain() || isPrimary(index)))
                .sorted(Comparator.comparing((IndexRow index) -> !isPrimary(index))
                        .thenComparing(IndexRow::name))
                .toList();
        unique.forEach(index -> constraints.add(constraint(index)));
        referencesOf(table).forEach(reference -> constraints.add(reference.key()));
        checksOf(table)
                .sorted(Comparator.comparing(CheckRow::name))
                .forEach(check -> constraints.add(
                        Constraints.check(names.expression(check.condition())).finallyNamed(check.name())));
        return constraints;
    }

    private static boolean isPrimary(IndexRow index) {
        return index.name().equals(CatalogIndexes.PRIMARY);
    }

    private static Constraint constraint(IndexRow index) {
        String[] columns = index.columns().toArray(String[]::new);
        return (isPrimary(index) ? Constraints.primaryKey(columns) : Constraints.unique(columns))
                .finallyNamed(index.name());
    }

    private List<Reference> referencesOf(QualifiedName table) {
        return references.getOrDefault(table, Map.of()).values().stream()
                .sorted(Comparator.comparing(Reference::name))
                .toList();
    }

    private Stream<CheckRow> checksOf(QualifiedName table) {
        return checks.ofTable(table).stream().filter(check -> !check.isJson());
    }

    /** Which tables those of the foreign keys are, by the names of the keys. */
    Map<String, QualifiedName> targetsOf(QualifiedName table) {
        Map<String, QualifiedName> targets = new LinkedHashMap<>();
        referencesOf(table).forEach(reference -> targets.put(reference.name(), reference.target()));
        return targets;
    }

    /** The unique constraint or primary key of the target that the foreign key needs, if it is one. */
    Stream<String> keyOf(QualifiedName table, String foreignKey) {
        Reference reference = references.getOrDefault(table, Map.of()).get(foreignKey);
        return reference == null
                ? Stream.empty()
                : indexes.ofTable(reference.target()).stream()
                        .filter(index -> index.isUnique() && index.columns().equals(reference.targetColumns()))
                        .map(IndexRow::name);
    }

    /** The indexes of the table that are none of a constraint. */
    List<IndexRow> otherIndexesOf(QualifiedName table) {
        List<Reference> keys = referencesOf(table);
        return indexes.ofTable(table).stream()
                .filter(index -> !isPrimary(index))
                .filter(index -> !index.isUnique() || !index.isPlain())
                .filter(index -> keys.stream().noneMatch(key -> key.hasMade(index)))
                .toList();
    }
}
