package dev.migrations.op;

/** What happens where something that is to be created is there already, or something that is to be dropped is not. */
public enum Guard {

    /** The database refuses it. */
    NONE,

    /** Nothing: {@code IF NOT EXISTS}, {@code IF EXISTS}. Whether anything was done is not known afterwards. */
    EXISTENCE
}
