package dev.migrations.script;

import dev.migrations.revision.InvalidGraphException;
import dev.migrations.revision.RevisionGraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The loaded revisions: their graph, their bodies and their digests. Immutable. */
public final class RevisionScripts {

    private final RevisionGraph graph;

    private final Map<String, RevisionScript> scripts;

    private final Map<String, String> digests;

    private RevisionScripts(Collection<? extends RevisionScript> scripts) {
        this.graph = RevisionGraph.of(scripts.stream().map(RevisionScript::node).toList());
        this.scripts = new HashMap<>();
        scripts.forEach(script -> this.scripts.put(script.id(), script));
        this.digests = Digests.of(graph, id -> get(id).checksum());
    }

    /**
     * Finds and reads all revisions.
     *
     * @throws InvalidScriptsException if files or classes are wrong
     * @throws InvalidGraphException if they are right, but do not make a graph
     */
    public static RevisionScripts load(ScriptSettings settings) {
        return new ScriptLoader(settings).load();
    }

    /**
     * The given revisions, in any order.
     *
     * @throws InvalidGraphException if they do not make a graph
     */
    public static RevisionScripts of(Collection<? extends RevisionScript> scripts) {
        return new RevisionScripts(scripts);
    }

    /** How the revisions stand on each other. */
    public RevisionGraph graph() {
        return graph;
    }

    /** All revisions in the order of {@link RevisionGraph#revisions()}. */
    public List<RevisionScript> all() {
        return graph.revisions().stream().map(node -> get(node.id())).toList();
    }

    /**
     * The revision of the id.
     *
     * @throws IllegalArgumentException if there is no such revision in the graph
     */
    public RevisionScript get(String id) {
        RevisionScript script = scripts.get(id);
        if (script == null) {
            throw new IllegalArgumentException("'" + id + "' is not in the graph");
        }
        return script;
    }

    /**
     * Names the revision together with everything below it: two graphs that give one digest to a revision have it, and
     * all that it stands on, with the same checksums and in the same relations. 64 hex digits.
     *
     * <p>It is the SHA-256 of these lines in UTF-8, each ended by one line feed, where a digest is that of the parent or
     * dependency, and the lines of a kind are in ascending order, each once:
     *
     * <pre>{@code
     * revision ID
     * checksum CHECKSUM
     * revises DIGEST       one line for each parent
     * depends-on DIGEST    one line for each dependency
     * }</pre>
     *
     * @throws IllegalArgumentException if there is no such revision in the graph
     */
    public String digest(String id) {
        String digest = digests.get(id);
        if (digest == null) {
            throw new IllegalArgumentException("'" + id + "' is not in the graph");
        }
        return digest;
    }
}
