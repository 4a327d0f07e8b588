package dev.migrations.internal.autogenerate;

import dev.migrations.error.Fault;
import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RecordedOperation.Placement;
import dev.migrations.script.RevisionBody;
import dev.migrations.script.RevisionBody.Downgrade;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes operations as the Java statements that record them. Stateless and thread-safe. */
public final class JavaSource {

    /** A line of 120 characters, less the indent of a method's statements. */
    private static final int WIDTH = 112;

    private static final String INDENT = "    ";

    /**
     * The body of a revision. The downgrade is left out where it is the inverse of the upgrade.
     *
     * @param upgrade what it asks for on the way up, in order
     * @param downgrade what it asks for on the way down, in order; empty where it is irreversible
     * @throws UnwritableRevisionException every operation that holds code, or a script of its own
     */
    public RevisionBody of(List<NotedOperation> upgrade, Optional<List<NotedOperation>> downgrade) {
        Writing writing = new Writing();
        String up = writing.text(upgrade);
        Downgrade down = downgrade
                .map(operations -> isInverse(operations, upgrade)
                        ? Downgrade.inverse()
                        : Downgrade.written(writing.text(operations)))
                .orElseGet(Downgrade::irreversible);
        if (!writing.faults.isEmpty()) {
            throw new UnwritableRevisionException(writing.faults);
        }
        return RevisionBody.java(writing.imports.names(), up, down);
    }

    /** Whether nothing is to be said of the way down that the engine would not find out by itself. */
    private static boolean isInverse(List<NotedOperation> downgrade, List<NotedOperation> upgrade) {
        InvertedOperations inverted = Inversions.invert(recorded(upgrade));
        return inverted.faults().isEmpty()
                && inverted.operations().equals(recorded(downgrade))
                && downgrade.stream().allMatch(each -> each.notes().isEmpty());
    }

    private static List<RecordedOperation> recorded(List<NotedOperation> operations) {
        Origin origin = Origin.of("the new revision");
        return operations.stream()
                .map(each -> new RecordedOperation(each.operation(), origin, each.placement()))
                .toList();
    }

    /** Both directions of one revision. For one use. */
    private static final class Writing {

        private final JavaImports imports = new JavaImports();

        private final List<Fault> faults = new ArrayList<>();

        String text(List<NotedOperation> operations) {
            List<String> paragraphs = new ArrayList<>();
            int begin = 0;
            while (begin < operations.size()) {
                Placement placement = operations.get(begin).placement();
                int end = begin;
                while (end < operations.size() && operations.get(end).placement() == placement) {
                    end++;
                }
                paragraphs.add(placed(operations.subList(begin, end), placement));
                begin = end;
            }
            return String.join("\n\n", paragraphs);
        }

        private String placed(List<NotedOperation> operations, Placement placement) {
            return switch (placement) {
                case REVISION -> paragraphs(operations, "op", WIDTH);
                case AUTOCOMMIT_BLOCK ->
                    "op.autocommit(block -> {\n" + indented(paragraphs(operations, "block", WIDTH - INDENT.length()))
                            + "});";
            };
        }

        private static String indented(String lines) {
            StringBuilder indented = new StringBuilder();
            lines.lines()
                    .forEach(line -> indented.append(line.isBlank() ? "" : INDENT)
                            .append(line)
                            .append('\n'));
            return indented.toString();
        }

        private String paragraphs(List<NotedOperation> operations, String receiver, int width) {
            return String.join(
                    "\n\n",
                    Ideas.of(operations).stream()
                            .map(idea -> String.join(
                                    "\n",
                                    idea.stream()
                                            .map(each -> statement(each, receiver, width))
                                            .toList()))
                            .toList());
        }

        private String statement(NotedOperation noted, String receiver, int width) {
            Optional<Chain> call = noted.operation().accept(new JavaStatements(new JavaDefinitions(imports)));
            if (call.isEmpty()) {
                faults.add(Fault.of(
                        "Operation '" + noted.operation().describe()
                                + "' cannot be written as Java: it holds code, or a" + " script of its own.",
                        "Write it into the revision by hand."));
            }
            return noted.comments("//").replace("\\u", "\\\\u")
                    + call.map(chain -> JavaLayout.of(chain.on(receiver), width))
                            .orElse("");
        }
    }
}
