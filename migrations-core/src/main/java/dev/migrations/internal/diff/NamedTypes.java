package dev.migrations.internal.diff;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.StandardType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which type of the database's own a type is made of. */
final class NamedTypes implements ColumnTypeVisitor<Optional<QualifiedName>> {

    private static final NamedTypes INSTANCE = new NamedTypes();

    private NamedTypes() {}

    static Optional<QualifiedName> in(ColumnType type) {
        return type.accept(INSTANCE);
    }

    /** The type with other names in it. */
    static ColumnType renamed(ColumnType type, UnaryOperator<QualifiedName> rename) {
        return type.accept(new Renaming(rename));
    }

    @Override
    public Optional<QualifiedName> visitStandard(StandardType type) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> visitArray(ArrayType type) {
        return in(type.element());
    }

    @Override
    public Optional<QualifiedName> visitNamed(NamedType type) {
        return Optional.of(type.name());
    }

    @Override
    public Optional<QualifiedName> visitNative(NativeType type) {
        return Optional.empty();
    }

    private record Renaming(UnaryOperator<QualifiedName> rename) implements ColumnTypeVisitor<ColumnType> {

        @Override
        public ColumnType visitStandard(StandardType type) {
            return type;
        }

        @Override
        public ColumnType visitArray(ArrayType type) {
            return new ArrayType(type.element().accept(this));
        }

        @Override
        public ColumnType visitNamed(NamedType type) {
            return new NamedType(rename.apply(type.name()));
        }

        @Override
        public ColumnType visitNative(NativeType type) {
            return type;
        }
    }
}
