package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.List;

/** Rows of the version table of which some stand on others, which no step leaves behind. */
public final class OverlappingRowsException extends MigrationException {

    OverlappingRowsException(List<String> implied, List<String> rows) {
        super(
                "The version table lists " + Names.quoted(implied) + ", which " + Names.quoted(rows)
                        + " in it implies already.",
                "Look at what is applied, and run 'migrations stamp --purge' with that.");
    }
}
