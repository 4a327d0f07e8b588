package dev.migrations.op;

/**
 * One method for each kind of {@link ViewOperation}.
 *
 * @param <R> what the visit returns
 */
public interface ViewOperationVisitor<R> {

    R visitCreateView(CreateView operation);

    R visitReplaceView(ReplaceView operation);

    R visitRefreshView(RefreshView operation);

    R visitDropView(DropView operation);
}
