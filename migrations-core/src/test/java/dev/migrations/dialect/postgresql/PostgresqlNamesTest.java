package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.IndexElement.ascending;
import static dev.migrations.schema.IndexElement.expression;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateTable;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.Index;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Table;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestPostgresql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The standard naming convention beside the server that it imitates. */
class PostgresqlNamesTest {

    private static final String LONG = "a_rather_long_name_for_a_table_or_a_column_that_nobody_types";

    @Test
    void theStandardNamesAreThoseOfTheServer() throws SQLException {
        try (TestDatabase database = TestPostgresql.instance().createDatabase();
                Connection connection = database.connection()) {
            List<String> theirs = names(connection, "theirs", PostgresqlNamesTest::unnamed);
            List<String> ours = names(connection, "ours", PostgresqlNamesTest::named);

            assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(15);
        }
    }

    private static List<String> names(Connection connection, String schema, Naming naming) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema + "; SET search_path TO " + schema);
            for (Operation operation : operations()) {
                statement.execute(naming.sql(operation));
            }
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                    SELECT conrelid::regclass || ' ' || conname FROM pg_constraint
                    WHERE connamespace = current_schema()::regnamespace AND contype <> 'n'
                    UNION ALL
                    SELECT indrelid::regclass || ' ' || indexrelid::regclass FROM pg_index
                    JOIN pg_class ON pg_class.oid = indexrelid
                    WHERE relnamespace = current_schema()::regnamespace
                    ORDER BY 1""")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private static List<Operation> operations() {
        Table author = Table.table("author", column("id", bigint()), column("name", text()), column("age", bigint()))
                .with(primaryKey("id"))
                .with(unique("name", "age"))
                .with(check("age > 0"))
                .with(check("length(name) > 0 AND age::text <> name"))
                .with(check("age < length(name)"))
                .with(check("\"age\" IS DISTINCT FROM 7 OR age BETWEEN 8 AND 9"));
        Table book = Table.table(LONG, column(LONG, bigint()), column("b" + LONG, bigint()))
                .with(primaryKey(LONG))
                .with(unique(LONG, "b" + LONG))
                .with(foreignKey("b" + LONG).references("author", "id"))
                .with(check(LONG + " > 0"));
        return Stream.concat(
                        Stream.of(author, book).map(CreateTable::new),
                        Stream.of(
                                created("author", on("name")),
                                created("author", on(expression("lower(name)"), ascending("id"))),
                                created("author", on(expression("upper(name)"), expression("id + 1"))),
                                created(LONG, on("b" + LONG)),
                                created(LONG, on(LONG, "b" + LONG))))
                .toList();
    }

    private static Operation created(String table, Index index) {
        return new CreateIndex(QualifiedName.of(table), index);
    }

    private static String unnamed(Operation operation) {
        // Only names are quoted by the planner, so that the name that it must have can be taken out again.
        return operation instanceof CreateIndex index
                ? Rendering.rendered(
                                new CreateIndex(index.table(), index.index().named("to_be_left_out")))
                        .get(0)
                        .replace("to_be_left_out ", "")
                : Rendering.rendered(operation).get(0);
    }

    private static String named(Operation operation) {
        List<Fault> faults = new ArrayList<>();
        RecordedOperation named = NamingConvention.standard()
                .named(
                        new RecordedOperation(operation, Rendering.ORIGIN),
                        new PostgresqlDialect().identifierLimit(),
                        faults);
        assertThat(faults).isEmpty();
        return Rendering.rendered(named.operation()).get(0);
    }

    @FunctionalInterface
    private interface Naming {
        String sql(Operation operation);
    }
}
