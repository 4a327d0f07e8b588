package dev.migrations.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which table or column of the database an entity or an attribute is, where it has another name there until the next
 * revision. A comparison then renames what it would otherwise ask about, and nothing is lost. Where the database has the
 * new name already, it says nothing; so it may stay until every database is there.
 *
 * <ul>
 *   <li>On the class of an entity: its table.
 *   <li>On a field, or on the method that reads it: its column; in an embeddable, that column in every table that has it.
 *   <li>On a collection with a table of its own: that table.
 * </ul>
 */
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface RenamedFrom {

    /**
     * The name before, without a schema, written as the mapping writes names: {@code full_name}; in backquotes where case
     * matters.
     */
    String value();
}
