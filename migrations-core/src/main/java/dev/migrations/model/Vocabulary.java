package dev.migrations.model;

import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Table;

/**
 * What a model has words for. What the database has of a table that the model knows, and what the model has no words for, is
 * left as it is: entities say nothing of triggers, so a trigger on their table is no difference.
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
     * types. Nothing of triggers, policies, privileges, partial indexes and the like.
     */
    static Vocabulary ofEntities() {
        return new EntityVocabulary();
    }

    /**
     * What mappings tell that are not made to create tables: which tables and columns there are, and the primary keys. How a
     * column is defined that is there already, they leave to the database.
     */
    static Vocabulary ofAggregates() {
        return new AggregateVocabulary();
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

    /** What one of the two has words for. */
    default Vocabulary or(Vocabulary other) {
        return new Vocabulary() {

            @Override
            public boolean tells(SchemaObject object) {
                return Vocabulary.this.tells(object) || other.tells(object);
            }

            @Override
            public boolean tells(Constraint constraint) {
                return Vocabulary.this.tells(constraint) || other.tells(constraint);
            }

            @Override
            public boolean tellsOptionsOf(Table table) {
                return Vocabulary.this.tellsOptionsOf(table) || other.tellsOptionsOf(table);
            }

            @Override
            public boolean tellsDefinitionOf(Column column) {
                return Vocabulary.this.tellsDefinitionOf(column) || other.tellsDefinitionOf(column);
            }

            @Override
            public boolean choosesNames() {
                return Vocabulary.this.choosesNames() && other.choosesNames();
            }
        };
    }
}
