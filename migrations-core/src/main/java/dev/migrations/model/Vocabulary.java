package dev.migrations.model;

import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;

/**
 * What a model has words for. What the database has of a table that the model knows, and what the model has no words for, is
 * left as it is, with all that it needs: entities say nothing of triggers, so a trigger on their table is no difference.
 *
 * <p>Where several sources are one model, each thing is measured by the words of its own source:
 *
 * <ul>
 *   <li>What hangs on a table, such as its constraints, indexes and triggers: by the words of the source that makes the table.
 *   <li>A source that hangs something on a table of another one tells all of that kind there. So a script that has one of the
 *       triggers of an entity's table lists all of them; one that has only views of it leaves the triggers alone.
 *   <li>A source that changes a column, a constraint or the options of a table of another one tells that from then on.
 * </ul>
 */
public interface Vocabulary {

    /** Everything that a database can have, as SQL scripts do. */
    Vocabulary EVERYTHING = new Vocabulary() {

        @Override
        public boolean tells(SchemaObject object) {
            return true;
        }

        @Override
        public boolean tells(Constraint constraint) {
            return true;
        }

        @Override
        public boolean tellsOptionsOf(Table table) {
            return true;
        }

        @Override
        public boolean tellsDefinitionOf(Column column) {
            return true;
        }
    };

    /**
     * What object mappers generate: tables with keys, foreign keys, checks and comments, indexes on columns, sequences,
     * types. Nothing of triggers, policies, privileges, and nothing of indexes and constraints that annotations cannot say:
     * partial ones, on expressions, deferrable, and the like.
     */
    static Vocabulary ofEntities() {
        return EntityVocabulary.INSTANCE;
    }

    /**
     * What mappings tell that are not made to create tables: which tables and columns there are, and the primary keys. How a
     * column is defined that is there already, they leave to the database, and so the constraints of such columns.
     */
    static Vocabulary ofAggregates() {
        return AggregateVocabulary.INSTANCE;
    }

    /** Whether it would tell the object, if the application wanted it. */
    boolean tells(SchemaObject object);

    /** Whether it would tell the constraint of a table, if the application wanted it. */
    boolean tells(Constraint constraint);

    /** Whether it tells the table's options. */
    boolean tellsOptionsOf(Table table);

    /** Whether it tells the type, nullability, default and comment of a column that is there already. */
    boolean tellsDefinitionOf(Column column);

    /**
     * Whether it names what it wants otherwise than the database would, so that a name which the database makes up was chosen;
     * by default it was.
     */
    default boolean choosesNames() {
        return true;
    }
}
