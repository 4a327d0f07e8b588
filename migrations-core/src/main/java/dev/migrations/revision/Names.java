package dev.migrations.revision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ids in the sentences of a message. */
final class Names {

    private Names() {}

    static String quoted(Collection<String> ids) {
        return ids.stream().map(Names::quoted).collect(Collectors.joining(", "));
    }

    static String either(List<String> ids) {
        String last = quoted(ids.get(ids.size() - 1));
        return ids.size() == 1 ? last : quoted(ids.subList(0, ids.size() - 1)) + " or " + last;
    }

    static String declared(Collection<RevisionNode> revisions) {
        return revisions.stream()
                .map(revision -> quoted(revision.id()) + " (" + revision.origin() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String id) {
        return "'" + id + "'";
    }
}
