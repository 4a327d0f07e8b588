package dev.migrations.internal.autogenerate;

import java.util.List;
import java.util.TreeSet;

/** Collects what the statements of a new revision refer to. Not thread-safe. */
final class JavaImports {

    private final TreeSet<String> names = new TreeSet<>();

    /** The simple name of the type; a nested one has that of the type around it before it. */
    String type(Class<?> type) {
        Class<?> outer = type;
        String name = type.getSimpleName();
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
            name = outer.getSimpleName() + "." + name;
        }
        if (!outer.getPackageName().equals("java.lang")) {
            names.add(outer.getName());
        }
        return name;
    }

    /** The name of a static method, to be called without that of its class. */
    String method(Class<?> owner, String name) {
        names.add("static " + owner.getName() + "." + name);
        return name;
    }

    /** All that was referred to, sorted. */
    List<String> names() {
        return List.copyOf(names);
    }
}
