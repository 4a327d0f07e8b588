package dev.migrations.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrations.error.Fault;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunScript;
import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SqlRevisionTest {

    private static final String WHOLE = """
            /* A licence
               in a block. */
            -- @revision 3f2a9c41d7be
            -- @revises 1c0d5b7a9e42, 2b
            -- @message Add email to author
            -- @branch-labels billing
            -- @depends-on 77aa
            -- @create-date 2026-11-20T14:32:10Z
            -- @transaction none
            -- a comment

            -- @upgrade
            ALTER TABLE author ADD COLUMN email varchar(255);

            -- @downgrade
            ALTER TABLE author DROP COLUMN email;
            """;

    private static final String BODY = "-- @upgrade\nSELECT 1;\n";

    @Test
    void aFileSaysWhatItsDirectivesMean() {
        SourceText file = SourceText.of("a.sql", WHOLE);

        SqlRevision revision = SqlRevision.parse(file, Map.of());

        int upgrade = WHOLE.indexOf("ALTER TABLE author ADD");
        int marker = WHOLE.indexOf("-- @downgrade");
        int downgrade = WHOLE.indexOf("ALTER TABLE author DROP");
        assertThat(revision)
                .isEqualTo(new SqlRevision(
                        new RevisionNode(
                                "3f2a9c41d7be",
                                List.of("1c0d5b7a9e42", "2b"),
                                List.of("77aa"),
                                List.of("billing"),
                                new Origin("a.sql", 3, 1)),
                        "Add email to author",
                        Optional.of("2026-11-20T14:32:10Z"),
                        revision.checksum(),
                        TransactionMode.AUTOCOMMIT,
                        List.of(new RecordedOperation(
                                new RunScript(file.slice(upgrade, marker)), new Origin("a.sql", 13, 1))),
                        Optional.of(List.of(new RecordedOperation(
                                new RunScript(file.slice(downgrade, WHOLE.length())), new Origin("a.sql", 16, 1))))));
    }

    @Test
    void aFileNeedsOnlyAnIdAndAnUpgrade() {
        SqlRevision revision = parse("-- @revision a\n-- @upgrade");

        assertThat(revision.node())
                .isEqualTo(new RevisionNode("a", List.of(), List.of(), List.of(), new Origin("a.sql", 1, 1)));
        assertThat(revision.transactionMode()).isEqualTo(TransactionMode.TRANSACTIONAL);
        assertThat(revision.upgrade()).isEmpty();
        assertThat(revision.message()).isEmpty();
        assertThat(revision.createDate()).isEmpty();
    }

    @Test
    void anEmptyRevisesIsABase() {
        assertThat(parse("-- @revision a\n-- @revises\n" + BODY).node().revises())
                .isEmpty();
    }

    @Test
    void withoutADowngradeARevisionIsIrreversibleAndWithAnEmptyOneThereIsNothingToUndo() {
        assertThat(parse("-- @revision a\n" + BODY).downgrade()).isEmpty();
        assertThat(parse("-- @revision a\n" + BODY + "-- @downgrade\n  \n").downgrade())
                .contains(List.of());
    }

    @Test
    void theDowngradeMayStandFirst() {
        SqlRevision revision = parse("-- @revision a\n-- @downgrade\nSELECT 2;\n" + BODY);

        assertThat(scripts(revision.downgrade().orElseThrow())).containsExactly("SELECT 2;\n");
        assertThat(scripts(revision.upgrade())).containsExactly("SELECT 1;\n");
    }

    @Test
    void datesAreIsoWithOrWithoutAnOffset() {
        for (String date : List.of("2026-11-20T14:32:10.123Z", "2026-11-20T14:32:10+01:00", "2026-11-20T14:32")) {
            assertThat(parse("-- @revision a\n-- @create-date " + date + "\n" + BODY)
                            .createDate())
                    .contains(date);
        }
    }

    @Test
    void placeholdersAreReplacedInSections() {
        SqlRevision revision = SqlRevision.parse(
                SourceText.of("a.sql", "-- @revision a\n-- @upgrade\nGRANT ${role};"), Map.of("role", "app"));

        assertThat(scripts(revision.upgrade())).containsExactly("GRANT app;");
    }

    @Test
    void theChecksumIgnoresLineEndingsAndTheByteOrderMarkAndPlaceholderValues() {
        String unix = "-- @revision a\n-- @upgrade\nGRANT ${role};\n";
        String windows = "\uFEFF" + unix.replace("\n", "\r\n");

        String checksum = SqlRevision.parse(SourceText.of("a.sql", unix), Map.of("role", "app"))
                .checksum();

        assertThat(checksum).isEqualTo("8044d77865e166a114af3fcc6631b880304918c7b22ad788ee36cdf0b4a45b5e");
        assertThat(SqlRevision.parse(SourceText.of("b.sql", windows), Map.of("role", "other"))
                        .checksum())
                .isEqualTo(checksum);
        assertThat(SqlRevision.parse(SourceText.of("a.sql", unix + "\n"), Map.of("role", "app"))
                        .checksum())
                .isNotEqualTo(checksum);
    }

    @Test
    void windowsLineEndingsAreNoPartOfValues() {
        SqlRevision revision = parse("-- @revision a\r\n-- @message Hello \r\n-- @upgrade\r\n");

        assertThat(revision.id()).isEqualTo("a");
        assertThat(revision.message()).isEqualTo("Hello");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "-- @revision a\n-- @mesage x\n" + BODY,
                        "Directive '@mesage' at a.sql:2:1 is not known.",
                        "Did you mean '@message'? If it is only a comment, write it without the '@'."),
                Arguments.of(
                        "-- @revision a\n" + BODY + "-- @todo x\n",
                        "Directive '@todo' at a.sql:4:1 is not known.",
                        "The directives are @revision, @revises, @message, @branch-labels, @depends-on, @create-date,"
                                + " @transaction, @upgrade, @downgrade. If it is only a comment, write it without the '@'."),
                Arguments.of(
                        "-- @revision a\n" + BODY + "--@downgrade\nDROP TABLE t;\n",
                        "The comment at a.sql:4:1 looks like the directive '@downgrade', but does not begin its line with"
                                + " '-- @'.",
                        "Write '-- @downgrade' at the beginning of the line. If it is only a comment, write it without the"
                                + " '@', or with a word before that."),
                Arguments.of(
                        "-- @revision a\n\t-- @transaction none\r\n" + BODY,
                        "The comment at a.sql:2:2 looks like the directive '@transaction', but does not begin its line with"
                                + " '-- @'.",
                        "Write '-- @transaction none' at the beginning of the line. If it is only a comment, write it"
                                + " without the '@', or with a word before that."),
                Arguments.of(
                        "-- @revision a\n" + BODY + "--\u00a0 @Downgrade: all\n",
                        "The comment at a.sql:4:1 looks like the directive '@downgrade', but does not begin its line with"
                                + " '-- @'.",
                        "Write '-- @downgrade' at the beginning of the line. If it is only a comment, write it without the"
                                + " '@', or with a word before that."),
                Arguments.of(
                        "-- @revision a\n-- @depends-on\n" + BODY,
                        "Directive '@depends-on' at a.sql:2:1 has no value.",
                        "Write '-- @depends-on ID|LABEL[, ID|LABEL...]', or leave it out."),
                Arguments.of(
                        "\n" + BODY,
                        "The file a.sql:1:1 has no '@revision' directive.",
                        "Begin it with '-- @revision ID', or move it out of the location if it is not a revision."),
                Arguments.of(
                        "-- @message x\n-- @revision a\n" + BODY,
                        "Directive '@revision' at a.sql:2:1 stands after '@message' at a.sql:1:1.",
                        "Make it the first directive of the file."),
                Arguments.of(
                        "-- @revision a-b\n" + BODY,
                        "Id 'a-b' in '@revision' at a.sql:1:14 is not valid.",
                        "Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'."),
                Arguments.of(
                        "-- @revision a\n-- @revises b,\n" + BODY,
                        "Id '' in '@revises' at a.sql:2:13 is not valid.",
                        "Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'."),
                Arguments.of(
                        "-- @revision a\n-- @depends-on b, b\n" + BODY,
                        "Id 'b' in '@depends-on' at a.sql:2:16 was named there already.",
                        "Name it once."),
                Arguments.of(
                        "-- @revision a\n-- @branch-labels x@y\n" + BODY,
                        "Branch label 'x@y' in '@branch-labels' at a.sql:2:19 is not valid.",
                        "Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'."),
                Arguments.of(
                        "-- @revision a\n-- @message x\n-- @message y\n" + BODY,
                        "Directive '@message' at a.sql:3:1 was given at a.sql:2:1 already.",
                        "Keep one of the two."),
                Arguments.of(
                        "-- @revision\n" + BODY,
                        "Directive '@revision' at a.sql:1:1 has no value.",
                        "Write '-- @revision ID'."),
                Arguments.of(
                        "-- @revision a\n-- @message\n" + BODY,
                        "Directive '@message' at a.sql:2:1 has no value.",
                        "Write '-- @message TEXT', or leave it out."),
                Arguments.of(
                        "-- @revision a\n  SELECT 1;\n" + BODY,
                        "The statement at a.sql:2:3 stands outside of a section.",
                        "Write '-- @upgrade' or '-- @downgrade' on a line of its own before it."),
                Arguments.of(
                        "-- @revision a\n-- @downgrade\n",
                        "The file a.sql:1:1 has no '@upgrade' section.",
                        "Write '-- @upgrade' on a line of its own before the statements."),
                Arguments.of(
                        "-- @revision a\n" + BODY + "-- @upgrade\n",
                        "Directive '@upgrade' at a.sql:4:1 was given at a.sql:2:1 already.",
                        "Put its statements into the first of the two sections."),
                Arguments.of(
                        "-- @revision a\n-- @upgrade now\n",
                        "Directive '@upgrade' at a.sql:2:1 takes no value, but has 'now'.",
                        "Write '-- @upgrade' alone on its line."),
                Arguments.of(
                        "-- @revision a\n" + BODY + "-- @message x\n",
                        "Directive '@message' at a.sql:4:1 stands after '@upgrade' at a.sql:2:1.",
                        "Move it above the first section."),
                Arguments.of(
                        "-- @revision a\n-- @create-date 2026-02-30T10:00:00Z\n" + BODY,
                        "'2026-02-30T10:00:00Z' in '@create-date' at a.sql:2:17 is not a date and time.",
                        "Write it in ISO-8601, such as '2026-11-20T14:32:10Z'."),
                Arguments.of(
                        "-- @revision a\n-- @transaction off\n" + BODY,
                        "'off' in '@transaction' at a.sql:2:17 is not known.",
                        "Write '-- @transaction none', or leave it out for one transaction."),
                Arguments.of(
                        "-- @revision a\n-- @upgrade\nGRANT ${role};\n",
                        "Placeholder '${role}' at a.sql:3:7 has no value.",
                        "Set 'spring.migrations.placeholders.role' (or Migrations.builder().placeholder(\"role\", ...)), or"
                                + " mend its name."));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultNamesFileAndLineAndWhatToDo(String text, String problem, String action) {
        InvalidScriptsException exception = catchThrowableOfType(InvalidScriptsException.class, () -> parse(text));

        assertThat(exception.getMessage()).isEqualTo(problem + "\n" + action);
    }

    @Test
    void aCommentThatOnlySpeaksOfADirectiveIsOne() {
        String comments = "-- see @downgrade\n--@downgrades\n--@upgrade-notes\n-- downgrade\nSELECT 1; --@downgrade\n";

        assertThat(scripts(parse("-- @revision a\n-- @upgrade\n" + comments).upgrade()))
                .containsExactly(comments);
    }

    @Test
    void allFaultsOfAFileAreReportedAtOnce() {
        InvalidScriptsException exception = catchThrowableOfType(
                InvalidScriptsException.class, () -> parse("SELECT 1;\n-- @mesage x\n-- @revises a b\n"));

        assertThat(exception.faults().stream().map(Fault::problem))
                .containsExactly(
                        "Directive '@mesage' at a.sql:2:1 is not known.",
                        "The statement at a.sql:1:1 stands outside of a section.",
                        "The file a.sql:1:1 has no '@revision' directive.",
                        "The file a.sql:1:1 has no '@upgrade' section.",
                        "Id 'a b' in '@revises' at a.sql:3:13 is not valid.");
    }

    private static SqlRevision parse(String text) {
        return SqlRevision.parse(SourceText.of("a.sql", text), Map.of());
    }

    private static List<String> scripts(List<RecordedOperation> operations) {
        return operations.stream()
                .map(recorded -> ((RunScript) recorded.operation()).script().text())
                .toList();
    }
}
