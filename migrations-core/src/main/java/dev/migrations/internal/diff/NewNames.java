package dev.migrations.internal.diff;

import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What gets another name. Columns and constraints are told by the name that their table has before.
 *
 * @param relations tables, sequences and indexes
 * @param columns columns of tables
 * @param constraints constraints, and the other names of each of them
 */
record NewNames(
        Map<QualifiedName, QualifiedName> relations,
        Map<ColumnName, String> columns,
        Map<ColumnName, String> constraints) {

    static final NewNames NONE = new NewNames(Map.of(), Map.of(), Map.of());

    static NewNames ofRelations(Map<QualifiedName, QualifiedName> relations) {
        return new NewNames(new LinkedHashMap<>(relations), Map.of(), Map.of());
    }

    static NewNames ofColumns(Map<ColumnName, String> columns) {
        return new NewNames(Map.of(), new LinkedHashMap<>(columns), Map.of());
    }

    boolean isEmpty() {
        return relations.isEmpty() && columns.isEmpty() && constraints.isEmpty();
    }

    QualifiedName relation(QualifiedName name) {
        return relations.getOrDefault(name, name);
    }

    String column(QualifiedName table, String name) {
        return columns.isEmpty() ? name : columns.getOrDefault(new ColumnName(table, name), name);
    }

    List<String> columns(QualifiedName table, List<String> names) {
        return names.stream().map(name -> column(table, name)).toList();
    }

    ColumnName column(ColumnName name) {
        return new ColumnName(relation(name.table()), column(name.table(), name.column()));
    }

    String constraint(QualifiedName table, String name) {
        return constraints.isEmpty() ? name : constraints.getOrDefault(new ColumnName(table, name), name);
    }

    DatabaseObject object(DatabaseObject object) {
        QualifiedName table = object.table();
        if (table != null) {
            String part = object.name().name();
            return switch (object.kind()) {
                case COLUMN -> renamedPart(object, table, column(table, part));
                case CONSTRAINT -> renamedPart(object, table, constraint(table, part));
                default -> renamedPart(object, table, part);
            };
        }
        return switch (object.kind()) {
            case TABLE, SEQUENCE, INDEX -> new DatabaseObject(object.kind(), relation(object.name()), null, List.of());
            case FUNCTION, PROCEDURE, AGGREGATE ->
                new DatabaseObject(
                        object.kind(),
                        object.name(),
                        null,
                        object.argumentTypes().stream()
                                .map(type -> NamedTypes.renamed(type, this::relation))
                                .toList());
            default -> object;
        };
    }

    private DatabaseObject renamedPart(DatabaseObject object, QualifiedName table, String name) {
        return new DatabaseObject(object.kind(), QualifiedName.of(name), relation(table), object.argumentTypes());
    }
}
