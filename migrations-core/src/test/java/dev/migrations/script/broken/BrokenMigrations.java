package dev.migrations.script.broken;

import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;

/** Migrations with one fault each. */
final class BrokenMigrations {

    private BrokenMigrations() {}

    abstract static class Nothing implements Migration {

        @Override
        public void upgrade(Operations op) {
            // Nothing is asked for.
        }
    }

    @Revision(id = "k1")
    static final class A1NoMigration {}

    @Revision(id = "k2")
    abstract static class A2Abstract extends Nothing {}

    @Revision(id = "k3")
    final class A3Inner extends Nothing {}

    @Revision(id = "k4")
    static final class A4Constructor extends Nothing {

        A4Constructor(String name) {
            java.util.Objects.requireNonNull(name);
        }
    }

    @Revision(id = "k5")
    static final class A5FailingConstructor extends Nothing {

        A5FailingConstructor() {
            throw new IllegalStateException("no");
        }
    }

    @Revision(id = "k6")
    static final class A6Failing implements Migration {

        @Override
        public void upgrade(Operations op) {
            throw new IllegalStateException("no");
        }
    }

    @Revision(id = "k-7", revises = "+", message = "a\nb", createDate = "today")
    static final class A7Header extends Nothing {}

    @Revision(id = "k8")
    static final class A8NoInverse implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 1");
        }
    }

    @Revision(id = "k9", irreversible = true)
    static final class A9Both extends Nothing {

        @Override
        public void downgrade(Operations op) {
            // Nothing is asked for.
        }
    }
}
