package dev.migrations.contract;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values that differ from a record in one place, as far as its constructor takes them. */
final class Variants {

    /** What is not easily written as a literal. */
    private static final List<String> ODD = List.of(
            "a.b \"c\" \\d",
            "first\n\tsecond \\ \"\"\" and \"\"\"\"  \n\nlast\"",
            "  indented\n    more\n",
            " indented\n more \\u0041",
            "\u3000wide\nblank\u3000\nthen\r\n\u0007bell \u001b1 \ud83d\udc69\u200d\ud83d\udcbb",
            "ends with quotes\n\"\"\"",
            "two\n\n\n",
            "long ".repeat(40));

    private int next;

    /** The variants, in an order that is always the same. */
    @SuppressWarnings("unchecked")
    <T> List<T> of(T value) {
        return (List<T>) variants(value).toList();
    }

    private Stream<?> variants(@Nullable Object value) {
        if (value instanceof Record whole) {
            return ofRecord(whole);
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> !other.equals(constant));
        }
        if (value instanceof String) {
            return Stream.of(ODD.get(next++ % ODD.size()));
        }
        if (value instanceof Long number) {
            return Stream.of(number + 1, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return value instanceof List<?> list ? ofList(list) : Stream.empty();
    }

    private Stream<?> ofRecord(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        List<Object> found = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            int place = i;
            boolean isOptional = components[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            Stream.concat(
                            variants(component(whole, components[i])),
                            isOptional ? Stream.of(Absent.ABSENT) : Stream.of())
                    .flatMap(other -> with(whole, components, place, other == Absent.ABSENT ? null : other))
                    .forEach(found::add);
        }
        return found.stream();
    }

    private enum Absent {
        ABSENT
    }

    private static @Nullable Object component(Record whole, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** None where the constructor refuses it. */
    private static Stream<Object> with(Record whole, RecordComponent[] components, int place, @Nullable Object other) {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == place ? other : component(whole, components[i]);
        }
        try {
            Constructor<?> constructor = whole.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Stream.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            return Stream.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stream<?> ofList(List<?> list) {
        List<Object> found = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (Object other : variants(list.get(i)).toList()) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(i, other);
                found.add(List.copyOf(changed));
            }
        }
        if (!list.isEmpty()) {
            found.add(List.of());
        }
        return found.stream();
    }
}
