package dev.migrations.internal.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/** Which step comes before which; orders them so that the outcome depends on nothing but the steps. */
final class StepOrder {

    private final List<Step> steps = new ArrayList<>();

    private final Map<Step, Collection<Step>> next = new IdentityHashMap<>();

    private final Map<Step, Integer> waitsFor = new IdentityHashMap<>();

    void add(Step step) {
        steps.add(step);
        next.put(step, new ArrayList<>());
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
        Map<Step, Boolean> seen = new IdentityHashMap<>();
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
        return next.computeIfAbsent(step, each -> new ArrayList<>());
    }

    List<Step> sorted() {
        hurryWhatOthersWaitFor();
        steps.sort(Step.USUAL_ORDER);
        Map<Step, Integer> places = new IdentityHashMap<>();
        steps.forEach(step -> places.put(step, places.size()));
        PriorityQueue<Step> ready = new PriorityQueue<>((one, other) -> places.get(one) - places.get(other));
        steps.stream().filter(step -> waitsFor.get(step) == 0).forEach(ready::add);
        TreeSet<Integer> open = new TreeSet<>(places.values());
        List<Step> sorted = new ArrayList<>();
        while (!open.isEmpty()) {
            Step step = ready.isEmpty() ? steps.get(open.first()) : ready.remove();
            if (open.remove(places.get(step))) {
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

    /** What must come before a step of an earlier phase belongs to that phase. */
    private void hurryWhatOthersWaitFor() {
        Map<Step, List<Step>> previous = new IdentityHashMap<>();
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
