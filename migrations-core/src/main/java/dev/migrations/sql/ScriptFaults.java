package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is wrong in one script; ordered by the place, whatever the order in which it was noticed. Not thread-safe.
 *
 * <p>Offsets are in {@code char}s of the script's text.
 */
public final class ScriptFaults {

    private final SourceText script;

    private final List<Placed> faults = new ArrayList<>();

    public ScriptFaults(SourceText script) {
        this.script = requireNonNull(script, "script");
    }

    /** The place as it is written into a fault. */
    public String place(int offset) {
        return script.originAt(offset).toString();
    }

    /** Notes a fault at the offset. */
    public void add(int offset, String problem, String action) {
        faults.add(new Placed(offset, Fault.of(problem, action)));
    }

    /**
     * Notes something that goes on to the end of the script.
     *
     * @param what what begins at the offset, for people
     */
    public void addUnclosed(int offset, String what, String action) {
        add(offset, "The " + what + " that begins at " + place(offset) + " is never closed.", action);
    }

    /** The faults in the order of their places. */
    public List<Fault> inOrder() {
        return faults.stream()
                .sorted(Comparator.comparingInt(Placed::offset))
                .map(Placed::fault)
                .toList();
    }

    private record Placed(int offset, Fault fault) {}
}
