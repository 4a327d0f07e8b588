package dev.migrations.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.migrations.error.Fault;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.Statement;
import dev.migrations.sql.Statements;
import dev.migrations.sql.TransactionMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresqlSplitterFaultsTest {

    private static final String REMOVE = "Remove it: the statements are sent to the server, psql does not run them.";

    private static final String INCLUDE =
            "Put the statements of that file into this one, or into a revision of their own.";

    private static final String CONNECT = "Remove it: a revision runs in the database of its connection.";

    private static final String PLACEHOLDER = "Remove it: use a placeholder such as ${name} for a value that comes from"
            + " outside, a DO block for one that is computed.";

    private static final String COPY = "Use COPY ... FROM STDIN; put the data below it, and a line with only \\. below"
            + " the last line of data.";

    private static final String SEMICOLON = "End the statement with a semicolon instead.";

    static Stream<Arguments> unclosed() {
        String string = "Close it with ' (a quote inside the string is written twice).";
        String identifier = "Close it with \" (a \" inside the identifier is written twice).";
        String escapeString = "Close it with ' (a quote inside the string is written '' or \\').";
        String comment = "Close it with */ (each /* inside the comment needs a */ of its own).";
        String body = "Close it with END (each statement in the body, the last one too, needs a semicolon).";
        String parenthesis = "Close it with ) (a semicolon inside parentheses does not end the statement).";
        return Stream.of(
                arguments("'a''; x", "string", string),
                arguments("B'1;", "string", string),
                arguments("x'1;", "string", string),
                arguments("N'1;", "string", string),
                arguments("U&'a;", "string", string),
                arguments("E'a\\'; x", "string", escapeString),
                arguments("e'a\\", "string", escapeString),
                arguments("E'a'\n'b\\'", "string", escapeString),
                arguments("\"a\"\"; x", "quoted identifier", identifier),
                arguments("u&\"a;", "quoted identifier", identifier),
                arguments("$$a; $a$", "dollar quote $$", "Close it with $$."),
                arguments("$a$a; $$ $A$", "dollar quote $a$", "Close it with $a$."),
                arguments("/* a; /* b */ x", "comment", comment),
                arguments("/*/", "comment", comment),
                arguments("(a, (b), ';)'; SELECT 1;", "parenthesis", parenthesis),
                arguments(
                        "(a); CREATE PROCEDURE p()\nBEGIN ATOMIC SELECT (1;",
                        null,
                        "The parenthesis that begins at a.sql:4:21 is never closed.|" + parenthesis),
                arguments(
                        "1; CREATE PROCEDURE p()\nBEGIN ATOMIC SELECT 1 END; SELECT 2;",
                        null,
                        "The body BEGIN ATOMIC that begins at a.sql:4:1 is never closed.|" + body));
    }

    @ParameterizedTest
    @MethodSource("unclosed")
    void whatIsNeverClosedIsAFaultAtItsBeginning(String rest, String what, String action) {
        Fault expected = what == null
                ? Fault.of(action.substring(0, action.indexOf('|')), action.substring(action.indexOf('|') + 1))
                : Fault.of("The " + what + " that begins at a.sql:3:3 is never closed.", action);

        Statements split = split("SELECT 1;\nSELECT\n  " + rest);

        assertThat(split.faults()).containsExactly(expected);
        assertThat(texts(split)).startsWith("SELECT 1");
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                arguments("\\i other.sql", "\\i", INCLUDE),
                arguments("\\ir 'other.sql'", "\\ir", INCLUDE),
                arguments("\\include x", "\\include", INCLUDE),
                arguments("\\include_relative x", "\\include_relative", INCLUDE),
                arguments("\\c app", "\\c", CONNECT),
                arguments("\\connect app it's", "\\connect", CONNECT),
                arguments("\\copy t from 'x.csv' csv", "\\copy", COPY),
                arguments("\\copy t from stdin\nit's; (\n\\.", "\\copy", COPY),
                arguments("\\set ON_ERROR_STOP on", "\\set", PLACEHOLDER),
                arguments("\\gset prefix_", "\\gset", PLACEHOLDER),
                arguments(
                        "\\gexec",
                        "\\gexec",
                        "Use a DO block that loops over the query and runs EXECUTE for each row."),
                arguments("\\g", "\\g", SEMICOLON),
                arguments("\\gx (a", "\\gx", SEMICOLON),
                arguments("\\; x", "\\;", SEMICOLON),
                arguments("\\echo 'it''s", "\\echo", REMOVE),
                arguments("\\d+ t", "\\d", REMOVE),
                arguments("\\! ls", "\\!", REMOVE),
                arguments("\\?", "\\?", REMOVE),
                arguments("\\", "\\", REMOVE),
                arguments("\\\r", "\\", REMOVE),
                arguments("\\\uD83D\uDE00", "\\\uD83D\uDE00", REMOVE));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandOfPsqlIsAFaultAndTheRestIsSplit(String command, String name, String action) {
        Statements split = split("SELECT 1;\n  " + command + "\nSELECT 2;");

        assertThat(split.faults())
                .containsExactly(
                        Fault.of("'" + name + "' at a.sql:2:3 is a command of psql, not a statement.", action));
        assertThat(texts(split)).containsExactly("SELECT 1", "SELECT 2");
    }

    @Test
    void aCommandThatSendsTheStatementEndsIt() {
        Statements split = split("SELECT 1 \\gset\nSELECT 2;");

        assertThat(split.faults())
                .containsExactly(
                        Fault.of("'\\gset' at a.sql:1:10 is a command of psql, not a statement.", PLACEHOLDER));
        assertThat(texts(split)).containsExactly("SELECT 1", "SELECT 2");
    }

    @Test
    void anEndOfDataWithoutACopyIsAFault() {
        Statements split = split("SELECT 1;\n\\.\n");

        assertThat(split.faults())
                .containsExactly(Fault.of(
                        "'\\.' at a.sql:2:1 ends no data: there is no COPY ... FROM STDIN before it.",
                        "Remove it, or put the COPY ... FROM STDIN that it belongs to above the data."));
    }

    @Test
    void allFaultsAreReportedInTheOrderOfTheText() {
        String script = "\\set a 1\nBEGIN;\nSELECT (1 \\echo x\n);\nCOPY t TO STDOUT;\nVACUUM;\n\\.\nSELECT $$";

        Statements split = split(script);

        assertThat(split.faults().stream().map(Fault::problem).toList())
                .containsExactly(
                        "'\\set' at a.sql:1:1 is a command of psql, not a statement.",
                        "'BEGIN' at a.sql:2:1 is not for a revision that runs in one transaction.",
                        "'\\echo' at a.sql:3:11 is a command of psql, not a statement.",
                        "'COPY ... TO STDOUT' at a.sql:5:1 sends rows, and nobody receives them.",
                        "'VACUUM' at a.sql:6:1 cannot run inside a transaction, but the revision runs in one.",
                        "'\\.' at a.sql:7:1 ends no data: there is no COPY ... FROM STDIN before it.",
                        "The dollar quote $$ that begins at a.sql:8:8 is never closed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COPY t TO STDOUT",
                "COPY (SELECT 1 FROM stdin) TO stdout WITH CSV",
                "copy t (a) to stdin",
                "COPY (SELECT (1)) TO STDOUT"
            })
    void copyToTheClientIsAFault(String copy) {
        Statements split = split("\n " + copy + ";");

        assertThat(split.faults())
                .containsExactly(Fault.of(
                        "'COPY ... TO STDOUT' at a.sql:2:2 sends rows, and nobody receives them.",
                        "Remove it, or use COPY ... TO with the name of a file on the server."));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ";\n", ";\n1\n2\n", ";\n1\n \\.\n", ";\n1\n\\. \n", "; \\.\nx\\."})
    void copyDataThatIsNeverEndedIsAFault(String rest) {
        Statements split = split("SELECT 1;\nCOPY t FROM STDIN" + rest);

        assertThat(split.faults())
                .containsExactly(Fault.of(
                        "The data of 'COPY ... FROM STDIN' at a.sql:2:1 is never ended; the rest of the script would be"
                                + " taken for data.",
                        "Put a line with only \\. below the last line of data."));
        assertThat(texts(split)).containsExactly("SELECT 1");
    }

    @Test
    void copyFromTheClientWithoutASemicolonIsAFault() {
        Statements split = split("COPY t FROM STDIN");

        assertThat(split.faults())
                .containsExactly(Fault.of(
                        "The data of 'COPY ... FROM STDIN' at a.sql:1:1 is never ended; the rest of the script would be"
                                + " taken for data.",
                        "End the statement with a semicolon, put its data below it, and a line with only \\. below the"
                                + " last line of data."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1;", "/* a\n", "COPY b FROM STDIN;", ";"})
    void aStatementBetweenCopyAndItsDataIsAFault(String between) {
        Statements split = split("COPY t FROM STDIN; " + between + "\n1\n\\.\nSELECT 2;");

        assertThat(split.faults())
                .containsExactly(Fault.of(
                        "At a.sql:1:20 something stands between 'COPY ... FROM STDIN' and its data, which begins on"
                                + " the next line.",
                        "Move it below the line \\. that ends the data."));
        assertThat(texts(split)).containsExactly("COPY t FROM STDIN", "SELECT 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "(1", "$$", "/*", "1; COPY t FROM STDIN;"})
    void whatWasLostToSomethingUnclosedIsNoFaultOfItsOwn(String rest) {
        SourceText script = SourceText.of("a.sql", "BEGIN; SELECT " + rest + "\n COMMIT;");

        Statements split = new PostgresqlSplitter().split(script, TransactionMode.AUTOCOMMIT);

        assertThat(split.faults()).hasSize(1);
    }

    private static Statements split(String script) {
        return new PostgresqlSplitter().split(SourceText.of("a.sql", script), TransactionMode.TRANSACTIONAL);
    }

    private static List<String> texts(Statements split) {
        return split.statements().stream().map(Statement::display).toList();
    }
}
