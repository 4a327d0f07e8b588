package dev.migrations.revision;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the name that somebody probably meant.
 *
 * <p>Near is a name that the wanted one is the beginning of, or the other way round (from three characters on), or that
 * is at most a third of its characters away from it, where one insertion, deletion, replacement or swap of neighbours
 * counts as one. Letter case does not count.
 */
public final class NearestName {

    private static final int SHORTEST_PREFIX = 3;

    private final String wanted;

    private final int farthest;

    private NearestName(String wanted) {
        this.wanted = wanted.toLowerCase(Locale.ROOT);
        this.farthest = Math.max(1, wanted.length() / 3);
    }

    /** The nearest of the names; of several that are equally near the first in the alphabet. Empty if none is near. */
    public static Optional<String> to(String wanted, Collection<String> names) {
        return new NearestName(wanted).among(names);
    }

    /**
     * The nearest of the identifiers, of which the wanted one may be meant to be the beginning: where none is near as a
     * whole, from three characters on each counts as if it were as long as the wanted one.
     */
    public static Optional<String> toIdentifier(String wanted, Collection<String> identifiers) {
        return to(wanted, identifiers).or(() -> toBeginning(wanted, identifiers));
    }

    private static Optional<String> toBeginning(String wanted, Collection<String> identifiers) {
        if (wanted.length() < SHORTEST_PREFIX) {
            return Optional.empty();
        }
        Map<String, String> identifierByBeginning = new TreeMap<>();
        for (String identifier : identifiers) {
            if (identifier.length() > wanted.length()) {
                identifierByBeginning.merge(
                        identifier.substring(0, wanted.length()),
                        identifier,
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return to(wanted, identifierByBeginning.keySet()).map(identifierByBeginning::get);
    }

    private Optional<String> among(Collection<String> names) {
        String nearest = null;
        int least = farthest + 1;
        for (String name : names) {
            int distance = distanceTo(name.toLowerCase(Locale.ROOT));
            if (distance < least || (distance == least && nearest != null && name.compareTo(nearest) < 0)) {
                nearest = name;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private int distanceTo(String name) {
        if (name.equals(wanted)) {
            return 0;
        }
        if (Math.min(name.length(), wanted.length()) >= SHORTEST_PREFIX
                && (name.startsWith(wanted) || wanted.startsWith(name))) {
            return 1;
        }
        return Math.abs(name.length() - wanted.length()) > farthest ? Integer.MAX_VALUE : edits(name);
    }

    /** The Damerau-Levenshtein distance in which no piece of text is changed twice. */
    private int edits(String name) {
        int[] beforeLast = new int[name.length() + 1];
        int[] last = new int[name.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= wanted.length(); i++) {
            int[] row = new int[name.length() + 1];
            row[0] = i;
            for (int j = 1; j <= name.length(); j++) {
                int replaced = last[j - 1] + (wanted.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (isSwapped(name, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[name.length()];
    }

    private boolean isSwapped(String name, int i, int j) {
        return i > 1
                && j > 1
                && wanted.charAt(i - 1) == name.charAt(j - 2)
                && wanted.charAt(i - 2) == name.charAt(j - 1);
    }
}
