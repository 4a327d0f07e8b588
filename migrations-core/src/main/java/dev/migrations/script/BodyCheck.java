package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunScript;
import dev.migrations.script.RevisionBody.Downgrade;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a new revision asks in its file for all that it was to ask for.
 *
 * @param body what it is to ask for
 * @param template what its file is made of
 */
record BodyCheck(RevisionBody body, RevisionTemplate template) {

    private static final String IN_JAVA = "write the revision in Java, where it means nothing.";

    /** A template of before there were bodies would lose them. */
    void requirePlaces() {
        String missing = needed().filter(name -> !template.hasPlaceFor(name))
                .map(name -> "{{" + name + "}}")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidNewRevisionException(
                    "Template " + template.source() + " has no place for what the new revision asks for; it lacks "
                            + missing + ".",
                    "Put that where the built-in template has it; 'migrations list-templates' shows it.");
        }
    }

    private Stream<String> needed() {
        Stream<String> always = Stream.of("upgrade", "downgrade");
        return switch (body.format()) {
            case SQL ->
                body.transactionMode() == TransactionMode.AUTOCOMMIT
                        ? Stream.concat(Stream.of("transaction"), always)
                        : always;
            case JAVA ->
                body.downgrade().kind() == Downgrade.Kind.IRREVERSIBLE
                        ? Stream.concat(Stream.of("imports", "irreversible"), always)
                        : Stream.concat(Stream.of("imports"), always);
        };
    }

    /** In an SQL file some lines mean something to the engine, wherever they stand: also inside of a statement. */
    void requireReadable() {
        List<Fault> faults = new ArrayList<>();
        addFaults("upgrade", body.upgrade(), faults);
        addFaults("downgrade", body.downgrade().text(), faults);
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
    }

    private static void addFaults(String section, String text, List<Fault> faults) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String place = "Line " + number + " of the " + section + " of the new revision";
            if (SqlParser.readsAsDirective(line)) {
                faults.add(Fault.of(
                        place + " would be read as a directive: '" + line.strip() + "'.",
                        "Take the '@' out of that comment where it comes from, or " + IN_JAVA));
            }
            for (String placeholder : SourceText.of(section, line).placeholders()) {
                faults.add(Fault.of(
                        place + " would be read as one with the placeholder '" + placeholder + "'.",
                        "Write that in another way where it comes from, or " + IN_JAVA));
            }
        }
    }

    /** The file that was made of the template says all of it. */
    void requireKept(SqlRevision revision) {
        boolean isKept = revision.transactionMode() == body.transactionMode()
                && text(revision.upgrade()).contains(body.upgrade().strip())
                && revision.downgrade().isPresent() == (body.downgrade().kind() == Downgrade.Kind.WRITTEN)
                && text(revision.downgrade().orElse(List.of()))
                        .contains(body.downgrade().text().strip());
        if (!isKept) {
            throw new InvalidNewRevisionException(
                    "Template " + template.source()
                            + " makes a file that does not ask for exactly what the new revision" + " asks for.",
                    "Put {{transaction}}, {{upgrade}} and {{downgrade}} where the built-in template has them, with"
                            + " nothing before them on their lines; 'migrations list-templates' shows it.");
        }
    }

    private static String text(List<RecordedOperation> section) {
        return section.stream()
                .map(RecordedOperation::operation)
                .map(BodyCheck::script)
                .collect(Collectors.joining());
    }

    private static String script(Operation operation) {
        return operation instanceof RunScript script ? script.script().text() : "";
    }
}
