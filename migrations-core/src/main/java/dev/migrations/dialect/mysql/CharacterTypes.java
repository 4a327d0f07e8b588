package dev.migrations.dialect.mysql;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import java.util.regex.Pattern;

/** Whether a type has a character set and a collation that it does not name itself. */
record CharacterTypes() implements ColumnTypeVisitor<Boolean> {

    private static final Pattern TEXT = Pattern.compile(
            "(national\\s+)?(varchar|varcharacter|character|char|tinytext|mediumtext|longtext|text|enum|set)\\b"
                    + "(?!.*\\b(character\\s+set|charset|collate|byte|binary|ascii|unicode)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public Boolean visitStandard(StandardType type) {
        return switch (type.kind()) {
            case CHARACTER, VARCHAR, TEXT -> true;
            default -> false;
        };
    }

    @Override
    public Boolean visitArray(ArrayType type) {
        return false;
    }

    @Override
    public Boolean visitNamed(NamedType type) {
        return false;
    }

    @Override
    public Boolean visitNative(NativeType type) {
        return TEXT.matcher(type.sql().strip()).matches();
    }
}
