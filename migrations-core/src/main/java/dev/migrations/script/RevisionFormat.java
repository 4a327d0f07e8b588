package dev.migrations.script;

import java.util.Locale;

/** What a new revision is written as. */
public enum RevisionFormat {
    /** A file with a section of SQL for each direction. */
    SQL,

    /** A class with a method for each direction. */
    JAVA;

    /** The ending of a file's name, without the dot. */
    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
