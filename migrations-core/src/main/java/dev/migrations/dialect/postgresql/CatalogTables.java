package dev.migrations.dialect.postgresql;

import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.dialect.postgresql.CatalogRelations.RelationKind;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.WrittenObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells tables: with their columns and constraints, whose partitions they are, and how their columns are stored. */
final class CatalogTables {

    private static final String PARENTS = """
            SELECT i.inhrelid, i.inhparent,
                   CASE WHEN p.relnamespace NOT IN ({schemas}) THEN i.inhparent::regclass::text END AS parent
            FROM pg_catalog.pg_inherits i
            JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
            JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
            WHERE c.relnamespace IN ({schemas}) AND c.relkind IN ('r', 'p')
            ORDER BY i.inhrelid, i.inhseqno""";

    private final CatalogRelations relations;

    private final CatalogConstraints constraints;

    private final CatalogSequences sequences;

    private final CatalogComments comments;

    private final Map<Long, List<QualifiedName>> parents = new HashMap<>();

    private final Map<Long, List<Long>> parentIds = new HashMap<>();

    CatalogTables(
            CatalogRelations relations,
            CatalogConstraints constraints,
            CatalogSequences sequences,
            CatalogComments comments) {
        this.relations = relations;
        this.constraints = constraints;
        this.sequences = sequences;
        this.comments = comments;
    }

    void tell(Catalog catalog, CatalogObjects objects) throws SQLException {
        catalog.query(PARENTS, row -> {
            Relation parent = relations.find(row.getLong("inhparent"));
            parentIds
                    .computeIfAbsent(row.getLong("inhrelid"), id -> new ArrayList<>())
                    .add(row.getLong("inhparent"));
            return parents.computeIfAbsent(row.getLong("inhrelid"), id -> new ArrayList<>())
                    .add(parent == null ? QualifiedName.parse(row.getString("parent")) : parent.name());
        });
        for (Relation relation : relations.of(RelationKind.TABLE, RelationKind.PARTITIONED_TABLE)) {
            objects.tell(table(relation), SystemCatalog.RELATION, relation.id());
            if (relation.isPartition()) {
                QualifiedName parent =
                        parents.getOrDefault(relation.id(), List.of()).get(0);
                objects.tell(new Partition(relation.name(), parent, requireNonNull(relation.bounds(), "bounds")));
            }
            rowSecurity(relation).forEach(objects::tell);
            overrides(relation).forEach(objects::tell);
        }
        for (Relation relation :
                relations.of(RelationKind.TABLE, RelationKind.PARTITIONED_TABLE, RelationKind.MATERIALIZED_VIEW)) {
            columns(relation).flatMap(column -> storage(relation, column)).forEach(objects::tell);
        }
    }

    private Table table(Relation relation) {
        return new Table(
                relation.name(),
                columns(relation).map(column -> column(relation, column)).toList(),
                constraints.ofTable(relation.id()),
                comments.take(relation.id(), 0),
                options(relation));
    }

    /** Those that it has by itself, and all those of a partition. */
    private Stream<CatalogColumn> columns(Relation relation) {
        return relations.columns(relation.id()).stream().filter(column -> column.isLocal() || relation.isPartition());
    }

    /** What the table has otherwise than those that it inherits from. */
    private Stream<WrittenObject> overrides(Relation relation) {
        List<String> key = constraints.ofTable(relation.id()).stream()
                .filter(constraint -> constraint instanceof PrimaryKey)
                .flatMap(constraint -> ((PrimaryKey) constraint).columns().stream())
                .toList();
        return relation.isPartition()
                ? Stream.empty()
                : relations.columns(relation.id()).stream()
                        .filter(column -> !column.isLocal())
                        .flatMap(column -> inherited(relation, column).stream()
                                .flatMap(parent -> override(relation, column, parent, key.contains(column.name()))));
    }

    private Optional<CatalogColumn> inherited(Relation relation, CatalogColumn column) {
        return parentIds.getOrDefault(relation.id(), List.of()).stream()
                .flatMap(parent -> relations.columns(parent).stream())
                .filter(other -> other.name().equals(column.name()))
                .findFirst();
    }

    private static Stream<WrittenObject> override(
            Relation relation, CatalogColumn column, CatalogColumn parent, boolean isKey) {
        String alter = "ALTER COLUMN " + PostgresqlIdentifiers.quote(column.name());
        List<String> there = new ArrayList<>();
        List<String> back = new ArrayList<>();
        if (column.generated().isEmpty() && !Objects.equals(column.expression(), parent.expression())) {
            there.add(alter + expression(column));
            back.add(alter + expression(parent));
        }
        if (column.isNotNull() && !parent.isNotNull() && !isKey) {
            there.add(alter + " SET NOT NULL");
            back.add(alter + " DROP NOT NULL");
        }
        String table = "ALTER TABLE " + PostgresqlIdentifiers.quote(relation.name()) + " ";
        return there.isEmpty()
                ? Stream.empty()
                : Stream.of(new WrittenObject(
                        new ObjectId(
                                DatabaseObject.of(new ColumnName(relation.name(), column.name())),
                                ObjectId.Aspect.ITSELF,
                                "inherited"),
                        table + String.join(", ", there),
                        table + String.join(", ", back)));
    }

    private static String expression(CatalogColumn column) {
        return column.expression() == null ? " DROP DEFAULT" : " SET DEFAULT " + column.expression();
    }

    private Column column(Relation relation, CatalogColumn column) {
        SequenceOptions counting = sequences.ofIdentity(relation.id(), column.number());
        return new Column(
                column.name(),
                column.type(),
                column.isNotNull() ? Nullability.NOT_NULL : Nullability.NULLABLE,
                column.hasDefault() ? column.expression() : null,
                counting == null ? Identity.NONE : identity(column),
                counting == null ? SequenceOptions.DEFAULTS : counting,
                column.hasDefault() ? null : column.expression(),
                column.generated().equals("v") ? GeneratedKind.VIRTUAL : GeneratedKind.STORED,
                column.collation(),
                comments.take(relation.id(), column.number()));
    }

    /** Partitions share the sequence of their table. */
    private static Identity identity(CatalogColumn column) {
        return switch (column.identity()) {
            case "a" -> Identity.ALWAYS;
            case "d" -> Identity.BY_DEFAULT;
            default -> Identity.NONE;
        };
    }

    private TableOptions options(Relation relation) {
        List<StorageParameter> parameters = new ArrayList<>(CatalogText.parameters(relation.options(), ""));
        parameters.addAll(CatalogText.parameters(relation.toastOptions(), "toast."));
        return new TableOptions(
                relation.isUnlogged() ? Persistence.UNLOGGED : Persistence.LOGGED,
                relation.partitionKey(),
                relation.isPartition() ? List.of() : parents.getOrDefault(relation.id(), List.of()),
                parameters,
                clauses(relation));
    }

    private static List<String> clauses(Relation relation) {
        return Stream.of(clause("USING ", relation.method()), clause("TABLESPACE ", relation.tablespace()))
                .flatMap(clause -> clause)
                .toList();
    }

    private static Stream<String> clause(String word, @Nullable String name) {
        return name == null ? Stream.empty() : Stream.of(word + PostgresqlIdentifiers.quote(name));
    }

    private static Stream<RowSecurity> rowSecurity(Relation relation) {
        if (!relation.hasRowSecurity() && !relation.forcesRowSecurity()) {
            return Stream.empty();
        }
        RowSecurity.Scope unforced = RowSecurity.Scope.ENABLED;
        RowSecurity.Scope forced =
                relation.hasRowSecurity() ? RowSecurity.Scope.FORCED : RowSecurity.Scope.FORCED_BUT_DISABLED;
        return Stream.of(new RowSecurity(relation.name(), relation.forcesRowSecurity() ? forced : unforced));
    }

    private static Stream<ColumnStorage> storage(Relation relation, CatalogColumn column) {
        boolean isUsual = column.storage() == null && column.compression().isEmpty() && column.statistics() == null;
        return isUsual
                ? Stream.empty()
                : Stream.of(new ColumnStorage(
                        new ColumnName(relation.name(), column.name()),
                        storage(column.storage()),
                        compression(column.compression()),
                        column.statistics()));
    }

    private static Storage storage(@Nullable String code) {
        if (code == null) {
            return Storage.DEFAULT;
        }
        return switch (code) {
            case "p" -> Storage.PLAIN;
            case "e" -> Storage.EXTERNAL;
            case "m" -> Storage.MAIN;
            default -> Storage.EXTENDED;
        };
    }

    private static @Nullable String compression(String code) {
        return switch (code) {
            case "p" -> "pglz";
            case "l" -> "lz4";
            default -> null;
        };
    }
}
