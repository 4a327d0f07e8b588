package dev.migrations.revision;

import java.util.BitSet;

/**
 * Where a target leads.
 *
 * @param revisions the revisions that it names; none for a place below the first revision
 * @param branch revisions of the branch that it is limited to; none if it is not
 */
record Place(BitSet revisions, BitSet branch) {

    boolean isBase() {
        return revisions.isEmpty();
    }
}
