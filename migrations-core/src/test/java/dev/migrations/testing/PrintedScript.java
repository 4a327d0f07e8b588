package dev.migrations.testing;

import dev.migrations.Migrations;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A script as somebody gets it who runs it without the engine.
 *
 * @param text its lines
 */
public record PrintedScript(String text) {

    /**
     * Runs it on one connection, statement by statement as our own splitter has them.
     *
     * @param folder where files can be made
     */
    public void runIn(TestDatabase database, Path folder) throws SQLException {
        List<Statement> statements = statements(database, folder);
        try (Connection connection = database.connection()) {
            for (Statement statement : statements) {
                statement.accept(new Running(database, connection));
            }
        }
    }

    /** It is split as what it is made of was: as the text of a revision. */
    private List<Statement> statements(TestDatabase database, Path folder) {
        try {
            RevisionFolder revisions = new RevisionFolder(Files.createTempDirectory(folder, "script"))
                    .file("script.sql", "-- @revision script\n-- @transaction none\n-- @upgrade\n" + text);
            return Migrations.builder()
                    .dataSource(database.dataSource())
                    .locations(List.of(revisions.location()))
                    .versionTable("version_of_scripts")
                    // A script has no placeholders: what looks like one in a test stands for itself.
                    .placeholder("here", "${here}")
                    .build()
                    .plan("heads")
                    .steps()
                    .get(0)
                    .statements();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@link #runByPsql} can be called. */
    public static boolean canBeRunByPsql() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, "psql").toFile().canExecute());
    }

    /** Pipes it into psql, as the guide has it. */
    public Psql runByPsql(TestDatabase database) throws IOException, InterruptedException {
        URI server = URI.create(database.url().substring("jdbc:".length()));
        ProcessBuilder builder = new ProcessBuilder(
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-h",
                server.getHost(),
                "-p",
                String.valueOf(server.getPort()),
                "-U",
                database.user(),
                "-d",
                database.name());
        builder.environment().put("PGPASSWORD", database.password());
        Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("psql does not end");
        }
        return new Psql(process.exitValue(), errors);
    }

    /**
     * How psql ended.
     *
     * @param status its exit status: 3 after an error in the script
     * @param errors what it said
     */
    public record Psql(int status, String errors) {}

    private record Running(TestDatabase database, Connection connection)
            implements StatementVisitor<Boolean, SQLException> {

        @Override
        public Boolean visitSql(SqlStatement statement) throws SQLException {
            try (java.sql.Statement jdbc = connection.createStatement()) {
                jdbc.setEscapeProcessing(false);
                return jdbc.execute(statement.sql());
            }
        }

        @Override
        public Boolean visitCopy(CopyStatement statement) throws SQLException {
            return database.dialect().copy(connection, statement) > 0;
        }

        @Override
        public Boolean visitDerived(DerivedStatement statement) {
            throw new AssertionError("a script has no statements that are not written out");
        }

        @Override
        public Boolean visitWork(WorkStatement statement) {
            throw new AssertionError("a script has no Java code");
        }
    }
}
