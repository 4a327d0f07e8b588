package dev.migrations.dialect.postgresql;

/** What operations can ask for, but not every supported version of the server has. */
enum Feature {
    NULLS_NOT_DISTINCT(
            15,
            "NULLS NOT DISTINCT",
            "Leave out nullsNotDistinct(), and create a unique index on coalesce(...) of what may be null"),

    ON_DELETE_COLUMNS(
            15,
            "a list of columns behind ON DELETE SET NULL or SET DEFAULT",
            "Leave out the columns, so that all columns of the key are set"),

    SECURITY_INVOKER(
            15,
            "the parameter security_invoker of a view",
            "Leave it out, and grant the view only to those who may read its tables"),

    STORAGE_DEFAULT(
            16, "SET STORAGE DEFAULT", "Name the storage that is usual for the type, such as EXTENDED for varchar"),

    SET_EXPRESSION(
            17,
            "another expression for a generated column",
            "Drop the column, and add it again with the new expression"),

    MAINTAIN(17, "the privilege MAINTAIN", "Leave it out, and let the owner of the table maintain it"),

    PARTITIONED_EXCLUSION(
            17,
            "an exclusion constraint on a partitioned table",
            "Leave it out, and add the constraint to each partition"),

    NOT_ENFORCED(
            18,
            "NOT ENFORCED",
            "Write notValid(), so that the constraint holds for new rows, or leave the constraint out"),

    VIRTUAL_COLUMN(
            18,
            "a generated column that is not stored",
            "Write generatedAs(...), which stores it, or compute it in a view");

    private final int since;

    private final String subject;

    private final String instead;

    Feature(int since, String subject, String instead) {
        this.since = since;
        this.subject = subject;
        this.instead = instead;
    }

    /** The first version that has it. */
    int since() {
        return since;
    }

    /** Why an older server cannot do an operation that asks for it, as the end of a sentence. */
    String reason() {
        return subject + " exists since version " + since;
    }

    /** What to do on an older server, as a sentence. */
    String action() {
        return instead + "; or run it on PostgreSQL " + since + " or later.";
    }
}
