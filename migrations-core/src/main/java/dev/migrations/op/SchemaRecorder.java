package dev.migrations.op;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Extension;

/** Asks for operations on schemas, extensions and comments. */
sealed interface SchemaRecorder extends Recorder permits Operations {

    /** Creates a schema that the current role owns. */
    default void createSchema(String name, CreateOption... options) {
        add(new CreateSchema(name, null, CreateOption.guard(options)));
    }

    /** Drops an empty schema, which the current role owns. */
    default void dropSchema(String name, DropOption... options) {
        add(new DropSchema(
                name,
                DropOption.guard(options),
                DropOption.dependents(options),
                new CreateSchema(name, null, Guard.NONE)));
    }

    /** Renames a schema. */
    default void renameSchema(String from, String to) {
        add(new RenameSchema(from, to));
    }

    /** Creates the extension. */
    default void createExtension(Extension extension, CreateOption... options) {
        add(new CreateExtension(extension, CreateOption.guard(options)));
    }

    /** Brings an extension to its newest version, which cannot be undone. */
    default void updateExtension(String name) {
        add(new UpdateExtension(name, null, null));
    }

    /** Brings an extension to a version, which had another one before. */
    default void updateExtension(String name, String version, String existing) {
        add(new UpdateExtension(name, version, existing));
    }

    /** Drops an extension by its name alone, which cannot be undone. */
    default void dropExtension(String name, DropOption... options) {
        add(new DropExtension(name, DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the extension. */
    default void dropExtension(Extension extension, DropOption... options) {
        add(new DropExtension(extension.name(), DropOption.guard(options), DropOption.dependents(options), extension));
    }

    /** Comments anything that has a name; cannot be undone. */
    default void comment(DatabaseObject object, String text) {
        add(new CommentOn(object, text, Existing.unknown()));
    }

    /** Comments anything that has a name, and says what was its comment before. */
    default void comment(DatabaseObject object, String text, Existing existing) {
        add(new CommentOn(object, text, existing));
    }

    /** Takes a comment away, and says what it was. */
    default void dropComment(DatabaseObject object, Existing existing) {
        add(new CommentOn(object, null, existing));
    }
}
