package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.ORIGIN;
import static dev.migrations.dialect.postgresql.Rendering.planned;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.ExecuteSql;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecuteSqlRenderingTest {

    @Test
    void executeSqlIsSplitAndStandsWhereItWasWritten() {
        ExecuteSql operation = new ExecuteSql("SELECT 1;\nSELECT 2", null);

        assertThat(planned(operation, TransactionMode.TRANSACTIONAL))
                .isEqualTo(Statements.of(List.of(
                        SqlStatement.generated("SELECT 1", ORIGIN), SqlStatement.generated("\nSELECT 2", ORIGIN))));
    }

    @Test
    void executeSqlTellsFaultsWithTheLineOfTheCall() {
        ExecuteSql operation = new ExecuteSql("\n\nVACUUM", null);

        assertThat(planned(operation, TransactionMode.TRANSACTIONAL).faults())
                .containsExactly(Fault.of("VACUUM at WidenAuthorName.java:14.", "Leave it out."));
    }
}
