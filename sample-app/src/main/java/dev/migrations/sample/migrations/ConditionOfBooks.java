package dev.migrations.sample.migrations;

import static dev.migrations.schema.Column.column;
import static dev.migrations.schema.Types.enumType;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** Every book is good until somebody says something else. */
@Revision(
        id = "a6f3c81d4e27",
        revises = "c8450fa7d21e",
        message = "Tell the condition of books",
        createDate = "2026-09-24T09:30:00Z")
final class ConditionOfBooks implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createEnum("book_condition", "good", "worn", "lost");
        op.addColumn(
                "book",
                column("condition", enumType("book_condition"))
                        .notNull()
                        .defaultTo("'good'")
                        .comment("As it was when it came back last"));
    }
}
