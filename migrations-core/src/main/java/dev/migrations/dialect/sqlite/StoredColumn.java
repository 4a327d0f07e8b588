package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.StoredPart.Kind;
import java.util.List;
import java.util.Optional;

/**
 * One column in the stored text of a table.
 *
 * @param name its name
 * @param first the number of its first token, which is its name
 * @param behindType the number of the token behind its type; where it has no type, behind its name
 * @param behind the number of the token behind it
 * @param parts what is said of it behind its type, in order
 */
record StoredColumn(String name, int first, int behindType, int behind, List<StoredPart> parts) {

    StoredColumn {
        parts = List.copyOf(parts);
    }

    boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    Optional<StoredPart> part(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).findFirst();
    }

    boolean isGenerated() {
        return part(Kind.GENERATED).isPresent();
    }
}
