package dev.migrations.revision;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A target as it was typed: {@code [LABEL@][SYMBOL][+N|-N]}, with a symbol, a number of steps, or both.
 *
 * @param text what was typed
 * @param label what stands before {@code @}: a branch label or an id
 * @param symbol {@code head}, {@code heads}, {@code base}, {@code current}, an id or its beginning, or a branch label
 * @param steps the steps up, or down if negative, from the symbol or from what is current
 */
record Identifier(String text, Optional<String> label, Optional<String> symbol, Optional<Integer> steps) {

    private static final Pattern GRAMMAR = Pattern.compile("(?:([^@:+-]+)@)?([^@:+-]+)?([+-][0-9]+)?");

    private static final List<String> RESERVED = List.of("head", "heads", "base", "current");

    private static final int MOST_DIGITS = 9;

    /**
     * The parts of the text.
     *
     * @throws InvalidTargetException if it is not a target
     */
    static Identifier parse(String text) {
        Matcher matcher = GRAMMAR.matcher(text);
        if (!matcher.matches() || (matcher.group(2) == null && matcher.group(3) == null)) {
            throw notATarget(text);
        }
        Optional<String> symbol = Optional.ofNullable(matcher.group(2));
        Optional<Integer> steps = Optional.ofNullable(matcher.group(3)).map(Identifier::number);
        if (symbol.isEmpty() && steps.filter(count -> count == 0).isPresent()) {
            throw notATarget(text);
        }
        return new Identifier(text, Optional.ofNullable(matcher.group(1)), symbol, steps);
    }

    private static InvalidTargetException notATarget(String text) {
        return new InvalidTargetException(
                text.isEmpty() ? "The target is empty." : "'" + text + "' is not written as a target.",
                "Write an id, the beginning of one, a branch label, 'head', 'heads', 'base' or 'current', if need be with"
                        + " 'LABEL@' before it and '+1' or '-1' behind it.");
    }

    /** A number of more digits than there are revisions is as good as the greatest one. */
    private static int number(String signed) {
        int greatest = signed.startsWith("-") ? -Integer.MAX_VALUE : Integer.MAX_VALUE;
        return signed.length() > MOST_DIGITS ? greatest : Integer.parseInt(signed);
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name);
    }

    /** Whether it counts from what is current. */
    boolean isFromCurrent() {
        return steps.isPresent()
                && symbol.filter(name -> !name.equals("current")).isEmpty();
    }

    /** Whether it names the rows themselves. */
    boolean isCurrent() {
        return isSymbol("current") && steps.isEmpty();
    }

    Identifier withoutLabel() {
        return new Identifier(text.substring(text.indexOf('@') + 1), Optional.empty(), symbol, steps);
    }

    /** The text with the label and the symbol alone. */
    String withoutSteps() {
        return label.map(name -> name + "@").orElse("") + symbol.orElse("");
    }

    boolean isSymbol(String name) {
        return symbol.filter(name::equals).isPresent();
    }
}
