package dev.migrations.op;

import dev.migrations.schema.QualifiedName;

/** Where operations are asked for. */
interface Recorder {

    /** Asks for an operation. */
    void add(Operation operation);

    /** Reads {@code name} or {@code schema.name}. */
    static QualifiedName parsed(String name) {
        return QualifiedName.parse(name);
    }
}
