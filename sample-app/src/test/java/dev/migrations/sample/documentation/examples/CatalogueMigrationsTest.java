package dev.migrations.sample.documentation.examples;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueMigrationsTest {

    @Test
    void theBuilderOfThePageNamesAndRenders() {
        String script = CatalogueMigrations.builder("reader")
                .dialect("postgresql")
                .locations(List.of())
                .migrations(List.of(new CreateShelf()))
                .build()
                .upgradeSql("heads");

        assertThat(script).contains("""
                CREATE TABLE shelf (
                    id bigint,
                    author_id bigint,
                    CONSTRAINT pk_shelf PRIMARY KEY (id),
                    CONSTRAINT fk_shelf_author_id_author FOREIGN KEY (author_id) REFERENCES author (id)
                );

                GRANT SELECT ON shelf TO reader;
                """);
    }

    @Revision(id = "a1", irreversible = true)
    static final class CreateShelf implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "shelf",
                    t -> t.column("id", bigint())
                            .columns(column("author_id", bigint()))
                            .primaryKey("id")
                            .foreignKey("author_id", "author", "id"));
            op.add(new Readable("shelf"));
        }
    }
}
