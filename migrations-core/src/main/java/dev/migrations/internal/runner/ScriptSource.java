package dev.migrations.internal.runner;

import dev.migrations.script.RevisionScripts;
import java.util.Optional;

/** Where the revisions of a run come from. Thread-safe; loads once. */
public interface ScriptSource {

    /**
     * The revisions, if they do not depend on the kind of database. Faults in them are told without connecting.
     *
     * @throws dev.migrations.error.FaultsException every fault in them
     */
    Optional<RevisionScripts> independent();

    /**
     * The revisions for the kind of database.
     *
     * @param vendor what {@code {vendor}} in a location stands for
     * @throws dev.migrations.error.FaultsException every fault in them
     */
    RevisionScripts load(String vendor);
}
