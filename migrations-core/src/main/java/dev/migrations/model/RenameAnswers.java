package dev.migrations.model;

/**
 * Says whether something was renamed, where neither the model nor the settings say it: a person at a terminal, say. Asked
 * in the order of the questions, on the thread that compares.
 */
@FunctionalInterface
public interface RenameAnswers {

    /** Nobody is there to answer: every question stays open. */
    RenameAnswers NONE = question -> Answer.OPEN;

    /** The answer to one question. */
    Answer answer(RenameQuestion question);

    /** What became of something that the model no longer has. */
    enum Answer {
        /** It has another name now. */
        RENAMED,
        /** It is dropped, and what looks like it is new. */
        DISTINCT,
        /** Nobody said it. */
        OPEN
    }
}
