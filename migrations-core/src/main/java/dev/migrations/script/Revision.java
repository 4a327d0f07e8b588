package dev.migrations.script;

import dev.migrations.sql.TransactionMode;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a {@link Migration} a revision: its id, what it stands on, and what is to be known of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** 1 to 255 characters out of letters, digits, {@code _} and {@code .}; never changed once it was applied. */
    String id();

    /** The ids of the parents; none for a base. */
    String[] revises() default {};

    /** What it does, in one line. */
    String message() default "";

    /** The ids of revisions that must be applied before it without being its parents. */
    String[] dependsOn() default {};

    /** The labels that it gives to its branch. */
    String[] branchLabels() default {};

    /** When it was written, in ISO-8601, with or without an offset; empty where it is not known. */
    String createDate() default "";

    /** How its statements are run, in both directions. */
    TransactionMode transaction() default TransactionMode.TRANSACTIONAL;

    /** Whether it has no downgrade on purpose; {@link Migration#downgrade} is not called then. */
    boolean irreversible() default false;
}
