package dev.migrations.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A database that is new for each upgrade. */
@State(Scope.Benchmark)
public class EmptyDatabase {

    private static final String NAME = "empty";

    /** Who upgrades. */
    @Param
    public Tool tool;

    /** How many revisions there are. */
    @Param("200")
    public int revisions;

    private Server server;

    private RevisionFolder folder;

    /** Finds the server and writes the revisions. */
    @Setup
    public void writeRevisions() throws Exception {
        server = Server.find();
        folder = RevisionFolder.of(tool, revisions);
    }

    /** Replaces the database by an empty one. */
    @Setup(Level.Iteration)
    public void empty() throws Exception {
        server.drop(NAME);
        server.create(NAME);
        server.settle();
    }

    void upgrade() throws Exception {
        tool.upgrade().run(server.dataSource(NAME), folder.path());
    }

    /** Makes sure that the upgrade did what it was measured for. */
    @TearDown(Level.Iteration)
    public void requireUpgraded() throws Exception {
        int items = server.countItems(NAME);
        if (items != revisions) {
            throw new IllegalStateException(tool + " created " + items + " of " + revisions + " tables");
        }
    }

    /** Leaves nothing behind. */
    @TearDown
    public void close() throws Exception {
        server.drop(NAME);
        folder.close();
        server.close();
    }
}
