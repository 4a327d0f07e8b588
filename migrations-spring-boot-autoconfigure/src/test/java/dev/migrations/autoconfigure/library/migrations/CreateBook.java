package dev.migrations.autoconfigure.library.migrations;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

@Revision(id = "c3", revises = "b2", message = "Create book", irreversible = true)
final class CreateBook implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.execute("CREATE TABLE book (id bigint PRIMARY KEY)");
    }
}
