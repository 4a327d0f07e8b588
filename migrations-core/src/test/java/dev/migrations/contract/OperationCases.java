package dev.migrations.contract;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.varchar;

import dev.migrations.op.Operations;
import java.util.List;
import java.util.stream.Stream;

/** The cases of all families of operations. */
final class OperationCases {

    private OperationCases() {}

    static List<OperationCase> all(DatabaseWords words) {
        return Stream.of(
                        TableCases.all(words),
                        ColumnCases.all(words),
                        ColumnChangeCases.all(words),
                        ConstraintCases.all(),
                        IndexCases.all(words),
                        TypeCases.all(words),
                        SequenceCases.all(),
                        ViewCases.all(),
                        RoutineCases.all(),
                        RowCases.all(),
                        SchemaCases.all(),
                        AccessCases.all(words),
                        PartitionCases.all(),
                        WrittenCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A table with a row of an author. */
    static void author(Operations op) {
        op.createTable(
                "author",
                t -> t.columns(
                                column("id", integer()).notNull(),
                                column("name", varchar(80)).notNull().defaultTo("'none'"),
                                column("age", integer()))
                        .constraints(primaryKey("id").named("author_pk")));
        op.execute("INSERT INTO author (id, name, age) VALUES (1, 'Ada', 36)");
    }

    /** A table without a key, whose rows have an author. */
    static void book(Operations op) {
        author(op);
        op.createTable(
                "book",
                t -> t.columns(
                        column("id", integer()).notNull(),
                        column("title", varchar(80)),
                        column("author_id", integer())));
        op.execute("INSERT INTO book (id, title, author_id) VALUES (1, 'Notes', 1)");
    }
}
