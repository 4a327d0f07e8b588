package dev.migrations.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a model is compared with a database. Immutable: each method that says more returns other settings.
 *
 * @param schemas the schemas that are compared besides the home and those that the model itself names
 * @param compared what can be left out of a comparison and is not
 * @param unknown what becomes of objects that the model does not know
 * @param filters which objects are compared: those that every one of them lets through
 * @param rewriters what turns the operations into others, one after the other
 * @param renames what was renamed
 * @param distinct what looks renamed and was not; it is not asked about
 */
public record ModelSettings(
        Set<String> schemas,
        Set<Compared> compared,
        UnknownObjects unknown,
        List<ObjectFilter> filters,
        List<OperationRewriter> rewriters,
        List<Rename> renames,
        List<Rename> distinct) {

    /** Everything is compared but the order of columns, and unknown objects are kept. */
    public static final ModelSettings DEFAULTS = new ModelSettings(
            Set.of(),
            EnumSet.complementOf(EnumSet.of(Compared.COLUMN_ORDER)),
            UnknownObjects.KEEP,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    public ModelSettings {
        schemas = Set.copyOf(schemas);
        compared = Set.copyOf(compared);
        filters = List.copyOf(filters);
        rewriters = List.copyOf(rewriters);
        renames = List.copyOf(renames);
        distinct = List.copyOf(distinct);
    }

    /** With one more schema. */
    public ModelSettings schema(String name) {
        Set<String> more = new LinkedHashSet<>(schemas);
        more.add(name);
        return new ModelSettings(more, compared, unknown, filters, rewriters, renames, distinct);
    }

    /** With one thing less compared. */
    public ModelSettings without(Compared what) {
        Set<Compared> fewer = new LinkedHashSet<>(compared);
        fewer.remove(what);
        return new ModelSettings(schemas, fewer, unknown, filters, rewriters, renames, distinct);
    }

    /** With one more thing compared. */
    public ModelSettings with(Compared what) {
        Set<Compared> more = new LinkedHashSet<>(compared);
        more.add(what);
        return new ModelSettings(schemas, more, unknown, filters, rewriters, renames, distinct);
    }

    /** With what becomes of unknown objects. */
    public ModelSettings unknown(UnknownObjects other) {
        return new ModelSettings(schemas, compared, other, filters, rewriters, renames, distinct);
    }

    /** With one more filter. */
    public ModelSettings filter(ObjectFilter filter) {
        return new ModelSettings(schemas, compared, unknown, more(filters, filter), rewriters, renames, distinct);
    }

    /** With one more rewriter, which sees what those before it made. */
    public ModelSettings rewriter(OperationRewriter rewriter) {
        return new ModelSettings(schemas, compared, unknown, filters, more(rewriters, rewriter), renames, distinct);
    }

    /** With something that was renamed. */
    public ModelSettings renamed(Rename rename) {
        return new ModelSettings(schemas, compared, unknown, filters, rewriters, more(renames, rename), distinct);
    }

    /** With something that looks renamed and was not. */
    public ModelSettings notRenamed(Rename rename) {
        return new ModelSettings(schemas, compared, unknown, filters, rewriters, renames, more(distinct, rename));
    }

    private static <T> List<T> more(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
