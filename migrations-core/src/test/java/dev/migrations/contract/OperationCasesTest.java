package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.RecordedOperation;
import dev.migrations.schema.ColumnType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The cases are complete: every operation with every option, with and without it. */
class OperationCasesTest {

    /** What was before, which only inverses look at, and names, which are made up where there are none. */
    private static final Pattern NOT_WRITTEN = Pattern.compile(
            "\\w+\\.(existing\\w*|knowledge|nameRule)|DropSchema\\.schema|(DropConstraint|DropIndex|Index)\\.name");

    /** Identity that is none is no identity to add. */
    private static final Set<String> NEVER = Set.of("AddIdentity.identity=NONE", "AlterIdentity.identity=NONE");

    /** What was seen of each component of each record. */
    private final Map<String, Set<String>> seen = new TreeMap<>();

    /** What is to be seen. */
    private final Map<String, Set<String>> expected = new TreeMap<>();

    @Test
    void everyOptionOfEveryOperationHasACaseWithItAndOneWithout() throws ReflectiveOperationException {
        List<OperationCase> cases = new ArrayList<>(OperationCases.all(new DatabaseWords("one", "two", "role")));
        cases.addAll(OptionCases.all());
        for (OperationCase each : cases) {
            for (RecordedOperation recorded : OperationContract.recorded(each.setup())) {
                look(recorded.operation());
            }
            for (RecordedOperation recorded : OperationContract.recorded(each.change())) {
                look(recorded.operation());
            }
        }

        Map<String, Set<String>> missing = new LinkedHashMap<>();
        expected.forEach((component, values) -> {
            Set<String> rest = new TreeSet<>(values);
            rest.removeIf(each -> NEVER.contains(component + "=" + each));
            rest.removeAll(seen.getOrDefault(component, Set.of()));
            if (!rest.isEmpty()) {
                missing.put(component, rest);
            }
        });
        assertThat(missing).isEmpty();
    }

    private void look(Object value) throws ReflectiveOperationException {
        if (value instanceof Collection<?> elements) {
            for (Object element : elements) {
                look(element);
            }
        } else if (value instanceof Record && value.getClass().getName().startsWith("dev.migrations.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object part = component.getAccessor().invoke(value);
                String name = name(component);
                if (!NOT_WRITTEN.matcher(name).matches()) {
                    expected.computeIfAbsent(name, any -> wanted(component));
                }
                seen.computeIfAbsent(name, any -> new LinkedHashSet<>()).addAll(shown(part));
                if (part != null) {
                    look(part);
                }
            }
        }
    }

    /** Types are written alike wherever they stand. */
    private static String name(RecordComponent component) {
        return component.getType() == ColumnType.class
                ? "a type"
                : component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /** Absent and present, empty and not, each constant, each member of a closed family; else anything. */
    private static Set<String> wanted(RecordComponent component) {
        Class<?> type = component.getType();
        Set<String> values = new TreeSet<>();
        if (isNullable(component.getAnnotatedType())) {
            values.addAll(List.of("null", "present"));
        }
        if (type == boolean.class) {
            values.addAll(List.of("true", "false"));
        } else if (Collection.class.isAssignableFrom(type)) {
            values.addAll(List.of("some"));
        } else if (type.isEnum()) {
            Stream.of(type.getEnumConstants()).map(String::valueOf).forEach(values::add);
        } else if (type.isSealed()) {
            members(type).forEach(member -> values.add(member.getSimpleName()));
        }
        return values;
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) && !(type instanceof AnnotatedParameterizedType);
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(OperationCasesTest::members)
                : Stream.of(family);
    }

    private static List<String> shown(@Nullable Object value) {
        if (value == null) {
            return List.of("null");
        }
        List<String> shown = new ArrayList<>(List.of("present", value.getClass().getSimpleName()));
        if (value instanceof Collection<?> elements) {
            shown.add(elements.isEmpty() ? "none" : "some");
        } else if (value instanceof Enum<?> || value instanceof Boolean) {
            shown.add(String.valueOf(value));
        }
        return shown;
    }
}
