package dev.migrations.internal.jdbc;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** The database is of a kind that there is no dialect for. */
public final class UnsupportedDatabaseException extends MigrationException {

    UnsupportedDatabaseException(String productName, List<Dialect> dialects) {
        super(
                "The database is '" + productName + "', which is not supported.",
                "Use one of: "
                        + dialects.stream().map(Dialect::vendor).collect(Collectors.joining(", "))
                        + "; or set 'spring.migrations.enabled=false' where this database needs no upgrade.");
    }
}
