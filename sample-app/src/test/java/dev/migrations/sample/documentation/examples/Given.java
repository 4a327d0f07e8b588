package dev.migrations.sample.documentation.examples;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an example finds in its database, besides what all of them find. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Given {

    /** Statements of SQL. */
    String[] value();
}
