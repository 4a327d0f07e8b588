package dev.migrations.model;

import java.util.List;
import java.util.Set;

/**
 * A model of a database: anything that can tell the DDL that makes it. The DDL is run in a scratch place, of which nothing
 * stays, and read back from there; so it need not be written as the database would write it.
 *
 * <p>Several sources can be one model; their scripts are run one after the other, and what each of them makes is compared as
 * far as its own {@link #vocabulary()} goes.
 */
public interface SchemaSource {

    /** What the model is, for people, as the middle of a sentence: {@code the entities of persistence unit 'default'}. */
    String description();

    /**
     * The statements that make the model in an empty database, as a script in the database's own words, each ended by a
     * semicolon. Objects without a schema are made in the home of the comparison.
     */
    String script(ModelTarget target);

    /** The schemas besides its home that the model makes objects in, by name; by default none. */
    default Set<String> schemas(ModelTarget target) {
        return Set.of();
    }

    /**
     * Whether there is nothing that it could tell: it is no model then, instead of one of an empty database. A mapping of
     * which there are no classes, say. By default it is a model.
     */
    default boolean isEmpty() {
        return false;
    }

    /** What it has words for; by default everything. */
    default Vocabulary vocabulary() {
        return Vocabulary.EVERYTHING;
    }

    /** What was renamed, as far as the model itself says so; by default nothing. */
    default List<Rename> renames(ModelTarget target) {
        return List.of();
    }

    /**
     * By what each column is known in the application, where that outlives another name of the column: the field of an
     * entity. Columns of one hint are alike in a question about renaming. By default nothing is known.
     */
    default List<ColumnHint> hints(ModelTarget target) {
        return List.of();
    }
}
