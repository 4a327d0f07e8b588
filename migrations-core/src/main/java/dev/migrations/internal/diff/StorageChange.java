package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Operation;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What changes how the values of a column are stored and counted. */
final class StorageChange {

    private static final int USUAL_STATISTICS = -1;

    private StorageChange() {}

    /** The column as its type and the server have it. */
    static ColumnStorage none(ColumnStorage of) {
        return new ColumnStorage(of.column(), Storage.DEFAULT, null, null);
    }

    /** @param parts those that have the column */
    static List<Operation> between(ColumnStorage from, ColumnStorage to, Parts parts, AlterationRules rules) {
        List<ColumnChange> changes = new ArrayList<>();
        if (from.storage() != to.storage()) {
            Storage usual = parts.column(ObjectId.of(DatabaseObject.of(to.column())))
                    .map(column -> rules.usualStorage(column.type()))
                    .orElse(Storage.DEFAULT);
            changes.add(new ColumnChange.SetStorage(said(to.storage(), usual), said(from.storage(), usual)));
        }
        if (statistics(from.statistics()) != statistics(to.statistics())) {
            changes.add(new ColumnChange.SetStatistics(statistics(to.statistics()), statistics(from.statistics())));
        }
        List<Operation> operations = new ArrayList<>();
        if (!changes.isEmpty()) {
            operations.add(new AlterColumn(to.column().table(), to.column().column(), changes));
        }
        if (!Objects.equals(from.compression(), to.compression())) {
            rules.setCompression(to)
                    .ifPresent(sql -> operations.add(
                            new ExecuteSql(sql, rules.setCompression(from).orElse(null))));
        }
        return operations;
    }

    private static Storage said(Storage storage, Storage usual) {
        return storage == Storage.DEFAULT ? usual : storage;
    }

    private static int statistics(@Nullable Integer target) {
        return target == null ? USUAL_STATISTICS : target;
    }
}
