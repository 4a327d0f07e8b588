package dev.migrations.script;

import dev.migrations.script.RevisionBody.Downgrade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the placeholders of a {@link RevisionTemplate} stand for, in the language of its format. */
final class TemplateValues {

    private TemplateValues() {}

    private static final List<String> IMPORTS = List.of(
            "dev.migrations.op.Operations", "dev.migrations.script.Migration", "dev.migrations.script.Revision");

    private static final String EMPTY_DOWNGRADE = """

            @Override
            public void downgrade(Operations op) { // leave it out where every operation can be inverted
            }""";

    /** With an empty section for each direction where there is no body. */
    static Map<String, String> sql(RevisionHeader header, Optional<RevisionBody> body) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", header.id());
        values.put("revises", String.join(", ", header.revises()));
        values.put("message", header.message());
        values.put("branch-labels", String.join(", ", header.branchLabels()));
        values.put("depends-on", String.join(", ", header.dependsOn()));
        values.put("create-date", header.createDate());
        values.put("transaction", body.map(TemplateValues::transaction).orElse(""));
        values.put("upgrade", body.map(RevisionBody::upgrade).orElse(""));
        values.put("downgrade", body.map(TemplateValues::section).orElse("\n-- @downgrade"));
        return values;
    }

    private static String transaction(RevisionBody body) {
        return switch (body.transactionMode()) {
            case TRANSACTIONAL -> "";
            case AUTOCOMMIT -> "none";
        };
    }

    private static String section(RevisionBody body) {
        String text = body.downgrade().text();
        return switch (body.downgrade().kind()) {
            case WRITTEN -> "\n-- @downgrade" + (text.isEmpty() ? "" : "\n" + text);
            case INVERSE, IRREVERSIBLE -> "";
        };
    }

    /** With an empty method for each direction where there is no body. */
    static Map<String, String> java(
            RevisionHeader header, String packageName, String className, Optional<RevisionBody> body) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", literal(header.id()));
        values.put("revises", literals(header.revises()));
        values.put("message", header.message().isEmpty() ? "" : literal(header.message()));
        values.put("branch-labels", literals(header.branchLabels()));
        values.put("depends-on", literals(header.dependsOn()));
        values.put("create-date", literal(header.createDate()));
        values.put("package", packageName);
        values.put("class", className);
        values.put("imports", imports(body.map(RevisionBody::imports).orElse(List.of())));
        values.put(
                "irreversible",
                body.filter(given -> given.downgrade().kind() == Downgrade.Kind.IRREVERSIBLE)
                        .map(given -> "true")
                        .orElse(""));
        values.put("upgrade", body.map(RevisionBody::upgrade).orElse(""));
        values.put("downgrade", body.map(TemplateValues::method).orElse(EMPTY_DOWNGRADE));
        return values;
    }

    /** Those of the body and those of every revision: static ones first, each group sorted. */
    private static String imports(List<String> ofBody) {
        return Stream.concat(IMPORTS.stream(), ofBody.stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        name -> !name.startsWith("static "), TreeMap::new, Collectors.toCollection(TreeSet::new)))
                .values()
                .stream()
                .map(group -> group.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static String method(RevisionBody body) {
        return switch (body.downgrade().kind()) {
            case WRITTEN -> "\n@Override\npublic void downgrade(Operations op) {\n" + statements(body) + "}";
            case INVERSE, IRREVERSIBLE -> "";
        };
    }

    private static String statements(RevisionBody body) {
        return body.downgrade()
                .text()
                .lines()
                .map(line -> line.isBlank() ? line + "\n" : "    " + line + "\n")
                .collect(Collectors.joining());
    }

    /** One literal, or several in braces; empty for none. */
    static String literals(List<String> texts) {
        if (texts.isEmpty()) {
            return "";
        }
        String all = texts.stream().map(TemplateValues::literal).collect(Collectors.joining(", "));
        return texts.size() == 1 ? all : "{" + all + "}";
    }

    private static String literal(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + '"';
    }
}
