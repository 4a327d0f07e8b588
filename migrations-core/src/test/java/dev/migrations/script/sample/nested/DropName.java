package dev.migrations.script.sample.nested;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** Holds a revision that is a class in a class. */
final class DropName {

    private DropName() {}

    @Revision(id = "j2", revises = "j1", irreversible = true)
    static final class InAClass implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropColumn("author", "name");
        }
    }
}
