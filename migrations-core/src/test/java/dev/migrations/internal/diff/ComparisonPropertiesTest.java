package dev.migrations.internal.diff;

import static dev.migrations.internal.diff.Comparisons.compared;
import static dev.migrations.internal.diff.Comparisons.enumOf;
import static dev.migrations.internal.diff.Comparisons.indexOf;
import static dev.migrations.internal.diff.Comparisons.named;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.Sequence.sequence;
import static dev.migrations.schema.Types.enumType;
import static dev.migrations.schema.Types.integer;
import static dev.migrations.schema.Types.text;
import static dev.migrations.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.model.UnknownObjects;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonPropertiesTest {

    private static final ComparisonSettings SETTINGS = ComparisonSettings.DEFAULTS.unknown(UnknownObjects.DROP);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void nothingLeadsFromASchemaToItself(long seed) {
        Schema schema = random(new Random(seed));

        assertThat(compared(SETTINGS, schema, shuffled(schema, seed), Knowledge.NONE)
                        .operations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theOrderOfTheObjectsDoesNotMatter(long seed) {
        Schema actual = random(new Random(seed));
        Schema desired = random(new Random(-seed));

        assertThat(compared(SETTINGS, shuffled(actual, seed), shuffled(desired, seed), Knowledge.NONE)
                        .operations())
                .isEqualTo(compared(SETTINGS, actual, desired, Knowledge.NONE).operations());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsReachedNeedsNothingMore(long seed) {
        Schema actual = random(new Random(seed));
        Schema desired = random(new Random(-seed));

        Schema reached = compared(SETTINGS, actual, desired, Knowledge.NONE).reached();

        assertThat(compared(SETTINGS, reached, desired, Knowledge.NONE).operations())
                .isEmpty();
    }

    private static Schema shuffled(Schema schema, long seed) {
        List<SchemaObject> objects = new ArrayList<>(schema.objects());
        Collections.shuffle(objects, new Random(seed));
        return new Schema(objects, schema.dependencies());
    }

    private static Schema random(Random random) {
        List<SchemaObject> objects = new ArrayList<>();
        objects.add(enumOf("mood", random.nextBoolean() ? "ok" : "sad", "so"));
        objects.add(view("adult", "SELECT " + random.nextInt(3)));
        objects.add(sequence("numbers"));
        for (String name : List.of("author", "book", "editor")) {
            if (random.nextInt(4) > 0) {
                objects.add(table(name, random));
                if (random.nextBoolean()) {
                    objects.add(indexOf(name, index(name + "_" + random.nextInt(2), "id")));
                }
            }
        }
        return new Schema(objects, List.of());
    }

    private static Table table(String name, Random random) {
        List<ColumnType> types = List.of(integer(), text(), enumType("mood"));
        List<Column> columns =
                new ArrayList<>(List.of(Column.column("id", integer()).notNull()));
        for (String column : List.of("a", "b", "c")) {
            if (random.nextBoolean()) {
                columns.add(Column.column(column, types.get(random.nextInt(types.size()))));
            }
        }
        Table table = Table.table(name, columns.toArray(Column[]::new))
                .with(named(primaryKey("id"), name + "_pkey" + random.nextInt(2)));
        Table checked = random.nextBoolean() ? table.with(named(check("id > 0"), name + "_check")) : table;
        return random.nextBoolean()
                ? checked.with(named(foreignKey("id").references(name, "id"), name + "_fk"))
                : checked;
    }
}
