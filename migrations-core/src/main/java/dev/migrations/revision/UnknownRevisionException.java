package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A target that names no revision, or a branch that there is not. */
public final class UnknownRevisionException extends MigrationException {

    private static final List<String> SYMBOLS = List.of("base", "current", "head", "heads");

    private UnknownRevisionException(String problem, String action) {
        super(problem, action);
    }

    static UnknownRevisionException revision(String target, Collection<String> names) {
        return new UnknownRevisionException(
                "Revision '" + target + "' was not found.",
                action(
                        target,
                        withSymbols(names),
                        "Name an id, the beginning of one, a branch label, 'head', 'heads' or 'base', or check the"
                                + " locations and packages that are searched."));
    }

    /** None where there are no revisions, for which symbols stand. */
    private static Collection<String> withSymbols(Collection<String> names) {
        Set<String> all = new TreeSet<>(names);
        if (!names.isEmpty()) {
            all.addAll(SYMBOLS);
        }
        return all;
    }

    static UnknownRevisionException branch(String label, Collection<String> names) {
        return new UnknownRevisionException(
                "Branch '" + label + "' was not found.",
                action(
                        label,
                        names,
                        "Name a branch label or the id of a revision before '@', or check the locations and packages that"
                                + " are searched."));
    }

    private static String action(String wanted, Collection<String> names, String otherwise) {
        if (names.isEmpty()) {
            return "There are no revisions at all: check the locations and packages that are searched.";
        }
        return NearestName.toIdentifier(wanted, names)
                .map(nearest -> "Did you mean '" + nearest + "'? Otherwise check the locations and packages that are"
                        + " searched.")
                .orElse(otherwise);
    }
}
