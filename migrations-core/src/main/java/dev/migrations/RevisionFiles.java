package dev.migrations;

import dev.migrations.script.RevisionTemplate;
import dev.migrations.script.RevisionWriter;
import dev.migrations.script.WriterSettings;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** The files of the revisions, where they are written and not only read. */
final class RevisionFiles {

    private final LoadedScripts scripts;

    private final WriterSettings settings;

    private final Clock clock;

    RevisionFiles(LoadedScripts scripts, WriterSettings settings, Clock clock) {
        this.scripts = scripts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A writer for what there is.
     *
     * @param vendor the kind of database; only asked for where the locations depend on it
     * @param rows the rows of the version table; only asked for where an identifier counts from them
     */
    RevisionWriter writer(Supplier<String> vendor, Supplier<List<String>> rows) {
        return new RevisionWriter(
                scripts.settings(scripts.dependOnVendor() ? vendor.get() : ""), settings, rows, clock);
    }

    /** The templates, which do not depend on what there is. */
    List<RevisionTemplate> templates() {
        return RevisionWriter.templates(settings);
    }

    void forget() {
        scripts.forget();
    }
}
