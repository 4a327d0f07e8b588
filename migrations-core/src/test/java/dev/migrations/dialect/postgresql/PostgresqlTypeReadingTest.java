package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.CompositeType.attribute;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Domain.domain;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.namedType;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.smallint;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.schema.CompositeType;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PostgresqlTypeReadingTest extends PostgresqlReadingOnServer {

    @Test
    void typesThatWereCreatedAreToldInTheOrderOfTheirKinds() throws SQLException {
        String ddl = """
                CREATE TYPE point3 AS (x integer, "Y" numeric(5,1), name text COLLATE "C", tags text[]);
                CREATE TYPE mood AS ENUM ('b', 'a', 'it''s, "c"', '{}');
                ALTER TYPE mood ADD VALUE 'first' BEFORE 'b';
                CREATE DOMAIN percent AS integer DEFAULT 1 + 1 NOT NULL
                    CONSTRAINT low CHECK (VALUE >= 0) CONSTRAINT high CHECK (VALUE <= 100);
                ALTER DOMAIN percent ADD CONSTRAINT odd CHECK (VALUE % 2 = 1) NOT VALID;
                CREATE DOMAIN moods AS mood[];
                CREATE DOMAIN code AS varchar(3) COLLATE "C";""";

        assertThat(read(ddl).objects())
                .containsExactly(
                        new EnumType(QualifiedName.of("mood"), List.of("first", "b", "a", "it's, \"c\"", "{}")),
                        domain("code", varchar(3)).collation(QualifiedName.of("C")),
                        domain("moods", array(namedType("mood"))),
                        domain("percent", integer())
                                .defaultTo("(1 + 1)")
                                .notNull()
                                .with(check("VALUE <= 100").finallyNamed("high"))
                                .with(check("VALUE >= 0").finallyNamed("low"))
                                .with(check("(VALUE % 2) = 1").notValid().finallyNamed("odd")),
                        new CompositeType(
                                QualifiedName.of("point3"),
                                List.of(
                                        attribute("x", integer()),
                                        attribute("Y", numeric(5, 1)),
                                        new CompositeType.Attribute("name", text(), QualifiedName.of("C")),
                                        attribute("tags", array(text())))));
    }

    @Test
    void sequencesAreToldWithTheOptionsThatAreNotUsual() throws SQLException {
        String ddl = """
                CREATE SEQUENCE a;
                CREATE SEQUENCE b AS smallint INCREMENT BY 5 MINVALUE 3 MAXVALUE 90 START WITH 8 CACHE 4 CYCLE;
                CREATE SEQUENCE c INCREMENT BY -1;
                CREATE TABLE t (id integer);
                CREATE SEQUENCE d AS integer OWNED BY t.id""";

        assertThat(told(Sequence.class, ddl))
                .containsExactly(
                        sequence("a"),
                        sequence("b")
                                .options(SequenceOptions.DEFAULTS
                                        .as(smallint())
                                        .increment(5)
                                        .minimum(3)
                                        .maximum(90)
                                        .start(8)
                                        .cache(4)
                                        .cycling()),
                        sequence("c").options(SequenceOptions.DEFAULTS.increment(-1)),
                        sequence("d")
                                .options(SequenceOptions.DEFAULTS.as(integer()))
                                .ownedBy("t", "id"));
    }

    @Test
    void theSequenceOfAnIdentityColumnIsNotToldApart() throws SQLException {
        assertThat(told(Sequence.class, "CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY)"))
                .isEmpty();
    }
}
