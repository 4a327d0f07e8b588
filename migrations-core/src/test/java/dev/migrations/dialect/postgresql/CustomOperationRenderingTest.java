package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomOperationRenderingTest {

    @Test
    void customOperationIsAskedForTheSqlOfPostgresql() {
        assertThat(rendered(new Grant("author"))).containsExactly("GRANT SELECT ON author TO postgresql", "SELECT 1");
    }

    private record Grant(String table) implements CustomOperation {

        @Override
        public Optional<List<String>> sql(String vendor) {
            return Optional.of(List.of("GRANT SELECT ON " + table + " TO " + vendor + ";", "SELECT 1"));
        }

        @Override
        public String describe() {
            return "grant " + table;
        }

        @Override
        public Inversion inverse() {
            return Inversion.irreversible("it is a test", "Do nothing.");
        }
    }
}
