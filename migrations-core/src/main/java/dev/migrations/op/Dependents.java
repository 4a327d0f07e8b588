package dev.migrations.op;

/** What happens to what depends on something that is dropped. */
public enum Dependents {

    /** The database refuses to drop it. */
    RESTRICT,

    /** It is dropped, too. What it was is not known afterwards. */
    CASCADE
}
