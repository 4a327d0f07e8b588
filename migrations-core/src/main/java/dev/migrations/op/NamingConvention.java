package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.Fault;
import dev.migrations.error.FaultsException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How constraints and indexes are named that a revision gives no name. Immutable: each method that says more about it
 * returns another one.
 *
 * <p>A template is a text with placeholders: <code>{table}</code>, <code>{schema}</code> (empty where the table is named
 * without one), <code>{column}</code> the first column, <code>{columns}</code> all of them with {@code _} between them,
 * and for a foreign key <code>{referred_table}</code>, <code>{referred_column}</code> and <code>{referred_columns}</code>.
 * A placeholder that has nothing to say goes together with the {@code _} before it. <code>{name}</code> is the name that
 * the revision gave: a template with it applies to what has a name too, unless that is final, and asks for a name.
 *
 * <p>{@link #standard()} makes the names that PostgreSQL makes, shortened as PostgreSQL does where they are too long. Names
 * that are made by other templates are shortened to their beginning and a hash.
 *
 * @param templates one template for each kind
 * @param shortening how names are shortened that are too long
 */
public record NamingConvention(Map<Kind, String> templates, Shortening shortening) {

    private static final NamingConvention STANDARD = new NamingConvention(
            Map.of(
                    Kind.PRIMARY_KEY, "{table}_pkey",
                    Kind.UNIQUE, "{table}_{columns}_key",
                    Kind.FOREIGN_KEY, "{table}_{columns}_fkey",
                    Kind.CHECK, "{table}_{column}_check",
                    Kind.EXCLUDE, "{table}_{columns}_excl",
                    Kind.INDEX, "{table}_{columns}_idx"),
            Shortening.AS_POSTGRESQL);

    /**
     * Checks the templates.
     *
     * @throws FaultsException if a template has a placeholder that is not known for its kind, or an open brace; all of
     *     them at once
     */
    public NamingConvention {
        Map<Kind, String> ordered = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            String template = requireNonNull(templates.get(kind), kind::name);
            ordered.put(kind, template);
            faults.addAll(new NameTemplate(template).faults(kind));
        }
        if (!faults.isEmpty()) {
            throw new FaultsException(faults);
        }
        templates = Map.copyOf(ordered);
        requireNonNull(shortening, "shortening");
    }

    /** The names that PostgreSQL makes. */
    public static NamingConvention standard() {
        return STANDARD;
    }

    /** The convention with another template for one kind. */
    public NamingConvention with(Kind kind, String template) {
        return with(Map.of(kind, template));
    }

    /** The convention with other templates for some kinds; itself where there are none. */
    public NamingConvention with(Map<Kind, String> others) {
        if (others.isEmpty()) {
            return this;
        }
        Map<Kind, String> all = new LinkedHashMap<>(templates);
        all.putAll(others);
        return new NamingConvention(all, Shortening.BY_HASH);
    }

    /**
     * The operation with a name for everything in it that the database must know by one.
     *
     * @param limit how long names may be
     * @param faults is told where a template asks for a name that is not given
     */
    public RecordedOperation named(RecordedOperation recorded, IdentifierLimit limit, List<? super Fault> faults) {
        Naming naming = new Naming(this, limit, recorded, faults);
        return recorded.with(recorded.operation().accept(new NamedOperation(naming)));
    }

    /** What is named. */
    public enum Kind {
        PRIMARY_KEY,
        UNIQUE,
        FOREIGN_KEY,
        CHECK,
        EXCLUDE,
        INDEX;

        /** Its name in settings: {@code primary-key}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How names are shortened that are too long. */
    public enum Shortening {

        /** To their beginning and a hash of the whole name. */
        BY_HASH,

        /** As PostgreSQL does: of table and columns, the longer one loses its end first. */
        AS_POSTGRESQL
    }
}
