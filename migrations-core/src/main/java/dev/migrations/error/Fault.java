package dev.migrations.error;

/**
 * One thing that is wrong, and what the user does about it.
 *
 * <p>Faults are values: whoever looks for them collects all of them, and a {@link FaultsException} reports them at once.
 */
public interface Fault {

    /** What is wrong, where, and what was expected: whole sentences, no credentials and no row data. */
    String problem();

    /** What the user does next: whole sentences. */
    String action();

    /** A fault that needs no type of its own. */
    static Fault of(String problem, String action) {
        return new PlainFault(problem, action);
    }
}
