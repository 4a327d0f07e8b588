package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Rendering.rendered;
import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.Table.table;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.bool;
import static dev.migrations.schema.Types.bytea;
import static dev.migrations.schema.Types.character;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.doublePrecision;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.json;
import static dev.migrations.schema.Types.nativeType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.real;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.time;
import static dev.migrations.schema.Types.timestamp;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.ColumnChanges;
import dev.migrations.op.CreateOption;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropOption;
import dev.migrations.op.Guard;
import dev.migrations.op.Operations;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.SequenceOptions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tables, columns, constraints and indexes. */
class H2TableRenderingTest {

    private static final SequenceOptions OPTIONS = SequenceOptions.DEFAULTS
            .start(10)
            .increment(2)
            .minimum(5)
            .maximum(50)
            .cache(3)
            .cycling();

    private static List<String> altered(Consumer<ColumnChanges> change) {
        return rendered(op -> op.alterColumn("app.author", "name", change));
    }

    @Test
    void createTableIsOneReadableStatementAndItsComment() {
        assertThat(rendered(op -> op.createTable(table(
                                "app.author",
                                column("id", bigint()).identityAlways(OPTIONS),
                                column("name", varchar(80))
                                        .notNull()
                                        .defaultTo("'none'")
                                        .comment("it's so"),
                                column("value", integer()),
                                column("best_friend", bigint()),
                                column("twice", integer()).generatedAs("\"value\" * 2"))
                        .with(primaryKey("id").named("author_pk"))
                        .with(unique("name").nullsNotDistinct().named("author_key"))
                        .with(foreignKey("best_friend")
                                .references("app.author", "id")
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL))
                        .with(check("\"value\" > 0").notValid())
                        .comment("who"))))
                .containsExactly("""
                        CREATE TABLE app.author (
                            id bigint GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 2 MINVALUE 5 MAXVALUE 50 CACHE 3 CYCLE) NOT NULL,
                            name varchar(80) DEFAULT 'none' NOT NULL COMMENT 'it''s so',
                            "value" integer,
                            best_friend bigint,
                            twice integer GENERATED ALWAYS AS ("value" * 2),
                            CONSTRAINT author_pk PRIMARY KEY (id),
                            CONSTRAINT author_key UNIQUE NULLS NOT DISTINCT (name),
                            FOREIGN KEY (best_friend) REFERENCES app.author (id) ON DELETE CASCADE ON UPDATE SET NULL,
                            CHECK ("value" > 0) NOCHECK
                        )""", "COMMENT ON TABLE app.author IS 'who'");
    }

    @Test
    void createTableWithItsOptions() {
        assertThat(rendered(op ->
                        op.createTable("log", t -> t.option("ENGINE \"com.acme.Log\""), CreateOption.IF_NOT_EXISTS)))
                .containsExactly("CREATE TABLE IF NOT EXISTS log () ENGINE \"com.acme.Log\"");
    }

    @Test
    void types() {
        assertThat(rendered(op -> op.createTable(table(
                        "author",
                        column("a", smallint()),
                        column("b", numeric()),
                        column("c", numeric(9, 2)),
                        column("d", real()),
                        column("e", doublePrecision()),
                        column("f", bool()),
                        column("g", character(3)),
                        column("h", varchar()),
                        column("i", text()),
                        column("j", bytea()),
                        column("k", date()),
                        column("l", time()),
                        column("m", timestamp(3)),
                        column("n", timestamptz()),
                        column("o", uuid()),
                        column("p", json()),
                        column("q", array(integer())),
                        column("r", nativeType("geometry")),
                        column("s", enumType("app.mood"))))))
                .containsExactly("""
                        CREATE TABLE author (
                            a smallint,
                            b decfloat,
                            c numeric(9, 2),
                            d real,
                            e double precision,
                            f boolean,
                            g character(3),
                            h varchar,
                            i clob,
                            j varbinary,
                            k date,
                            l time(6),
                            m timestamp(3),
                            n timestamp with time zone,
                            o uuid,
                            p json,
                            q integer array,
                            r geometry,
                            s app.mood
                        )""");
    }

    @Test
    void namesThatAreQuotedAreReadAsTheyWereWritten() throws SQLException {
        List<String> names = List.of("select", "value", "_rowid", "year", "Mixed", "with blank", "q\"uote", "plain");
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:", "sa", "");
                Statement statement = connection.createStatement()) {
            for (String name : names) {
                statement.execute("CREATE TABLE t" + names.indexOf(name) + " (" + H2Identifiers.quote(name) + " int)");
            }
        }
    }

    @Test
    void dropTable() {
        assertThat(rendered(op -> {
                    op.dropTable("app.author");
                    op.dropTable("author", DropOption.IF_EXISTS, DropOption.CASCADE);
                }))
                .containsExactly("DROP TABLE app.author", "DROP TABLE IF EXISTS author CASCADE");
    }

    @Test
    void renameTable() {
        assertThat(rendered(op -> op.renameTable("app.author", "Writer")))
                .containsExactly("ALTER TABLE app.author RENAME TO \"Writer\"");
    }

    @Test
    void addColumnAndItsConstraints() {
        assertThat(rendered(op -> {
                    op.addColumn(
                            "author",
                            column("email", varchar(80)),
                            unique("email").named("email_key"));
                    op.addColumn("author", column("age", integer()).notNull(), CreateOption.IF_NOT_EXISTS);
                }))
                .containsExactly(
                        "ALTER TABLE author ADD COLUMN email varchar(80)",
                        "ALTER TABLE author ADD CONSTRAINT email_key UNIQUE (email)",
                        "ALTER TABLE author ADD COLUMN IF NOT EXISTS age integer NOT NULL");
    }

    @Test
    void dropColumnAndItsConstraints() {
        assertThat(rendered(op -> {
                    op.dropColumn("author", "age", DropOption.IF_EXISTS);
                    op.add(new DropColumn(
                            QualifiedName.of("author"),
                            "rank",
                            Guard.NONE,
                            Dependents.RESTRICT,
                            null,
                            List.of(check("rank > 0").named("rank_check"))));
                }))
                .containsExactly(
                        "ALTER TABLE author DROP COLUMN IF EXISTS age",
                        "ALTER TABLE author DROP CONSTRAINT rank_check",
                        "ALTER TABLE author DROP COLUMN rank");
    }

    @Test
    void renameColumn() {
        assertThat(rendered(op -> op.renameColumn("author", "order", "Age")))
                .containsExactly("ALTER TABLE author ALTER COLUMN \"order\" RENAME TO \"Age\"");
    }

    @Test
    void alterColumnIsOneStatementForEachChange() {
        assertThat(altered(c ->
                        c.type(varchar(90)).using("trim(name)").setNotNull().setDefault("'x'")))
                .containsExactly(
                        "ALTER TABLE app.author ALTER COLUMN name SET DATA TYPE varchar(90) USING trim(name)",
                        "ALTER TABLE app.author ALTER COLUMN name SET NOT NULL",
                        "ALTER TABLE app.author ALTER COLUMN name SET DEFAULT 'x'");
        assertThat(altered(c -> c.dropNotNull().dropDefault().dropGenerated().dropIdentity()))
                .containsExactly(
                        "ALTER TABLE app.author ALTER COLUMN name DROP NOT NULL",
                        "ALTER TABLE app.author ALTER COLUMN name DROP DEFAULT",
                        "ALTER TABLE app.author ALTER COLUMN name DROP EXPRESSION",
                        "ALTER TABLE app.author ALTER COLUMN name DROP IDENTITY");
    }

    @Test
    void whatAColumnGetsOnUpdateChangesWithItsDefault() {
        assertThat(altered(c -> c.setDefault("1 ON UPDATE 2 DEFAULT ON NULL").existingDefault("1")))
                .containsExactly(
                        "ALTER TABLE app.author ALTER COLUMN name SET DEFAULT 1",
                        "ALTER TABLE app.author ALTER COLUMN name SET ON UPDATE 2",
                        "ALTER TABLE app.author ALTER COLUMN name SET DEFAULT ON NULL");
        assertThat(altered(c -> c.setDefault("1").existingDefault("1 ON UPDATE 2 DEFAULT ON NULL")))
                .containsExactly(
                        "ALTER TABLE app.author ALTER COLUMN name SET DEFAULT 1",
                        "ALTER TABLE app.author ALTER COLUMN name DROP ON UPDATE",
                        "ALTER TABLE app.author ALTER COLUMN name DROP DEFAULT ON NULL");
        assertThat(altered(c -> c.dropDefault().existingDefault("1 ON UPDATE f(2)")))
                .containsExactly(
                        "ALTER TABLE app.author ALTER COLUMN name DROP DEFAULT",
                        "ALTER TABLE app.author ALTER COLUMN name DROP ON UPDATE");
    }

    @Test
    void alterColumnToIdentity() {
        assertThat(altered(c -> c.addIdentity(Identity.ALWAYS, OPTIONS)))
                .containsExactly("ALTER TABLE app.author ALTER COLUMN name SET GENERATED ALWAYS START WITH 10"
                        + " SET INCREMENT BY 2 SET MINVALUE 5 SET MAXVALUE 50 SET CACHE 3 SET CYCLE");
        assertThat(altered(c -> c.alterIdentity(Identity.BY_DEFAULT, SequenceOptions.DEFAULTS.increment(3))))
                .containsExactly(
                        "ALTER TABLE app.author ALTER COLUMN name SET GENERATED BY DEFAULT SET INCREMENT BY 3");
    }

    @Test
    void alterColumnComment() {
        assertThat(altered(c -> c.comment("it's"))).containsExactly("COMMENT ON COLUMN app.author.name IS 'it''s'");
        assertThat(altered(ColumnChanges::dropComment)).containsExactly("COMMENT ON COLUMN app.author.name IS NULL");
    }

    @Test
    void constraints() {
        assertThat(rendered(op -> {
                    op.addConstraint("app.author", check("age > 0").notValid().named("age_check"));
                    op.renameConstraint("app.author", "age_check", "Check");
                    op.dropConstraint("app.author", "Check", DropOption.IF_EXISTS, DropOption.CASCADE);
                }))
                .containsExactly(
                        "ALTER TABLE app.author ADD CONSTRAINT age_check CHECK (age > 0) NOCHECK",
                        "ALTER TABLE app.author RENAME CONSTRAINT age_check TO \"Check\"",
                        "ALTER TABLE app.author DROP CONSTRAINT IF EXISTS \"Check\" CASCADE");
    }

    @Test
    void createIndex() {
        Consumer<Operations> revision = op -> {
            op.createIndex(
                    "app.author",
                    index("Author names", descending("name").nullsLast())
                            .unique()
                            .including("age"),
                    CreateOption.IF_NOT_EXISTS);
            op.createIndex("author", index("author_key", "name").unique().nullsNotDistinct());
            op.createIndex("author", index("author_place", "place").using("spatial"));
        };

        assertThat(rendered(revision))
                .containsExactly(
                        "CREATE UNIQUE INDEX IF NOT EXISTS app.\"Author names\" ON app.author (name DESC NULLS LAST)"
                                + " INCLUDE (age)",
                        "CREATE UNIQUE NULLS NOT DISTINCT INDEX author_key ON author (name)",
                        "CREATE SPATIAL INDEX author_place ON author (place)");
    }

    @Test
    void dropAndRenameIndex() {
        assertThat(rendered(op -> {
                    op.dropIndex("app.author", "by_name", DropOption.IF_EXISTS);
                    op.renameIndex("app.author", "by_name", "By name");
                }))
                .containsExactly("DROP INDEX IF EXISTS app.by_name", "ALTER INDEX app.by_name RENAME TO \"By name\"");
    }
}
