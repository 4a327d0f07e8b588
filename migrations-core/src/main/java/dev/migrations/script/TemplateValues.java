package dev.migrations.script;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the placeholders of a {@link RevisionTemplate} stand for, in the language of its format. */
final class TemplateValues {

    private TemplateValues() {}

    static Map<String, String> sql(RevisionHeader header) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", header.id());
        values.put("revises", String.join(", ", header.revises()));
        values.put("message", header.message());
        values.put("branch-labels", String.join(", ", header.branchLabels()));
        values.put("depends-on", String.join(", ", header.dependsOn()));
        values.put("create-date", header.createDate());
        return values;
    }

    static Map<String, String> java(RevisionHeader header, String packageName, String className) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("id", literal(header.id()));
        values.put("revises", literals(header.revises()));
        values.put("message", header.message().isEmpty() ? "" : literal(header.message()));
        values.put("branch-labels", literals(header.branchLabels()));
        values.put("depends-on", literals(header.dependsOn()));
        values.put("create-date", literal(header.createDate()));
        values.put("package", packageName);
        values.put("class", className);
        return values;
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
