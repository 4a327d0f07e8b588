package dev.migrations.sample.documentation.examples;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The database in whose words an example is written, where that is not PostgreSQL. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface On {

    /** {@code h2}, {@code sqlite} or {@code mysql}. */
    String value();
}
