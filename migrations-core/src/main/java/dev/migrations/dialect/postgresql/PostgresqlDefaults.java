package dev.migrations.dialect.postgresql;

import dev.migrations.schema.ArrayType;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.StandardType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Defaults without what the server adds when it tells them: a literal is told with a cast to its type, which a literal that
 * is the default of a column of that type does not need.
 */
final class PostgresqlDefaults {

    private static final Pattern CAST =
            Pattern.compile("(?<literal>'[^']*+(?:''[^']*+)*+')::(?<type>.+)", Pattern.DOTALL);

    /** Numbers below zero are told as texts; each of these is of its type without a cast. */
    private static final Pattern NEGATIVE =
            Pattern.compile("'(?:-[0-9]{1,9})'::integer" + "|'(?:-[0-9]+\\.[0-9]+)'::numeric");

    private PostgresqlDefaults() {}

    static String plain(ColumnType type, String expression) {
        Matcher negative = NEGATIVE.matcher(expression);
        if (negative.matches()) {
            return expression.substring(1, expression.lastIndexOf('\''));
        }
        Matcher cast = CAST.matcher(expression);
        return cast.matches() && type.accept(new OfLiteral()).equals(Optional.of(cast.group("type")))
                ? cast.group("literal")
                : expression;
    }

    /** What a literal of the type is cast to; empty where it depends on the arguments of the type. */
    private static final class OfLiteral implements ColumnTypeVisitor<Optional<String>> {

        @Override
        public Optional<String> visitStandard(StandardType type) {
            boolean isCut = type.kind() == StandardType.Kind.INTERVAL
                    && !type.arguments().isEmpty();
            return isCut ? Optional.empty() : Optional.of(PostgresqlTypeNames.ofLiteral(type.kind()));
        }

        @Override
        public Optional<String> visitArray(ArrayType type) {
            return type.element().accept(this).map(element -> element + "[]");
        }

        @Override
        public Optional<String> visitNamed(NamedType type) {
            return Optional.of(PostgresqlDefinitions.type(type));
        }

        @Override
        public Optional<String> visitNative(NativeType type) {
            return Optional.empty();
        }
    }
}
