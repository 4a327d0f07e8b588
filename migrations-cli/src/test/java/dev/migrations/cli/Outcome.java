package dev.migrations.cli;

/** How a run of the command line ended. */
record Outcome(int status, String out, String err) {

    static Outcome answered(String out) {
        return new Outcome(0, out, "");
    }

    static Outcome refused(String problem, String action) {
        return new Outcome(2, "", "Error: " + problem + "\n" + action + "\n");
    }
}
