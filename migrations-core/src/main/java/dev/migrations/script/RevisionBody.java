package dev.migrations.script;

import static java.util.Objects.requireNonNull;

import dev.migrations.sql.TransactionMode;
import java.util.List;

/**
 * What a new revision asks for, as text in its format: the statements of a section of an SQL file, or those of a method
 * of a Java class, with the comments that are to stand between them.
 *
 * @param format the language of the texts
 * @param transactionMode how the statements of an SQL file are run; a Java class says so of single operations instead
 * @param imports what the Java statements refer to, such as {@code static dev.migrations.schema.Types.bigint} and {@code
 *     dev.migrations.schema.Index}; none in SQL
 * @param upgrade lines without an indent of their own; empty for nothing. In Java the operations are recorded in {@code op}
 * @param downgrade what the way down is
 */
public record RevisionBody(
        RevisionFormat format,
        TransactionMode transactionMode,
        List<String> imports,
        String upgrade,
        Downgrade downgrade) {

    public RevisionBody {
        requireNonNull(format, "format");
        requireNonNull(transactionMode, "transactionMode");
        imports = List.copyOf(imports);
        requireNonNull(upgrade, "upgrade");
        requireNonNull(downgrade, "downgrade");
        switch (format) {
            case SQL -> {
                if (!imports.isEmpty() || downgrade.kind() == Downgrade.Kind.INVERSE) {
                    throw new IllegalArgumentException("SQL has no imports, and is not inverted");
                }
            }
            case JAVA -> {
                if (transactionMode != TransactionMode.TRANSACTIONAL) {
                    throw new IllegalArgumentException("Java says by operation what runs outside a transaction");
                }
            }
        }
    }

    /** Statements of SQL. */
    public static RevisionBody sql(TransactionMode transactionMode, String upgrade, Downgrade downgrade) {
        return new RevisionBody(RevisionFormat.SQL, transactionMode, List.of(), upgrade, downgrade);
    }

    /** Statements of Java. */
    public static RevisionBody java(List<String> imports, String upgrade, Downgrade downgrade) {
        return new RevisionBody(RevisionFormat.JAVA, TransactionMode.TRANSACTIONAL, imports, upgrade, downgrade);
    }

    /**
     * The way down of a new revision.
     *
     * @param kind how it goes
     * @param text as that of the upgrade; empty where it is not written
     */
    public record Downgrade(Kind kind, String text) {

        public Downgrade {
            requireNonNull(kind, "kind");
            requireNonNull(text, "text");
            if (kind != Kind.WRITTEN && !text.isEmpty()) {
                throw new IllegalArgumentException("only a downgrade that is written has a text");
            }
        }

        /** It is this text; empty for nothing to undo. */
        public static Downgrade written(String text) {
            return new Downgrade(Kind.WRITTEN, text);
        }

        /** It is the inverse of what a Java class records, which leaves out the method. */
        public static Downgrade inverse() {
            return new Downgrade(Kind.INVERSE, "");
        }

        /** There is none. */
        public static Downgrade irreversible() {
            return new Downgrade(Kind.IRREVERSIBLE, "");
        }

        /** How a new revision goes down. */
        public enum Kind {
            WRITTEN,
            INVERSE,
            IRREVERSIBLE
        }
    }
}
