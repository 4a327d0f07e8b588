package dev.migrations.internal.autogenerate;

import dev.migrations.model.ColumnHint;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.Rename;
import dev.migrations.model.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the sources of a model tell for a database. They can need connections of their own to tell it.
 *
 * @param target the database
 * @param scripts what makes the model
 * @param schemas where it makes objects besides the home
 * @param renames what it says was renamed
 * @param hints by what it knows its columns
 */
record ToldModel(
        ModelTarget target,
        List<ModelScript> scripts,
        Set<String> schemas,
        List<Rename> renames,
        List<ColumnHint> hints) {

    static ToldModel of(List<SchemaSource> sources, ModelTarget target) {
        List<ModelScript> scripts = new ArrayList<>();
        Set<String> schemas = new TreeSet<>();
        List<Rename> renames = new ArrayList<>();
        List<ColumnHint> hints = new ArrayList<>();
        for (SchemaSource source : sources) {
            scripts.add(new ModelScript(source.description(), source.script(target), source.vocabulary()));
            schemas.addAll(source.schemas(target));
            renames.addAll(source.renames(target));
            hints.addAll(source.hints(target));
        }
        return new ToldModel(target, scripts, schemas, renames, hints);
    }
}
