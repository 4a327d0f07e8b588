package dev.migrations.op;

import static dev.migrations.op.Recorder.parsed;

import dev.migrations.op.AddEnumValue.Place;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import java.util.List;

/** Asks for operations on types that are created under a name. */
sealed interface TypeRecorder extends Recorder permits Operations {

    /** Creates an enum with its values in order. */
    default void createEnum(String name, String... values) {
        add(new CreateEnum(new EnumType(parsed(name), List.of(values))));
    }

    /** Adds a value behind all others of an enum, which cannot be undone. */
    default void addEnumValue(String type, String value, CreateOption... options) {
        add(new AddEnumValue(parsed(type), value, Place.LAST, null, CreateOption.guard(options)));
    }

    /** Adds a value directly before another one of an enum, which cannot be undone. */
    default void addEnumValueBefore(String type, String value, String neighbour, CreateOption... options) {
        add(new AddEnumValue(parsed(type), value, Place.BEFORE, neighbour, CreateOption.guard(options)));
    }

    /** Adds a value directly after another one of an enum, which cannot be undone. */
    default void addEnumValueAfter(String type, String value, String neighbour, CreateOption... options) {
        add(new AddEnumValue(parsed(type), value, Place.AFTER, neighbour, CreateOption.guard(options)));
    }

    /** Renames a value of an enum. */
    default void renameEnumValue(String type, String from, String to) {
        add(new RenameEnumValue(parsed(type), from, to));
    }

    /** Drops an enum by its name alone, which cannot be undone. */
    default void dropEnum(String name, DropOption... options) {
        add(new DropEnum(parsed(name), DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the enum. */
    default void dropEnum(EnumType type, DropOption... options) {
        add(new DropEnum(type.name(), DropOption.guard(options), DropOption.dependents(options), type));
    }

    /** Creates the domain. */
    default void createDomain(Domain domain) {
        add(new CreateDomain(domain));
    }

    /** Changes a domain. */
    default void alterDomain(String name, DomainChange change) {
        add(new AlterDomain(parsed(name), change));
    }

    /** Drops a domain by its name alone, which cannot be undone. */
    default void dropDomain(String name, DropOption... options) {
        add(new DropDomain(parsed(name), DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the domain. */
    default void dropDomain(Domain domain, DropOption... options) {
        add(new DropDomain(domain.name(), DropOption.guard(options), DropOption.dependents(options), domain));
    }

    /** Creates a composite type with its attributes in order. */
    default void createCompositeType(String name, CompositeType.Attribute... attributes) {
        add(new CreateCompositeType(new CompositeType(parsed(name), List.of(attributes))));
    }

    /** Drops a composite type by its name alone, which cannot be undone. */
    default void dropCompositeType(String name, DropOption... options) {
        add(new DropCompositeType(parsed(name), DropOption.guard(options), DropOption.dependents(options), null));
    }

    /** Drops the composite type. */
    default void dropCompositeType(CompositeType type, DropOption... options) {
        add(new DropCompositeType(type.name(), DropOption.guard(options), DropOption.dependents(options), type));
    }

    /** Renames an enum or a composite type within its schema. */
    default void renameType(String from, String to) {
        add(new RenameType(RenameType.Kind.TYPE, parsed(from), to));
    }

    /** Renames a domain within its schema. */
    default void renameDomain(String from, String to) {
        add(new RenameType(RenameType.Kind.DOMAIN, parsed(from), to));
    }
}
