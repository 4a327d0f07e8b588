package dev.migrations;

import dev.migrations.error.FaultsException;
import dev.migrations.error.MigrationException;
import dev.migrations.internal.autogenerate.Comparison;
import dev.migrations.internal.autogenerate.ModelComparison;
import dev.migrations.internal.autogenerate.RowInquiry;
import dev.migrations.internal.runner.Engine;
import dev.migrations.internal.runner.Inspection;
import dev.migrations.model.RenameAnswers;
import dev.migrations.schema.ObjectId;
import dev.migrations.script.NewRevision;
import java.util.List;
import java.util.Optional;

/** Compares the model with a database that is at the heads, and tells what differs. */
final class ModelDifferences {

    private final Engine engine;

    private final ModelComparison comparison;

    ModelDifferences(Engine engine, ModelComparison comparison) {
        this.engine = engine;
        this.comparison = comparison;
    }

    /** With the questions that are open. */
    ModelDifference compare() {
        requireAtHeads();
        return of(comparison.compare(RowInquiry.ASKED, RenameAnswers.NONE));
    }

    /** @throws OpenQuestionsException if something stays open */
    Comparison answered(RenameAnswers answers) {
        requireAtHeads();
        Comparison compared = comparison.compare(RowInquiry.ASKED, answers);
        if (!compared.questions().isEmpty()) {
            throw new OpenQuestionsException(compared.questions());
        }
        return compared;
    }

    /**
     * What an inspected database differs in.
     *
     * @return empty where it is not at the heads, and where there is no model
     */
    Optional<ModelDifference> check(Inspection inspection) {
        boolean isAtHeads =
                inspection.pending().isEmpty() && inspection.faults().isEmpty();
        return isAtHeads && comparison.hasModel()
                ? Optional.of(of(comparison.compare(RowInquiry.LEFT_ALONE, RenameAnswers.NONE)))
                : Optional.empty();
    }

    private void requireAtHeads() {
        Inspection inspection = engine.inspect("heads", 0);
        if (!inspection.faults().isEmpty()) {
            throw new FaultsException(inspection.faults());
        }
        List<String> pending =
                inspection.pending().stream().map(step -> step.revision().id()).toList();
        if (!pending.isEmpty()) {
            throw new MigrationException(
                    "The database is not at the heads of the graph: " + String.join(", ", pending)
                            + (pending.size() == 1 ? " is" : " are") + " pending.",
                    "Run 'migrations upgrade heads' first: a model is compared with what the revisions make.");
        }
    }

    static ModelDifference of(Comparison compared) {
        return new ModelDifference(
                compared.product(),
                compared.models(),
                compared.upgrade().stream()
                        .map(noted -> new ModelDifference.MissingOperation(
                                noted.operation().describe(), compared.statements(noted), compared.notes(noted)))
                        .toList(),
                compared.questions(),
                compared.unknown().stream().map(ObjectId::toString).toList(),
                compared.impossible());
    }

    /** The request with what is missing as its body; empty where nothing is missing. */
    static Optional<NewRevision> bodied(NewRevision request, Comparison compared) {
        return compared.upgrade().isEmpty()
                ? Optional.empty()
                : Optional.of(request.withBody(compared.body(request.format())));
    }
}
