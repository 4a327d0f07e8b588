package dev.migrations.benchmarks;

import java.util.Locale;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A database at the head, as nearly every start of an application finds it. */
@State(Scope.Benchmark)
public class UpgradedDatabase {

    /** Who upgrades. */
    @Param
    public Tool tool;

    /** How many revisions there are, all applied. */
    @Param({"200", "1000"})
    public int revisions;

    private Server server;

    private RevisionFolder folder;

    /** Finds the server, writes the revisions, and upgrades the database unless another process has. */
    @Setup
    public void prepare() throws Exception {
        server = Server.find();
        folder = RevisionFolder.of(tool, revisions);
        prepare(server, folder);
    }

    /** Upgrades the database ahead of the processes that measure, so that these have not seen the tool before. */
    static void prepare(Server server, Tool tool, int revisions) throws Exception {
        UpgradedDatabase database = new UpgradedDatabase();
        database.tool = tool;
        database.revisions = revisions;
        try (RevisionFolder folder = RevisionFolder.of(tool, revisions)) {
            database.prepare(server, folder);
        }
    }

    private void prepare(Server preparing, RevisionFolder revisionFolder) throws Exception {
        if (!preparing.exists(name())) {
            preparing.create(name());
            tool.upgrade().run(preparing.dataSource(name()), revisionFolder.path());
            preparing.settle();
        }
        if (preparing.countItems(name()) != revisions) {
            throw new IllegalStateException(name() + " is not at its head");
        }
    }

    private String name() {
        return "upgraded_" + tool.name().toLowerCase(Locale.ROOT) + "_" + revisions;
    }

    void upgrade() throws Exception {
        tool.upgrade().run(server.dataSource(name()), folder.path());
    }

    /** Leaves the database to other processes. */
    @TearDown
    public void close() throws Exception {
        folder.close();
        server.close();
    }
}
