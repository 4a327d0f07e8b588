package dev.migrations.op;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.SourceText;

/**
 * A section of an SQL revision file.
 *
 * @param script the section; it knows where it stands in its file
 */
public record RunScript(SourceText script) implements WrittenOperation {

    public RunScript {
        requireNonNull(script, "script");
    }

    @Override
    public String describe() {
        return "run the script of " + script.source();
    }

    @Override
    public Inversion inverse() {
        return Inversion.irreversible(
                "SQL does not say what undoes it", "Write a '-- @downgrade' section in the revision's file.");
    }

    @Override
    public <R> R accept(WrittenOperationVisitor<R> visitor) {
        return visitor.visitRunScript(this);
    }
}
