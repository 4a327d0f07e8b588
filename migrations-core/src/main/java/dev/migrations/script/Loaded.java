package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.revision.RevisionNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading one file or class.
 *
 * @param <S> the kind of revision
 * @param script the revision; empty if there are faults
 * @param node what is known for the graph, also if there are faults; empty if not even the id is
 * @param faults what is wrong
 */
record Loaded<S extends RevisionScript>(Optional<S> script, Optional<RevisionNode> node, List<Fault> faults) {

    Loaded {
        faults = List.copyOf(faults);
    }

    static <S extends RevisionScript> Loaded<S> of(
            Optional<RevisionNode> node, List<Fault> faults, Function<RevisionNode, S> script) {
        return new Loaded<>(faults.isEmpty() ? node.map(script) : Optional.empty(), node, faults);
    }

    static <S extends RevisionScript> Loaded<S> failed(List<Fault> faults) {
        return new Loaded<>(Optional.empty(), Optional.empty(), faults);
    }

    S orElseThrow() {
        return script.orElseThrow(() -> new InvalidScriptsException(faults));
    }
}
