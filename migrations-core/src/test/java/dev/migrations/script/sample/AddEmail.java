package dev.migrations.script.sample;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

@Revision(id = "j1", message = "Add email", createDate = "2026-11-20T14:32:10Z", branchLabels = "java")
final class AddEmail implements Migration {

    private AddEmail() {}

    @Override
    public void upgrade(Operations op) {
        op.execute("ALTER TABLE author ADD email text", "ALTER TABLE author DROP email");
        op.renameColumn("author", "email", "mail");
    }
}
