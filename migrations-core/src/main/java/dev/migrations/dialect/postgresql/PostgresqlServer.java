package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.OperationContext;
import dev.migrations.dialect.ServerVersion;
import dev.migrations.error.Fault;
import dev.migrations.sql.Statements;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The server that operations are planned for.
 *
 * @param version its version; empty where there is no connection: such a server is the newest one
 */
record PostgresqlServer(Optional<ServerVersion> version) {

    /** The server of scripts, which are written without a connection. */
    static final PostgresqlServer NEWEST = new PostgresqlServer(Optional.empty());

    boolean knows(Feature feature) {
        return version.map(known -> known.major() >= feature.since()).orElse(true);
    }

    /** The statements, if the server knows all that they ask for; else a fault for each thing that it does not know. */
    Statements asked(OperationContext context, List<Feature> features, Supplier<Statements> statements) {
        List<Fault> faults = features.stream()
                .distinct()
                .filter(feature -> !knows(feature))
                .flatMap(feature -> unknown(context, feature).faults().stream())
                .toList();
        return faults.isEmpty() ? statements.get() : new Statements(List.of(), faults);
    }

    /** The operation is refused, because the server does not know what it asks for. */
    Statements unknown(OperationContext context, Feature feature) {
        String product =
                version.map(known -> context.database() + " " + known.text()).orElse(context.database());
        return new OperationContext(context.recorded(), context.mode(), product)
                .unsupported(feature.reason(), feature.action());
    }
}
