package dev.migrations.dialect.h2;

import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Constraints;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Unique;
import dev.migrations.sql.SqlSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells constraints of tables and of domains. */
final class H2CatalogConstraints {

    private static final String TABLES = """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CONSTRAINT_TYPE, TABLE_SCHEMA, TABLE_NAME, NULLS_DISTINCT, REMARKS,
                   INDEX_SCHEMA, INDEX_NAME
            FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS ORDER BY 1, 2""";

    private static final String COLUMNS = """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME,
                   POSITION_IN_UNIQUE_CONSTRAINT
            FROM INFORMATION_SCHEMA.KEY_COLUMN_USAGE ORDER BY 1, 2, ORDINAL_POSITION""";

    private static final String REFERENCES = """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME, UPDATE_RULE,
                   DELETE_RULE
            FROM INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS""";

    private static final String CHECKS =
            "SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS";

    private static final String DOMAINS = """
            SELECT CONSTRAINT_SCHEMA, CONSTRAINT_NAME, DOMAIN_SCHEMA, DOMAIN_NAME
            FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS ORDER BY 1, 2""";

    /** In which order the constraints of a table are told. */
    private static final List<String> KINDS = List.of("PRIMARY KEY", "UNIQUE", "FOREIGN KEY", "CHECK");

    private final H2Names names;

    private final H2CatalogIndexes indexes;

    private final Map<QualifiedName, List<KeyColumn>> columns = new LinkedHashMap<>();

    private final Map<QualifiedName, Reference> references = new LinkedHashMap<>();

    private final Map<QualifiedName, String> checks = new LinkedHashMap<>();

    private final Map<QualifiedName, List<TableConstraint>> ofTables = new LinkedHashMap<>();

    private final Map<QualifiedName, List<DomainCheck>> ofDomains = new LinkedHashMap<>();

    private H2CatalogConstraints(H2Names names, H2CatalogIndexes indexes) {
        this.names = names;
        this.indexes = indexes;
    }

    /**
     * A constraint of a table.
     *
     * @param constraint the constraint
     * @param expression the condition as the database made it; null for one that is no check
     * @param comment its comment; null where it has none
     * @param target the constraint that a foreign key needs; null for others
     */
    record TableConstraint(
            Constraint constraint,
            @Nullable String expression,
            @Nullable String comment,
            @Nullable Target target) {

        String requiredName() {
            return String.valueOf(constraint.name());
        }
    }

    /**
     * What a foreign key needs.
     *
     * @param table the table
     * @param constraint the constraint of the table
     */
    record Target(QualifiedName table, String constraint) {}

    /**
     * A check of a domain.
     *
     * @param check the check
     * @param expression the condition as the database made it
     */
    record DomainCheck(Check check, String expression) {}

    private record KeyColumn(QualifiedName table, String name, int position) {}

    private record Reference(QualifiedName unique, ReferentialAction onUpdate, ReferentialAction onDelete) {}

    private record Row(
            String kind,
            QualifiedName id,
            String name,
            QualifiedName table,
            @Nullable String nulls,
            @Nullable String comment,
            @Nullable QualifiedName index) {}

    static H2CatalogConstraints read(SqlSession session, H2Names names, H2CatalogIndexes indexes) throws SQLException {
        H2CatalogConstraints constraints = new H2CatalogConstraints(names, indexes);
        constraints.readParts(session);
        constraints.readConstraints(session);
        return constraints;
    }

    private void readParts(SqlSession session) throws SQLException {
        session.query(
                COLUMNS,
                row -> columns.computeIfAbsent(
                                new QualifiedName(row.getString(1), row.getString(2)), id -> new ArrayList<>())
                        .add(new KeyColumn(
                                names.told(row.getString(3), row.getString(4)),
                                names.told(row.getString(5)),
                                row.getInt(6))));
        session.query(
                REFERENCES,
                row -> references.put(
                        new QualifiedName(row.getString(1), row.getString(2)),
                        new Reference(
                                new QualifiedName(row.getString(3), row.getString(4)),
                                action(row.getString(5)),
                                action(row.getString(6)))));
        session.query(
                CHECKS, row -> checks.put(new QualifiedName(row.getString(1), row.getString(2)), row.getString(3)));
    }

    private static ReferentialAction action(String rule) {
        return ReferentialAction.valueOf(rule.replace(' ', '_'));
    }

    private void readConstraints(SqlSession session) throws SQLException {
        List<Row> rows = session
                .query(
                        TABLES,
                        row -> new Row(
                                row.getString(3),
                                new QualifiedName(row.getString(1), row.getString(2)),
                                names.told(row.getString(2)),
                                names.told(row.getString(4), row.getString(5)),
                                row.getString(6),
                                row.getString(7),
                                row.getString(9) == null
                                        ? null
                                        : new QualifiedName(row.getString(8), row.getString(9))))
                .stream()
                .filter(row -> names.isRead(row.id().schema()))
                .sorted(Comparator.comparingInt((Row row) -> KINDS.indexOf(row.kind()))
                        .thenComparing(Row::name))
                .toList();
        rows.forEach(this::rename);
        rows.forEach(row -> ofTables.computeIfAbsent(row.table(), table -> new ArrayList<>())
                .add(constraint(row)));
        session.query(DOMAINS, row -> {
            String expression = String.valueOf(checks.get(new QualifiedName(row.getString(1), row.getString(2))));
            Check check = Constraints.check(names.text(expression)).finallyNamed(names.told(row.getString(2)));
            return ofDomains
                    .computeIfAbsent(names.told(row.getString(3), row.getString(4)), domain -> new ArrayList<>())
                    .add(new DomainCheck(check, expression));
        });
    }

    /** H2 2.4 does not hear of it, where it lists the columns of a constraint, when one is renamed; its index does. */
    private void rename(Row row) {
        List<KeyColumn> key = columns.get(row.id());
        List<String> indexed = indexes.columns(row.index());
        if (key == null || indexed.size() < key.size()) {
            return;
        }
        boolean isUpToDate =
                !indexes.isGenerated(row.index()) && key.stream().allMatch(column -> indexed.contains(column.name()));
        if (!isUpToDate) {
            List<KeyColumn> renamed = new ArrayList<>();
            for (int i = 0; i < key.size(); i++) {
                renamed.add(
                        new KeyColumn(row.table(), indexed.get(i), key.get(i).position()));
            }
            columns.put(row.id(), renamed);
        }
    }

    private TableConstraint constraint(Row row) {
        return switch (row.kind()) {
            case "PRIMARY KEY" -> plain(row, Constraints.primaryKey(columnsOf(row.id())));
            case "UNIQUE" -> plain(row, unique(row));
            case "FOREIGN KEY" -> foreignKey(row);
            case "CHECK" -> {
                String expression = String.valueOf(checks.get(row.id()));
                yield new TableConstraint(
                        Constraints.check(names.text(expression)).finallyNamed(row.name()),
                        expression,
                        row.comment(),
                        null);
            }
            default -> throw new IllegalStateException("a constraint of the kind " + row.kind());
        };
    }

    private static TableConstraint plain(Row row, Constraint constraint) {
        return new TableConstraint(constraint.finallyNamed(row.name()), null, row.comment(), null);
    }

    private Unique unique(Row row) {
        Unique unique = Constraints.unique(columnsOf(row.id()));
        return "NO".equals(row.nulls()) ? unique.nullsNotDistinct() : unique;
    }

    private String[] columnsOf(QualifiedName constraint) {
        return columns.getOrDefault(constraint, List.of()).stream()
                .map(KeyColumn::name)
                .toArray(String[]::new);
    }

    private TableConstraint foreignKey(Row row) {
        Reference reference = references.get(row.id());
        List<KeyColumn> targets = reference == null ? null : columns.get(reference.unique());
        if (reference == null || targets == null) {
            throw new IllegalStateException("foreign key " + row.id() + " has no target");
        }
        QualifiedName target = targets.get(0).table();
        String[] targetColumns = columns.getOrDefault(row.id(), List.of()).stream()
                .map(column -> targets.get(column.position() - 1).name())
                .toArray(String[]::new);
        ForeignKey key = Constraints.foreignKey(columnsOf(row.id()))
                .references(target.toString(), targetColumns)
                .onDelete(reference.onDelete())
                .onUpdate(reference.onUpdate())
                .finallyNamed(row.name());
        return new TableConstraint(
                key,
                null,
                row.comment(),
                new Target(target, names.told(reference.unique().name())));
    }

    /** The constraints of the table in an order that does not depend on when they were created. */
    List<TableConstraint> ofTable(QualifiedName table) {
        return ofTables.getOrDefault(table, List.of());
    }

    /** The checks of the domain, by their names. */
    List<DomainCheck> ofDomain(QualifiedName domain) {
        return ofDomains.getOrDefault(domain, List.of());
    }
}
