package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.model.Rename;
import dev.migrations.op.Operation;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameTable;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The actual schema after everything that was renamed has its new name.
 *
 * @param operations what renames it, in order
 * @param actual the parts of the schema afterwards
 * @param desired the parts of the desired schema
 * @param known the renames that were known and are made
 */
record Renames(List<Operation> operations, Parts actual, Parts desired, List<Rename> known) {

    static Renames of(Schema actual, Schema desired, Knowledge knowledge, AlterationRules rules) {
        Renames known = ofKnown(actual, desired, knowledge, rules);
        Parts wanted = known.desired();
        Parts afterColumns = known.actual();
        List<Operation> operations = new ArrayList<>(known.operations());

        ObviousRenames sequences = ObviousRenames.ofSequences(afterColumns, wanted);
        operations.addAll(sequences.operations());
        Parts afterSequences = renamed(afterColumns, sequences.names(), rules);

        ObviousRenames constraints = ObviousRenames.ofConstraintsAndIndexes(afterSequences, wanted);
        operations.addAll(constraints.operations());
        Parts afterAll = renamed(afterSequences, constraints.names(), rules);

        return new Renames(operations, afterAll, wanted, known.known());
    }

    /** Those of tables and columns, which have to be known. */
    static Renames ofKnown(Schema actual, Schema desired, Knowledge knowledge, AlterationRules rules) {
        Parts wanted = new Parts(desired);
        KnownRenames known = new KnownRenames(knowledge);
        Parts before = new Parts(actual);
        List<Operation> operations = new ArrayList<>();

        List<Rename> tables = known.tables(before, wanted);
        operations.addAll(tableOperations(tables));
        Parts afterTables = renamed(before, tableNames(tables), rules);

        List<Rename> columns = known.columns(afterTables, wanted);
        operations.addAll(columnOperations(columns));
        Parts afterColumns = renamed(afterTables, columnNames(columns), rules);

        List<Rename> all = new ArrayList<>(tables);
        all.addAll(columns);
        return new Renames(operations, afterColumns, wanted, all);
    }

    private static Parts renamed(Parts parts, NewNames names, AlterationRules rules) {
        return names.isEmpty() ? parts : new Parts(Renaming.of(parts.schema(), names, rules));
    }

    private static NewNames tableNames(List<Rename> renames) {
        return NewNames.ofRelations(pairs(renames));
    }

    private static Map<QualifiedName, QualifiedName> pairs(List<Rename> renames) {
        Map<QualifiedName, QualifiedName> pairs = new LinkedHashMap<>();
        renames.forEach(rename -> pairs.put(rename.from(), rename.to()));
        return pairs;
    }

    private static List<Operation> tableOperations(List<Rename> renames) {
        return RenameOrder.of(pairs(renames), name -> name.sibling(name.name() + "_old")).stream()
                .<Operation>map(pair -> new RenameTable(pair.from(), pair.to().name()))
                .toList();
    }

    private static NewNames columnNames(List<Rename> renames) {
        return NewNames.ofColumns(columnPairs(renames));
    }

    private static Map<ColumnName, String> columnPairs(List<Rename> renames) {
        Map<ColumnName, String> names = new LinkedHashMap<>();
        renames.forEach(rename -> names.put(
                new ColumnName(KnownRenames.table(rename), rename.from().name()),
                rename.to().name()));
        return names;
    }

    private static List<Operation> columnOperations(List<Rename> renames) {
        Map<ColumnName, ColumnName> pairs = new LinkedHashMap<>();
        columnPairs(renames).forEach((from, to) -> pairs.put(from, new ColumnName(from.table(), to)));
        return RenameOrder.of(pairs, name -> new ColumnName(name.table(), name.column() + "_old")).stream()
                .<Operation>map(pair -> new RenameColumn(
                        pair.from().table(), pair.from().column(), pair.to().column()))
                .toList();
    }
}
