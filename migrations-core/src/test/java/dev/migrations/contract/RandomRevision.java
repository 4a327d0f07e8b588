package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;
import static dev.migrations.schema.View.view;

import dev.migrations.op.Operations;
import dev.migrations.schema.Column;
import dev.migrations.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random revision on a random schema: tables, columns, constraints, indexes, sequences, views and rows come, change
 * and get other names. The same seed makes the same revision.
 *
 * <p>It knows what there is, and asks for nothing that is not there. What something stands on is not changed: a table
 * with a view keeps its columns, and a column with a constraint or an index its type.
 */
final class RandomRevision {

    private final Random random;

    private final Operations op;

    private final List<TableState> tables = new ArrayList<>();

    private int numbers;

    RandomRevision(long seed, Operations op) {
        this.random = new Random(seed);
        this.op = op;
    }

    /** Asks for as many operations as there are steps. */
    void steps(int count) {
        for (int i = 0; i < count; i++) {
            if (tables.isEmpty() || random.nextInt(6) == 0) {
                createTable();
            } else {
                step(tables.get(random.nextInt(tables.size())));
            }
        }
    }

    private String name(String kind) {
        numbers++;
        return kind + numbers;
    }

    private void createTable() {
        String name = name("t");
        op.createTable(
                name,
                t -> t.columns(
                                column("id", integer()).notNull(),
                                column("name", varchar(40)).defaultTo("'x'"))
                        .constraints(unique("id").named(name + "_key")));
        tables.add(new TableState(name));
    }

    private void step(TableState table) {
        switch (random.nextInt(10)) {
            case 0 -> renameTable(table);
            case 1 -> renameColumn(table);
            case 2 -> op.addConstraint(table.name, check("id > -1").named(name("ck")));
            case 3 -> op.createIndex(table.name, index(name("ix"), "name", "id"));
            case 4 ->
                op.createSequence(
                        sequence(name("sq")).options(SequenceOptions.DEFAULTS.increment(1 + random.nextInt(9))));
            case 5 -> createView(table);
            case 6 -> insert(table);
            case 7 -> reference(table);
            case 8 -> changeColumn(table);
            default -> addColumn(table);
        }
    }

    private void renameTable(TableState table) {
        if (!table.hasView) {
            String name = name("t");
            op.renameTable(table.name, name);
            table.name = name;
        }
    }

    private void addColumn(TableState table) {
        Column column = column(name("c"), integer()).defaultTo(String.valueOf(random.nextInt(100)));
        op.addColumn(table.name, random.nextBoolean() ? column.notNull() : column);
        table.columns.add(column);
    }

    private void renameColumn(TableState table) {
        if (!table.columns.isEmpty() && !table.hasView) {
            int place = random.nextInt(table.columns.size());
            Column column = table.columns.get(place);
            Column renamed = column.named(name("c"));
            op.renameColumn(table.name, column.name(), renamed.name());
            table.columns.set(place, renamed);
        }
    }

    private void changeColumn(TableState table) {
        if (!table.columns.isEmpty() && !table.hasView) {
            int place = random.nextInt(table.columns.size());
            Column column = table.columns.remove(place);
            op.alterColumn(
                    table.name,
                    column.name(),
                    c -> c.type(bigint())
                            .existingType(integer())
                            .setDefault("7")
                            .existingDefault(String.valueOf(column.defaultExpression())));
        }
    }

    private void createView(TableState table) {
        op.createView(view(name("v"), "SELECT id, name FROM " + table.name));
        table.hasView = true;
    }

    private void insert(TableState table) {
        numbers++;
        op.insert(table.name, r -> r.columns("id", "name").row(numbers, "it's").key("id"));
    }

    private void reference(TableState table) {
        TableState target = tables.get(random.nextInt(tables.size()));
        String column = name("r");
        op.addColumn(table.name, column(column, integer()));
        op.addConstraint(
                table.name, foreignKey(column).references(target.name, "id").named(name("fk")));
    }

    /** What there is of one table. */
    private static final class TableState {

        private final List<Column> columns = new ArrayList<>();

        private String name;

        private boolean hasView;

        private TableState(String name) {
            this.name = name;
        }
    }
}
