package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.array;
import static dev.migrations.schema.Types.bigint;
import static dev.migrations.schema.Types.date;
import static dev.migrations.schema.Types.domainType;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.jsonb;
import static dev.migrations.schema.Types.numeric;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.Types.timestamptz;
import static dev.migrations.schema.Types.uuid;
import static dev.migrations.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.ColumnType;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostgresqlAlterationsTest {

    private final AlterationRules rules = new PostgresqlAlterations();

    private Optional<String> using(ColumnType from, ColumnType to) {
        return rules.using(column("Born", from), to);
    }

    @Test
    void whatIsAssignedNeedsNoCast() {
        assertThat(using(integer(), bigint())).isEmpty();
        assertThat(using(numeric(10, 2), integer())).isEmpty();
        assertThat(using(varchar(30), text())).isEmpty();
        assertThat(using(uuid(), text())).isEmpty();
        assertThat(using(date(), timestamptz())).isEmpty();
        assertThat(using(array(integer()), array(bigint()))).isEmpty();
    }

    @Test
    void textsAreCastToAnything() {
        assertThat(using(text(), integer())).contains("\"Born\"::integer");
        assertThat(using(varchar(30), enumType("Mood"))).contains("\"Born\"::\"Mood\"");
        assertThat(using(text(), jsonb())).contains("\"Born\"::jsonb");
    }

    @Test
    void everythingElseIsCastByWayOfATextSoThatNoColumnIsDropped() {
        assertThat(using(enumType("mood_old"), enumType("mood"))).contains("\"Born\"::text::mood");
        assertThat(using(array(enumType("mood_old")), array(enumType("mood")))).contains("\"Born\"::text[]::mood[]");
        assertThat(using(integer(), uuid())).contains("\"Born\"::text::uuid");
        assertThat(using(integer(), domainType("positive"))).contains("\"Born\"::text::positive");
    }

    @Test
    void aGeneratedColumnIsAddedAnewButMayStopBeingComputed() {
        assertThat(rules.canAlter(
                        column("a", integer()).generatedAs("b + 1"),
                        column("a", integer()).generatedAs("b + 2")))
                .isFalse();
        assertThat(rules.canAlter(column("a", integer()).generatedAs("b + 1"), column("a", integer())))
                .isTrue();
        assertThat(rules.canAlter(column("a", integer()).generatedVirtuallyAs("b + 1"), column("a", integer())))
                .isFalse();
    }
}
