package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.op.ExecuteSql;
import dev.migrations.op.Operation;
import dev.migrations.op.SetRowSecurity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RowSecurity.Scope;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sets for whom the policies of a table hold. */
final class RowSecurityChange {

    private RowSecurityChange() {}

    /** A scope that is null is for nobody. */
    static List<Operation> between(
            QualifiedName table, @Nullable Scope from, @Nullable Scope to, AlterationRules rules) {
        if (Objects.equals(from, to)) {
            return List.of();
        }
        Optional<String> sql = rules.setRowSecurity(table, to);
        boolean isSpecial = from == Scope.FORCED_BUT_DISABLED || to == Scope.FORCED_BUT_DISABLED;
        return isSpecial && sql.isPresent()
                ? List.of(new ExecuteSql(
                        sql.get(), rules.setRowSecurity(table, from).orElse(null)))
                : List.of(new SetRowSecurity(table, state(to), state(from)));
    }

    private static SetRowSecurity.RowSecurity state(@Nullable Scope scope) {
        if (scope == null) {
            return SetRowSecurity.RowSecurity.DISABLED;
        }
        return switch (scope) {
            case ENABLED -> SetRowSecurity.RowSecurity.ENABLED;
            case FORCED -> SetRowSecurity.RowSecurity.FORCED;
            case FORCED_BUT_DISABLED -> SetRowSecurity.RowSecurity.DISABLED;
        };
    }
}
