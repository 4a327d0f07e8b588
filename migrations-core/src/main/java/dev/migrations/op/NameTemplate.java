package dev.migrations.op;

import dev.migrations.error.Fault;
import dev.migrations.op.NamingConvention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with placeholders in it.
 *
 * @param text the template
 */
record NameTemplate(String text) {

    static final String GIVEN = "name";

    private static final List<String> COMMON = List.of("table", "schema", "column", "columns", GIVEN);

    private static final List<String> REFERRED = List.of("referred_table", "referred_column", "referred_columns");

    private static final Pattern PLACEHOLDER = Pattern.compile("(_?)\\{([^{}]*)}");

    boolean asksForName() {
        return text.contains("{" + GIVEN + "}");
    }

    List<Fault> faults(Kind kind) {
        List<String> known = new ArrayList<>(COMMON);
        if (kind == Kind.FOREIGN_KEY) {
            known.addAll(REFERRED);
        }
        List<Fault> faults = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (!known.contains(matcher.group(2))) {
                faults.add(Fault.of(
                        "Template '" + text + "' for names of the kind '" + kind.label()
                                + "' has the unknown placeholder '{" + matcher.group(2) + "}'.",
                        "Use one of {" + String.join("}, {", known) + "}."));
            }
        }
        String rest = matcher.replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            faults.add(Fault.of(
                    "Template '" + text + "' for names of the kind '" + kind.label()
                            + "' has a brace without its other half.",
                    "Write placeholders as {table}."));
        }
        if (text.isBlank()) {
            faults.add(Fault.of(
                    "The template for names of the kind '" + kind.label() + "' is blank.",
                    "Write one, such as {table}_{columns}."));
        }
        return faults;
    }

    /** The name; a placeholder without a value goes together with the underscore before it. */
    String filled(Map<String, String> values) {
        StringBuilder name = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String value = values.getOrDefault(matcher.group(2), "");
            matcher.appendReplacement(name, Matcher.quoteReplacement(value.isEmpty() ? "" : matcher.group(1) + value));
        }
        return matcher.appendTail(name).toString();
    }
}
