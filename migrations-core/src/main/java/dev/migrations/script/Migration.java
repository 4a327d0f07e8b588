package dev.migrations.script;

import dev.migrations.op.Operations;

/**
 * The body of a revision that is written as a class, which is annotated with {@link Revision}.
 *
 * <p>Both methods <em>record</em> what is to be done, they do not do it: they are called when the revisions are loaded,
 * each once, also where the revision is applied already. They must ask for the same operations each time, whatever the
 * day or the machine; work that has to look at data is an operation itself, {@link Operations#run}.
 *
 * <p>The class has a constructor without parameters, of any visibility, unless an instance of it is given.
 */
public interface Migration {

    /** Records what the upgrade does. */
    void upgrade(Operations op);

    /**
     * Records what the downgrade does. Leave it out where every operation of the upgrade can be undone: the downgrade is
     * their inverse then, last one first. Where one of them cannot, and there is no downgrade, loading fails, unless the
     * revision says that it is {@link Revision#irreversible}.
     *
     * <p>This method itself is never called by the engine.
     *
     * @throws UnsupportedOperationException if it is called without having been overridden
     */
    default void downgrade(Operations op) {
        throw new UnsupportedOperationException(
                "the downgrade of " + getClass().getName() + " is the inverse of its upgrade, which has no method");
    }
}
