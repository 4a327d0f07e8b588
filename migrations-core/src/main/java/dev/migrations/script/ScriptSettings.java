package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where revisions come from.
 *
 * @param classLoader finds files and classes
 * @param locations the folders below which {@code *.sql} files are revisions
 * @param packages the packages in which, and below which, annotated classes are revisions
 * @param placeholders the values of {@code ${name}} in SQL revisions, by name
 * @param migrations revisions that exist as instances; their classes are not instantiated again where they are in a
 *     package
 * @param mayBeMissing what nobody chose, so that it need not exist
 */
public record ScriptSettings(
        ClassLoader classLoader,
        List<Location> locations,
        List<String> packages,
        Map<String, String> placeholders,
        List<? extends Migration> migrations,
        Set<Searched> mayBeMissing) {

    /** What is searched for revisions. */
    public enum Searched {
        LOCATIONS,
        PACKAGES
    }

    public ScriptSettings {
        requireNonNull(classLoader, "classLoader");
        locations = List.copyOf(locations);
        packages = List.copyOf(packages);
        placeholders = Map.copyOf(placeholders);
        migrations = List.copyOf(migrations);
        mayBeMissing = Set.copyOf(mayBeMissing);
    }

    /** All locations and packages must exist. */
    public ScriptSettings(
            ClassLoader classLoader,
            List<Location> locations,
            List<String> packages,
            Map<String, String> placeholders,
            List<? extends Migration> migrations) {
        this(classLoader, locations, packages, placeholders, migrations, Set.of());
    }

    boolean mayBeMissing(Searched searched) {
        return mayBeMissing.contains(searched);
    }
}
