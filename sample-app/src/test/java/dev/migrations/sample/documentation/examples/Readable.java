package dev.migrations.sample.documentation.examples;

import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;

/** Lets the readers of the catalogue read a table. */
record Readable(String table) implements CustomOperation {

    @Override
    public String describe() {
        return "make " + table + " readable";
    }

    @Override
    public Inversion inverse() {
        return Inversion.irreversible("the table may have been readable before", "Give the revision a downgrade.");
    }
}
