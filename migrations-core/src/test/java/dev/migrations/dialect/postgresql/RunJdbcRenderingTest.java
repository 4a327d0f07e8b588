package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.ORIGIN;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RunJdbc;
import dev.migrations.sql.JdbcWork;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import dev.migrations.sql.WorkStatement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunJdbcRenderingTest {

    @Test
    void runJdbcIsWorkAtItsPlace() {
        JdbcWork work = connection -> {};

        assertThat(planned(new RunJdbc("fill emails", work, null), TransactionMode.TRANSACTIONAL))
                .isEqualTo(Statements.of(List.of(new WorkStatement("fill emails", work, ORIGIN))));
    }
}
