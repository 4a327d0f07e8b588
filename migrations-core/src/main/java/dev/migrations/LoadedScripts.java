package dev.migrations;

import dev.migrations.event.MigrationEvent;
import dev.migrations.event.MigrationListener;
import dev.migrations.internal.runner.ScriptSource;
import dev.migrations.script.Location;
import dev.migrations.script.Migration;
import dev.migrations.script.RevisionScripts;
import dev.migrations.script.ScriptSettings;
import dev.migrations.script.ScriptSettings.Searched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Loads the revisions when they are first needed, once for each kind of database where they depend on it. */
final class LoadedScripts implements ScriptSource {

    private static final String VENDOR = "{vendor}";

    private final ClassLoader classLoader;

    private final List<String> locations;

    private final List<String> packages;

    private final Map<String, String> placeholders;

    private final List<Migration> migrations;

    private final Set<Searched> mayBeMissing;

    private final MigrationListener listener;

    private final Map<String, RevisionScripts> byVendor = new HashMap<>();

    LoadedScripts(
            ClassLoader classLoader,
            List<String> locations,
            List<String> packages,
            Map<String, String> placeholders,
            List<Migration> migrations,
            Set<Searched> mayBeMissing,
            MigrationListener listener) {
        this.classLoader = classLoader;
        this.locations = List.copyOf(locations);
        this.packages = List.copyOf(packages);
        this.placeholders = Map.copyOf(placeholders);
        this.migrations = List.copyOf(migrations);
        this.mayBeMissing = Set.copyOf(mayBeMissing);
        this.listener = listener;
    }

    @Override
    public Optional<RevisionScripts> independent() {
        return dependOnVendor() ? Optional.empty() : Optional.of(load(""));
    }

    boolean dependOnVendor() {
        return locations.stream().anyMatch(location -> location.contains(VENDOR));
    }

    @Override
    public synchronized RevisionScripts load(String vendor) {
        String key = dependOnVendor() ? vendor : "";
        // Not computeIfAbsent: what fails to load is tried again, and Java revisions are code that may do anything.
        RevisionScripts loaded = byVendor.get(key);
        if (loaded == null) {
            loaded = RevisionScripts.load(settings(vendor));
            byVendor.put(key, loaded);
            if (loaded.all().isEmpty()) {
                listener.onEvent(new MigrationEvent.NoRevisions(searched(vendor)));
            }
        }
        return loaded;
    }

    private List<String> searched(String vendor) {
        List<String> searched = new ArrayList<>();
        settings(vendor).locations().forEach(location -> searched.add(location.toString()));
        packages.forEach(name -> searched.add("package " + name));
        return searched;
    }

    /** Where the revisions for the kind of database come from. */
    ScriptSettings settings(String vendor) {
        return new ScriptSettings(
                classLoader,
                locations.stream()
                        .map(location -> Location.of(location.replace(VENDOR, vendor)))
                        .toList(),
                packages,
                placeholders,
                migrations,
                mayBeMissing);
    }

    /** Has them loaded again when they are next needed: their files have changed. */
    synchronized void forget() {
        byVendor.clear();
    }
}
