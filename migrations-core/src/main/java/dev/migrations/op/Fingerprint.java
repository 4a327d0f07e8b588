package dev.migrations.op;

import dev.migrations.sql.JdbcWork;
import dev.migrations.sql.SourceText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The canonical text of operations, which checksums are made of.
 *
 * <p>One line for each operation: its kind, and its components by name as far as they say something. What is null, empty
 * or the usual choice (the first constant of an enum) is left out, so that a component that is added to an operation later
 * does not change the text of the operations that exist. Neither origins, nor the work of lambdas, nor line endings of
 * scripts are part of it.
 *
 * <p>Operations are records all the way down; they are read as such, so that a new one needs no code here. Its text is
 * what its names are: to rename a record or a component changes checksums in users' databases.
 */
public final class Fingerprint {

    private Fingerprint() {}

    /** The text of the operations, in order; the same in every run and on every machine. */
    public static String of(List<RecordedOperation> recorded) {
        return recorded.stream().map(each -> line(each) + "\n").collect(Collectors.joining());
    }

    private static String line(RecordedOperation recorded) {
        String block =
                switch (recorded.placement()) {
                    case REVISION -> "";
                    case AUTOCOMMIT_BLOCK -> "autocommit ";
                };
        return block
                + (recorded.operation() instanceof CustomOperation custom
                        ? "CustomOperation{class=" + quoted(custom.getClass().getName()) + " describe="
                                + quoted(custom.describe()) + "}"
                        : text((Record) recorded.operation()));
    }

    private static String text(Record value) {
        return Stream.of(value.getClass().getRecordComponents())
                .flatMap(component -> component(component.getName(), read(component, value)))
                .collect(Collectors.joining(" ", value.getClass().getSimpleName() + "{", "}"));
    }

    private static Stream<String> component(String name, @Nullable Object value) {
        return saysNothing(value) ? Stream.empty() : Stream.of(name + "=" + text(value));
    }

    private static boolean saysNothing(@Nullable Object value) {
        return value == null
                || value instanceof JdbcWork
                || (value instanceof String text && text.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Enum<?> choice && isFirst(choice))
                || (isOptions(value) && text((Record) value).endsWith("{}"));
    }

    private static boolean isFirst(Enum<?> choice) {
        return choice.equals(choice.getDeclaringClass().getEnumConstants()[0]);
    }

    /** Whether the value is a record that is there as a whole to say nothing or something. */
    private static boolean isOptions(Object value) {
        return value instanceof Existing
                || (value instanceof Record && value.getClass().getSimpleName().endsWith("Options"));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof SourceText script) {
            return quoted(script.text().replace("\r\n", "\n"));
        }
        if (value instanceof Record nested) {
            return text(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Fingerprint::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Number || value instanceof Boolean || value instanceof Enum<?>) {
            return value.toString();
        }
        return quoted(String.valueOf(value));
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("every component of an operation can be read", e);
        }
    }

    private static String quoted(String text) {
        StringBuilder result = new StringBuilder("'");
        text.chars().forEach(character -> {
            switch (character) {
                case '\\' -> result.append("\\\\");
                case '\'' -> result.append("\\'");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                default -> result.append((char) character);
            }
        });
        return result.append('\'').toString();
    }
}
