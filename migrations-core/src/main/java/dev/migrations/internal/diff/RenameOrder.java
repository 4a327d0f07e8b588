package dev.migrations.internal.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Orders renames so that each name is free when something gets it; where names go round, over a temporary one. */
final class RenameOrder {

    private RenameOrder() {}

    /**
     * @param renames the names before and afterwards, each of them once
     * @param temporary a free name for something that must step aside
     */
    static <T> List<Pair<T>> of(Map<T, T> renames, UnaryOperator<T> temporary) {
        Map<T, T> open = new LinkedHashMap<>(renames);
        List<Pair<T>> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<T> taken = new LinkedHashSet<>(open.keySet());
            List<T> free = open.keySet().stream()
                    .filter(from -> !taken.contains(open.get(from)))
                    .toList();
            if (free.isEmpty()) {
                T first = open.keySet().iterator().next();
                T aside = temporary.apply(first);
                ordered.add(new Pair<>(first, aside));
                open.put(aside, required(open.remove(first)));
            } else {
                free.forEach(from -> ordered.add(new Pair<>(from, required(open.remove(from)))));
            }
        }
        return ordered;
    }

    private static <T> T required(@org.jspecify.annotations.Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /**
     * One rename.
     *
     * @param from the name before
     * @param to the name afterwards
     */
    record Pair<T>(T from, T to) {}
}
