package dev.migrations.sample;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * One command, and what it has to answer.
 *
 * @param arguments what stands behind {@code migrations}
 * @param database where the database stands before
 * @param revisions those of the project beside the sample's own, each a child of the sample's head
 * @param status the exit status
 * @param output all of standard output, in which {@code ...} stands for anything
 * @param errors all of standard error, likewise
 * @param schema the definition that standard output has to fit; blank where it is text
 */
record CommandCase(
        List<String> arguments,
        Database database,
        List<String> revisions,
        int status,
        String output,
        String errors,
        String schema) {

    /** Where the database stands. */
    enum Database {
        /** There is no server, so that a command that asked for one would fail. */
        NONE,
        AT_BASE,
        AT_HEADS
    }

    CommandCase {
        arguments = List.copyOf(arguments);
        revisions = List.copyOf(revisions);
        requireNonNull(database, "database");
    }

    /** A command that says nothing and needs no database, until it is said what it does. */
    static CommandCase of(String... arguments) {
        return new CommandCase(List.of(arguments), Database.NONE, List.of(), 0, "", "", "");
    }

    CommandCase atBase() {
        return new CommandCase(arguments, Database.AT_BASE, revisions, status, output, errors, schema);
    }

    CommandCase atHeads() {
        return new CommandCase(arguments, Database.AT_HEADS, revisions, status, output, errors, schema);
    }

    /** The project also has the revision, whose upgrade is the SQL. */
    CommandCase with(String id, String sql) {
        List<String> all = new ArrayList<>(revisions);
        all.add("-- @revision " + id + "\n-- @revises 7c2e95b0f3d8\n-- @message Message of " + id + "\n\n-- @upgrade\n"
                + sql + "\n\n-- @downgrade\n");
        return new CommandCase(arguments, database, all, status, output, errors, schema);
    }

    CommandCase withTwoHeads() {
        return with("aaa1", "ALTER TABLE book ADD COLUMN shelf text;")
                .with("bbb1", "ALTER TABLE book ADD COLUMN room text;");
    }

    CommandCase answers(String text) {
        return new CommandCase(arguments, database, revisions, status, text, errors, schema);
    }

    /** Its answer is the document that the definition describes. */
    CommandCase answersInJson(String definition) {
        return new CommandCase(arguments, database, revisions, status, "{...}\n", errors, definition);
    }

    CommandCase tells(String text) {
        return new CommandCase(arguments, database, revisions, status, output, text, schema);
    }

    CommandCase endsWith(int exitStatus) {
        return new CommandCase(arguments, database, revisions, exitStatus, output, errors, schema);
    }

    /** It is refused in the shape of all errors; with {@code --json} also on standard output. */
    CommandCase isRefused(String problem, String action) {
        CommandCase refused = endsWith(2).tells("Error: " + problem + "\n" + action + "\n");
        return arguments.contains("--json") ? refused.answersInJson("error") : refused;
    }

    @Override
    public String toString() {
        return String.join(" ", arguments);
    }
}
