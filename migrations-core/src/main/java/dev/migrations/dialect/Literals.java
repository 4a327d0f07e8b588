package dev.migrations.dialect;

import dev.migrations.op.Value;
import dev.migrations.sql.ParameterName;
import java.util.List;
import java.util.Optional;

/** How one database writes values, and the names in its statements that stand for values. Stateless and thread-safe. */
public interface Literals {

    /**
     * Why the database has no words for the value, as the end of a sentence: {@code it has no arrays}. It never quotes
     * the value, which may be a secret.
     *
     * @return by default that nothing is lacking
     */
    default Optional<String> lacks(Value value) {
        return Optional.empty();
    }

    /**
     * The value as it is written in a statement, where it stands alone: between commas or behind a sign of equality.
     *
     * @throws IllegalArgumentException if the database {@linkplain #lacks lacks} words for it
     */
    String write(Value value);

    /**
     * The names in a statement that stand for values, in order: a colon and a word directly behind it. There are none in
     * quotes and in comments, and a second colon begins none. What is behind a quote that is not closed is not read.
     */
    List<ParameterName> parameters(String sql);
}
