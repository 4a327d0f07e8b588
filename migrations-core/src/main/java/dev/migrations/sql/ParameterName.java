package dev.migrations.sql;

import static java.util.Objects.requireNonNull;

/**
 * A name in a statement that stands for a value, such as {@code :rank}.
 *
 * @param name the name without its colon
 * @param begin the offset of its colon
 * @param end the offset behind its last character
 */
public record ParameterName(String name, int begin, int end) {

    public ParameterName {
        requireNonNull(name, "name");
    }
}
