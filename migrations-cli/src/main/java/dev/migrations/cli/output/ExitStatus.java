package dev.migrations.cli.output;

/** What a process ends with. */
public enum ExitStatus {
    /** Yes, or done. */
    DONE(0),

    /** The answer of a check is no. */
    NO(1),

    /** Wrong usage, or an error before anything was changed. */
    REFUSED(2),

    /** A migration failed. */
    FAILED(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number. */
    public int code() {
        return code;
    }
}
