package dev.migrations.internal.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Which step comes before which; orders them so that the outcome depends on nothing but the steps. */
final class StepOrder {

    private final List<Step> steps = new ArrayList<>();

    private final Map<Step, Collection<Step>> next = new LinkedHashMap<>();

    private final Map<Step, Integer> waitsFor = new LinkedHashMap<>();

    void add(Step step) {
        steps.add(step);
        next.put(step, new LinkedHashSet<>());
        waitsFor.put(step, 0);
    }

    /** Lets the one come before the other. */
    void before(Step first, Step second) {
        if (first != second && !nextOf(first).contains(second)) {
            nextOf(first).add(second);
            waitsFor.merge(second, 1, Integer::sum);
        }
    }

    /** Lets the one come before the other, unless it must come behind it. */
    void preferablyBefore(Step first, Step second) {
        if (!leadsTo(second, first)) {
            before(first, second);
        }
    }

    private boolean leadsTo(Step from, Step to) {
        Map<Step, Boolean> seen = new LinkedHashMap<>();
        List<Step> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Step step = open.remove(open.size() - 1);
            if (step == to) {
                return true;
            }
            if (seen.put(step, true) == null) {
                open.addAll(nextOf(step));
            }
        }
        return false;
    }

    private Collection<Step> nextOf(Step step) {
        return next.computeIfAbsent(step, each -> new LinkedHashSet<>());
    }

    List<Step> sorted() {
        hurryWhatOthersWaitFor();
        steps.sort(Step.USUAL_ORDER);
        Map<Step, Integer> places = new LinkedHashMap<>();
        steps.forEach(step -> places.put(step, places.size()));
        PriorityQueue<Step> ready = new PriorityQueue<>(Comparator.comparingInt(step -> place(places, step)));
        steps.stream().filter(step -> waitsFor.getOrDefault(step, 0) == 0).forEach(ready::add);
        TreeSet<Integer> open = new TreeSet<>(places.values());
        List<Step> sorted = new ArrayList<>();
        while (!open.isEmpty()) {
            Step step = ready.isEmpty() ? steps.get(open.first()) : ready.remove();
            if (open.remove(place(places, step))) {
                sorted.add(step);
                for (Step each : nextOf(step)) {
                    if (waitsFor.merge(each, -1, Integer::sum) == 0) {
                        ready.add(each);
                    }
                }
            }
        }
        return sorted;
    }

    private static int place(Map<Step, Integer> places, Step step) {
        return places.getOrDefault(step, 0);
    }

    /** What must come before a step of an earlier phase belongs to that phase. */
    private void hurryWhatOthersWaitFor() {
        Map<Step, List<Step>> previous = new LinkedHashMap<>();
        for (Step step : steps) {
            for (Step each : nextOf(step)) {
                previous.computeIfAbsent(each, any -> new ArrayList<>()).add(step);
            }
        }
        for (Step.Phase phase : Step.Phase.values()) {
            List<Step> open = new ArrayList<>(
                    steps.stream().filter(step -> step.phase() == phase).toList());
            while (!open.isEmpty()) {
                Step step = open.remove(open.size() - 1);
                for (Step each : previous.getOrDefault(step, List.of())) {
                    if (each.phase().compareTo(phase) > 0) {
                        each.notAfter(phase);
                        open.add(each);
                    }
                }
            }
        }
    }
}
