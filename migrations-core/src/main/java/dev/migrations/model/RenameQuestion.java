package dev.migrations.model;

import static java.util.Objects.requireNonNull;

import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that the model no longer has is what it has now under another name.
 *
 * @param kind what may have been renamed
 * @param table for a column its table, under the name that the model has it under; null for a table
 * @param from the name in the database
 * @param to the name in the model
 * @param score how much speaks for it, from 0 to 100
 * @param reasons what speaks for it, for people
 */
public record RenameQuestion(
        Rename.Kind kind,
        @Nullable QualifiedName table,
        QualifiedName from,
        QualifiedName to,
        int score,
        List<String> reasons) {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    public RenameQuestion {
        requireNonNull(kind, "kind");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        reasons = List.copyOf(reasons);
    }

    /** The answer that it was renamed; as one of {@link ModelSettings#distinct()}, that it was not. */
    public Rename answer() {
        return new Rename(kind, table, from, to);
    }

    /**
     * The annotation of a mapping that says that it was renamed: {@code @RenamedFrom("name")}. Where the name is more than
     * lower-case letters it stands in backquotes, as mappings write it.
     */
    public String annotation() {
        String name = from.name();
        return "@RenamedFrom(\"" + (PLAIN.matcher(name).matches() ? name : "`" + name.replace("\"", "\\\"") + "`")
                + "\")";
    }

    /** The setting that says that it was renamed: {@code spring.migrations.model.renamed=column author.name -> full_name}. */
    public String setting() {
        return "spring.migrations.model.renamed=" + this;
    }

    /** {@code table author -> writer}, {@code column author.name -> full_name}. */
    @Override
    public String toString() {
        return answer().toString();
    }
}
