package dev.migrations.sample.documentation.examples;

import dev.migrations.op.Operations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All examples, each with the text of its method. */
public final class Examples {

    private static final List<Class<?>> CLASSES = List.of(
            TableExamples.class,
            ColumnExamples.class,
            ConstraintExamples.class,
            IndexExamples.class,
            TypeExamples.class,
            SequenceExamples.class,
            ViewExamples.class,
            RoutineExamples.class,
            RowExamples.class,
            SchemaExamples.class,
            AccessExamples.class,
            PartitionExamples.class,
            WrittenExamples.class);

    private static final Pattern METHOD =
            Pattern.compile("(?ms)^    static void (\\w+)\\(Operations op\\) \\{\n(.*?)^    }$");

    private Examples() {}

    /**
     * The examples in the order in which they are written.
     *
     * @param sources the folder of the sources of the tests
     */
    public static List<Example> in(Path sources) {
        return CLASSES.stream().flatMap(type -> in(sources, type)).toList();
    }

    /** The examples of each operation, all of which are known. */
    public static List<Example> of(String operation, List<Example> examples) {
        return examples.stream()
                .filter(example -> example.operation(operations()).equals(operation))
                .toList();
    }

    /** The names of what a revision can ask for, sorted. */
    public static List<String> operations() {
        return Arrays.stream(Operations.class.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .filter(name -> !name.equals("recorded"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Example> in(Path sources, Class<?> type) {
        List<Example> examples = new ArrayList<>();
        for (MatchResult match : METHOD.matcher(text(sources, type)).results().toList()) {
            examples.add(example(type, match.group(1), withoutIndentation(match.group(2))));
        }
        return examples.stream();
    }

    private static String withoutIndentation(String body) {
        return body.stripTrailing().stripIndent() + "\n";
    }

    private static String text(Path sources, Class<?> type) {
        try {
            return Files.readString(sources.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(Class<?> type, String name, String text) {
        try {
            Method method = type.getDeclaredMethod(name, Operations.class);
            Operations operations = new Operations(type.getName());
            method.invoke(null, operations);
            return new Example(name, text, operations.recorded(), vendor(method), given(method));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getSimpleName() + "." + name, e);
        }
    }

    private static String vendor(Method method) {
        On on = method.getAnnotation(On.class);
        return on == null ? "postgresql" : on.value();
    }

    private static List<String> given(Method method) {
        Given given = method.getAnnotation(Given.class);
        return given == null ? List.of() : List.of(given.value());
    }
}
