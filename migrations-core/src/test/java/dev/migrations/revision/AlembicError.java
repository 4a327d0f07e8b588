package dev.migrations.revision;

import dev.migrations.error.MigrationException;
import java.util.Locale;
import java.util.stream.Stream;

/** Every kind of error that Alembic answers, as the files call it, and what we throw then. */
public enum AlembicError {
    MULTIPLE_HEADS(SeveralHeadsException.class),
    UNKNOWN_REVISION(UnknownRevisionException.class),
    AMBIGUOUS_PARTIAL(AmbiguousRevisionException.class),
    NOT_IN_BRANCH(NotInBranchException.class),
    NOT_DOWNGRADE_TARGET(NotInBranchException.class),
    AMBIGUOUS_WALK(AmbiguousWalkException.class),
    AMBIGUOUS_UPGRADE(AmbiguousWalkException.class),
    RELATIVE_SHORT(InvalidTargetException.class),
    WALKED_TOO_FAR(InvalidTargetException.class),
    NOT_ANCESTOR(NotBelowCurrentException.class),
    OVERLAP(OverlappingRowsException.class);

    private final Class<? extends MigrationException> thrown;

    AlembicError(Class<? extends MigrationException> thrown) {
        this.thrown = thrown;
    }

    /** Whether what was thrown is an error of the kind; of a kind that is not here, none is. */
    public static boolean isKind(String kind, Throwable thrown) {
        return Stream.of(values())
                .filter(error -> error.name().toLowerCase(Locale.ROOT).equals(kind))
                .anyMatch(error -> error.thrown.isInstance(thrown));
    }
}
