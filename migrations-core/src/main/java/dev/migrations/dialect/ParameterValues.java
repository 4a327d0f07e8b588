package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.op.ParameterizedSql;
import dev.migrations.op.Value;
import dev.migrations.sql.ParameterName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A statement whose names are replaced by literals of one database. */
final class ParameterValues {

    private final String sql;

    private final Literals literals;

    private final List<ParameterName> names;

    private final Map<String, Value> values = new LinkedHashMap<>();

    ParameterValues(ParameterizedSql sql, Literals literals) {
        this.sql = sql.sql();
        this.literals = literals;
        this.names = literals.parameters(sql.sql());
        sql.parameters().forEach(parameter -> values.put(parameter.name(), parameter.value()));
    }

    /**
     * All that is wrong with the names and their values.
     *
     * @param subject the operation, as the beginning of a sentence
     * @param vendor the name of the database
     */
    List<Fault> faults(String subject, String vendor) {
        List<Fault> faults = new ArrayList<>();
        List<String> used = names.stream().map(ParameterName::name).distinct().toList();
        List<String> valueless =
                used.stream().filter(name -> !values.containsKey(name)).toList();
        if (!valueless.isEmpty()) {
            faults.add(Fault.of(
                    subject + " has names without a value: " + colons(valueless) + ".",
                    "Give each of them a value with with(\"" + valueless.get(0)
                            + "\", ...), or put a blank behind a colon that begins no name."));
        }
        List<String> nameless =
                values.keySet().stream().filter(name -> !used.contains(name)).toList();
        if (!nameless.isEmpty()) {
            faults.add(Fault.of(
                    subject + " has values without a name in the statement: " + colons(nameless) + ".",
                    "Write " + colons(nameless.subList(0, 1)) + " where its value belongs, or leave the value out."));
        }
        List<String> lacking = lacking();
        if (!lacking.isEmpty()) {
            faults.add(Fault.of(
                    subject + " has values that cannot be written for " + vendor + ": " + String.join(", ", lacking)
                            + ".",
                    "Hand over expression(\"...\") with the SQL for each of them."));
        }
        return List.copyOf(faults);
    }

    private List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        values.forEach((name, value) ->
                literals.lacks(value).ifPresent(reason -> lacking.add(":" + name + " (" + reason + ")")));
        return lacking;
    }

    private static String colons(List<String> names) {
        return names.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    }

    /** The statement with literals; there is no fault. */
    String text() {
        StringBuilder text = new StringBuilder();
        int copied = 0;
        for (ParameterName name : names) {
            text.append(sql, copied, name.begin());
            if (name.begin() > 0 && Character.isJavaIdentifierPart(sql.charAt(name.begin() - 1))) {
                text.append(' ');
            }
            text.append(operand(literals.write(requireNonNull(values.get(name.name()), name.name()))));
            copied = name.end();
        }
        return text.append(sql, copied, sql.length()).toString();
    }

    /** The literal, in parentheses where operators next to it could take a part of it. */
    private static String operand(String literal) {
        return isNumberOrWord(literal) || isString(literal) ? literal : "(" + literal + ")";
    }

    private static boolean isNumberOrWord(String literal) {
        return literal.chars().allMatch(character -> character == '.' || Character.isLetterOrDigit(character));
    }

    /** Whether it is one string, perhaps with a letter that says how to read it. */
    private static boolean isString(String literal) {
        int quote = literal.indexOf('\'');
        return quote >= 0
                && literal.length() > quote + 1
                && literal.endsWith("'")
                && isNumberOrWord(literal.substring(0, quote))
                && !literal.substring(quote + 1, literal.length() - 1)
                        .replace("''", "")
                        .contains("'");
    }
}
