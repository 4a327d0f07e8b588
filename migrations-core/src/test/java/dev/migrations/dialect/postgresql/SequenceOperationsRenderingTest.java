package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.planned;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.Fault;
import dev.migrations.op.AlterSequence;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropSequence;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.OwnSequence;
import dev.migrations.op.RenameSequence;
import dev.migrations.op.RestartSequence;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceOperationsRenderingTest {

    @Test
    void createSequenceSaysWhatIsSaid() {
        assertThat(rendered(new CreateSequence(Sequence.sequence("app.numbers"), Guard.NONE)))
                .containsExactly("CREATE SEQUENCE app.numbers");
        assertThat(rendered(new CreateSequence(
                        Sequence.sequence("app.numbers").options(ALL.cycling()).ownedBy("author", "Rank"),
                        Guard.EXISTENCE)))
                .containsExactly(
                        "CREATE SEQUENCE IF NOT EXISTS app.numbers AS integer INCREMENT BY -2 MINVALUE -9 MAXVALUE 9 START WITH 5 CACHE 3 CYCLE OWNED BY author.\"Rank\"");
    }

    @Test
    void alterSequenceChangesWhatIsSaid() {
        assertThat(rendered(new AlterSequence(NUMBERS, ALL.notCycling(), null)))
                .containsExactly(
                        "ALTER SEQUENCE app.numbers AS integer INCREMENT BY -2 MINVALUE -9 MAXVALUE 9 START WITH 5 CACHE 3 NO CYCLE");
    }

    @Test
    void alterSequenceStartsOverWhereItsFirstNumberIsOutOfBounds() {
        SequenceOptions up = SequenceOptions.DEFAULTS.start(1).maximum(9);
        SequenceOptions down = SequenceOptions.DEFAULTS.start(-1).maximum(-1);

        assertThat(rendered(new AlterSequence(NUMBERS, down, up)))
                .containsExactly("ALTER SEQUENCE app.numbers MAXVALUE -1 START WITH -1 RESTART");
        assertThat(rendered(new AlterSequence(NUMBERS, SequenceOptions.DEFAULTS.start(2), up)))
                .containsExactly("ALTER SEQUENCE app.numbers START WITH 2");
    }

    @Test
    void alterSequenceThatSaysNothingIsAFault() {
        assertThat(faults(new AlterSequence(NUMBERS, SequenceOptions.DEFAULTS, null)))
                .containsExactly(Fault.of(
                        "Operation 'alter sequence app.numbers' at WidenAuthorName.java:14 does not say what changes.",
                        "Say at least one option of the sequence."));
    }

    @Test
    void ownSequenceByAColumnOrNone() {
        assertThat(rendered(new OwnSequence(
                        NUMBERS, ColumnName.of("app.author", "rank"), OwnSequence.Knowledge.UNKNOWN, null)))
                .containsExactly("ALTER SEQUENCE app.numbers OWNED BY app.author.rank");
        assertThat(rendered(new OwnSequence(NUMBERS, null, OwnSequence.Knowledge.UNKNOWN, null)))
                .containsExactly("ALTER SEQUENCE app.numbers OWNED BY NONE");
    }

    @Test
    void restartSequenceWithANumberOrTheFirst() {
        assertThat(rendered(new RestartSequence(NUMBERS, null))).containsExactly("ALTER SEQUENCE app.numbers RESTART");
        assertThat(rendered(new RestartSequence(NUMBERS, -7L)))
                .containsExactly("ALTER SEQUENCE app.numbers RESTART WITH -7");
    }

    @Test
    void renameSequenceKeepsItsSchema() {
        assertThat(rendered(new RenameSequence(NUMBERS, "Other")))
                .containsExactly("ALTER SEQUENCE app.numbers RENAME TO \"Other\"");
    }

    @Test
    void dropSequenceWithEachOption() {
        assertThat(rendered(new DropSequence(NUMBERS, Guard.EXISTENCE, Dependents.CASCADE, null)))
                .containsExactly("DROP SEQUENCE IF EXISTS app.numbers CASCADE");
    }

    private static List<Fault> faults(Operation operation) {
        return planned(operation, TransactionMode.TRANSACTIONAL).faults();
    }

    private static final QualifiedName NUMBERS = QualifiedName.parse("app.numbers");

    private static final SequenceOptions ALL = SequenceOptions.DEFAULTS
            .as(integer())
            .increment(-2)
            .minimum(-9)
            .maximum(9)
            .start(5)
            .cache(3);
}
