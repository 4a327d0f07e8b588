package dev.migrations.script;

import dev.migrations.revision.RevisionNode;
import dev.migrations.sql.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Java source file with one {@link Revision} annotation, of which as much is known as can be told without compiling
 * it: values that are literals.
 */
final class JavaSource {

    private static final String ANNOTATION = "Revision";

    private static final String QUALIFIED = Revision.class.getName();

    private final SourceText file;

    private final int begin;

    private final Map<String, Value> elements;

    private JavaSource(SourceText file, int begin, Map<String, Value> elements) {
        this.file = file;
        this.begin = begin;
        this.elements = elements;
    }

    /**
     * The value of an element.
     *
     * @param nameBegin where the name of the element begins
     * @param begin where the value begins
     * @param end where what follows the value begins
     * @param strings the strings, if it is a literal or literals in braces
     */
    private record Value(int nameBegin, int begin, int end, Optional<List<String>> strings) {}

    /** The annotated source; empty where there is no annotation, or more than one. */
    static Optional<JavaSource> parse(SourceText file) {
        List<JavaToken> tokens = JavaToken.of(file.text());
        List<JavaSource> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("@")) {
                new Reader(file, tokens, i).annotation().ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What the graph is told; empty where something of it is no literal. */
    Optional<RevisionNode> node() {
        return strings("id")
                .filter(ids -> ids.size() == 1)
                .flatMap(ids -> strings("revises")
                        .flatMap(revises -> strings("dependsOn")
                                .flatMap(dependsOn -> strings("branchLabels")
                                        .map(labels -> new RevisionNode(
                                                ids.get(0), revises, dependsOn, labels, file.originAt(begin))))));
    }

    /** One line; empty where there is none or where it is no literal. */
    String message() {
        return strings("message")
                .filter(texts -> !texts.isEmpty())
                .map(texts -> texts.get(0))
                .orElse("");
    }

    private Optional<List<String>> strings(String element) {
        Value value = elements.get(element);
        return value == null ? Optional.of(List.of()) : value.strings();
    }

    /** The text in which it revises the parents and nothing else is changed; empty where what it revises is no literal. */
    Optional<String> revising(List<String> parents) {
        String text = file.text();
        String written = TemplateValues.literals(parents);
        Value revises = elements.get("revises");
        if (revises != null) {
            return revises.strings()
                    .map(known -> text.substring(0, revises.begin()) + written + text.substring(revises.end()));
        }
        return Optional.ofNullable(elements.get("id"))
                .map(id -> text.substring(0, id.end()) + "," + separator(id) + "revises = " + written
                        + text.substring(id.end()));
    }

    /** What stands between two elements: a line break and its indent where the id is on a line of its own. */
    private String separator(Value id) {
        String text = file.text();
        int from = id.nameBegin();
        while (Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, id.nameBegin());
        return before.contains("\n") ? before : " ";
    }

    /** Reads the tokens of one annotation. */
    private static final class Reader {

        private final SourceText file;

        private final List<JavaToken> tokens;

        private final int start;

        private int next;

        Reader(SourceText file, List<JavaToken> tokens, int start) {
            this.file = file;
            this.tokens = tokens;
            this.start = start;
            this.next = start + 1;
        }

        Optional<JavaSource> annotation() {
            String name = qualifiedName();
            boolean isRevision = name.equals(ANNOTATION) || name.equals(QUALIFIED);
            if (!isRevision || !isNext("(")) {
                return Optional.empty();
            }
            next++;
            Map<String, Value> elements = new LinkedHashMap<>();
            while (next < tokens.size() && !isNext(")")) {
                JavaToken element = tokens.get(next++);
                if (element.kind() != JavaToken.Kind.WORD || !isNext("=")) {
                    return Optional.empty();
                }
                next++;
                elements.put(element.text(), value(element));
                if (isNext(",")) {
                    next++;
                }
            }
            return next < tokens.size()
                    ? Optional.of(new JavaSource(file, tokens.get(start).begin(), elements))
                    : Optional.empty();
        }

        private String qualifiedName() {
            StringBuilder name = new StringBuilder();
            while (next < tokens.size() && (tokens.get(next).kind() == JavaToken.Kind.WORD || isNext("."))) {
                name.append(tokens.get(next++).text());
            }
            return name.toString();
        }

        private boolean isNext(String text) {
            return next < tokens.size() && tokens.get(next).is(text);
        }

        private Value value(JavaToken element) {
            int first = next;
            int depth = 0;
            while (next < tokens.size() && (depth > 0 || !(isNext(",") || isNext(")")))) {
                if (isNext("(") || isNext("{")) {
                    depth++;
                } else if (isNext(")") || isNext("}")) {
                    depth--;
                }
                next++;
            }
            List<JavaToken> value = tokens.subList(first, next);
            return value.isEmpty()
                    ? new Value(element.begin(), element.end(), element.end(), Optional.empty())
                    : new Value(
                            element.begin(),
                            value.get(0).begin(),
                            value.get(value.size() - 1).end(),
                            literals(value));
        }

        private static Optional<List<String>> literals(List<JavaToken> value) {
            if (value.size() == 1) {
                return value.get(0).string().map(List::of);
            }
            if (!value.get(0).is("{") || !value.get(value.size() - 1).is("}")) {
                return Optional.empty();
            }
            List<String> strings = new ArrayList<>();
            for (int i = 1; i < value.size() - 1; i++) {
                boolean isComma = i % 2 == 0;
                Optional<String> string = value.get(i).string();
                if (isComma ? !value.get(i).is(",") : string.isEmpty()) {
                    return Optional.empty();
                }
                string.ifPresent(strings::add);
            }
            return Optional.of(strings);
        }
    }
}
