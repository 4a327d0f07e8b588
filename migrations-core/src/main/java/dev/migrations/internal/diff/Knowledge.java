package dev.migrations.internal.diff;

import dev.migrations.model.ColumnHint;
import dev.migrations.model.Rename;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of renames. Immutable.
 *
 * @param renames what was renamed
 * @param hints by what the columns of the desired schema are known in the application
 * @param distinct what looks renamed and is not; never asked again
 */
public record Knowledge(List<Rename> renames, List<ColumnHint> hints, List<Rename> distinct) {

    /** Nothing is known. */
    public static final Knowledge NONE = new Knowledge(List.of(), List.of(), List.of());

    public Knowledge {
        renames = List.copyOf(renames);
        hints = List.copyOf(hints);
        distinct = List.copyOf(distinct);
    }

    /** Nothing was said to be distinct. */
    public Knowledge(List<Rename> renames, List<ColumnHint> hints) {
        this(renames, hints, List.of());
    }

    /**
     * What is known for the way back, from the desired schema to the actual one.
     *
     * @param applied the renames that were made on the way there: {@link Difference#renames()}
     */
    public Knowledge reversed(List<Rename> applied) {
        return new Knowledge(
                applied.stream().map(rename -> reversed(rename, applied)).toList(),
                List.of(),
                distinct.stream().map(rename -> reversed(rename, applied)).toList());
    }

    private static Rename reversed(Rename rename, List<Rename> applied) {
        QualifiedName table = rename.table();
        return new Rename(rename.kind(), table == null ? null : before(table, applied), rename.to(), rename.from());
    }

    private static @Nullable QualifiedName before(QualifiedName table, List<Rename> applied) {
        return applied.stream()
                .filter(rename ->
                        rename.kind() == Rename.Kind.TABLE && rename.to().equals(table))
                .map(Rename::from)
                .findFirst()
                .orElse(table);
    }
}
