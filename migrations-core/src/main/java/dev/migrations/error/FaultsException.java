package dev.migrations.error;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All faults of one kind, reported at once.
 *
 * <p>A single fault speaks for itself. Several are numbered in the problem, and the action names the numbers that it
 * is for.
 */
public class FaultsException extends MigrationException {

    private final transient List<Fault> faults;

    /**
     * Creates the exception from the faults, in the order in which they are to be read.
     *
     * @throws IllegalArgumentException if there are no faults
     */
    public FaultsException(List<? extends Fault> faults) {
        super(problems(faults), actions(faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, at least one. */
    public final List<Fault> faults() {
        return faults;
    }

    private static String problems(List<? extends Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("an exception needs at least one fault");
        }
        if (faults.size() == 1) {
            return faults.get(0).problem();
        }
        StringBuilder text = new StringBuilder(faults.size() + " faults were found:");
        for (int i = 0; i < faults.size(); i++) {
            text.append("\n  ")
                    .append(i + 1)
                    .append(". ")
                    .append(indented(faults.get(i).problem()));
        }
        return text.toString();
    }

    private static String actions(List<? extends Fault> faults) {
        if (faults.size() == 1) {
            return faults.get(0).action();
        }
        Map<String, List<Integer>> numbersByAction = new LinkedHashMap<>();
        for (int i = 0; i < faults.size(); i++) {
            numbersByAction
                    .computeIfAbsent(faults.get(i).action(), action -> new ArrayList<>())
                    .add(i + 1);
        }
        if (numbersByAction.size() == 1) {
            return numbersByAction.keySet().iterator().next();
        }
        return numbersByAction.entrySet().stream()
                .map(entry -> numbers(entry.getValue()) + ": " + indented(entry.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String indented(String text) {
        return text.replace("\n", "\n     ");
    }
}
