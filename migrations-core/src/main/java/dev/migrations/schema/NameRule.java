package dev.migrations.schema;

/** What a naming convention may do to the name of a constraint or an index. */
public enum NameRule {

    /** It makes one up where there is none, and may build the one that is given into its own. */
    CONVENTION,

    /** Nothing: the name is final. */
    FINAL
}
