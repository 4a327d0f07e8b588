package dev.migrations.contract;

import dev.migrations.model.ModelSettings;
import dev.migrations.model.Rename;
import dev.migrations.model.UnknownObjects;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Two schemas that differ in one thing, and what leads from each to the other.
 *
 * @param name the thing
 * @param before the script that creates the one
 * @param after the script that creates the other
 * @param there the statements that lead from the one to the other
 * @param back the statements that lead from the other to the one
 * @param since the first version of the server that has the thing
 * @param renamedThere what was renamed on the way from the one to the other
 * @param renamedBack what was renamed on the way back
 */
record SchemaChange(
        String name,
        String before,
        String after,
        List<String> there,
        List<String> back,
        int since,
        UnaryOperator<ModelSettings> renamedThere,
        UnaryOperator<ModelSettings> renamedBack) {

    private static final String SECOND_SCHEMA = "other";

    static SchemaChange change(String name, String before, String after, List<String> there, List<String> back) {
        return new SchemaChange(
                name, before, after, there, back, 0, UnaryOperator.identity(), UnaryOperator.identity());
    }

    SchemaChange since(int version) {
        return new SchemaChange(name, before, after, there, back, version, renamedThere, renamedBack);
    }

    SchemaChange renamed(String renameThere, String renameBack) {
        return new SchemaChange(
                name,
                before,
                after,
                there,
                back,
                since,
                settings -> settings.renamed(Rename.parse(renameThere)),
                settings -> settings.renamed(Rename.parse(renameBack)));
    }

    /** What the model does not have is dropped, and a second schema belongs to it. */
    ModelSettings settings() {
        ModelSettings settings = ModelSettings.DEFAULTS.unknown(UnknownObjects.DROP);
        return (before + after).contains("SCHEMA " + SECOND_SCHEMA) ? settings.schema(SECOND_SCHEMA) : settings;
    }

    @Override
    public String toString() {
        return name;
    }
}
