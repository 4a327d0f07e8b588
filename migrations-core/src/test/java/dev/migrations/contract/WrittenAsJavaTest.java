package dev.migrations.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.migrations.internal.autogenerate.JavaSource;
import dev.migrations.internal.autogenerate.NotedOperation;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.Operation;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunJdbc;
import dev.migrations.op.RunScript;
import dev.migrations.script.RevisionBody;
import dev.migrations.script.RevisionBody.Downgrade;
import dev.migrations.testing.CompiledJava;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is asked for can be written as Java, which asks for the same. */
class WrittenAsJavaTest {

    /** No method of a class may be too long, and no compiler waits for one class only. */
    private static final int METHODS = 400;

    /** One of so many variants is tried; all of them take minutes, and differ in little. */
    private static final int SHARE = 7;

    private final JavaSource java = new JavaSource();

    @Test
    void everyOperationIsRecordedAgain() throws ReflectiveOperationException {
        List<NotedOperation> operations = cases().stream()
                .distinct()
                .filter(WrittenAsJavaTest::isWritable)
                .toList();

        assertThat(operations).hasSizeGreaterThan(150);
        assertRecordedAgain(operations);
    }

    @Test
    void everyOperationThatDiffersInOnePlaceIsRecordedAgain() throws ReflectiveOperationException {
        Variants variants = new Variants();
        Set<NotedOperation> operations = new LinkedHashSet<>();
        cases().stream()
                .filter(WrittenAsJavaTest::isWritable)
                .distinct()
                .forEach(each -> variants.of(each.operation())
                        .forEach(other -> operations.add(new NotedOperation(other, each.placement(), List.of()))));

        List<NotedOperation> all = List.copyOf(operations);
        List<NotedOperation> some = IntStream.range(0, all.size())
                .filter(i -> i % SHARE == 0)
                .mapToObj(all::get)
                .toList();
        assertThat(some).hasSizeGreaterThan(1000);
        assertRecordedAgain(some);
    }

    /** What the cases set up and change, and what undoes that. */
    private static List<NotedOperation> cases() {
        return Stream.concat(
                        Stream.of("C", "de")
                                .flatMap(collation ->
                                        OperationCases.all(new DatabaseWords(collation, "POSIX", "public")).stream()),
                        MariadbCases.all().stream())
                .flatMap(each -> {
                    Operations operations = new Operations("the case");
                    each.setup().accept(operations);
                    each.change().accept(operations);
                    return operations.recorded().stream();
                })
                .flatMap(each -> Stream.concat(Stream.of(each), inverses(each)))
                .map(each -> new NotedOperation(each.operation(), each.placement(), List.of()))
                .toList();
    }

    private static Stream<RecordedOperation> inverses(RecordedOperation recorded) {
        return recorded.operation()
                .inverse()
                .<Stream<RecordedOperation>>fold(
                        inverted -> inverted.operations().stream().map(recorded::with), irreversible -> Stream.empty());
    }

    private static boolean isWritable(NotedOperation operation) {
        return !(operation.operation() instanceof RunJdbc
                || operation.operation() instanceof RunScript
                || operation.operation() instanceof CustomOperation);
    }

    private void assertRecordedAgain(List<NotedOperation> operations) throws ReflectiveOperationException {
        for (int begin = 0; begin < operations.size(); begin += METHODS) {
            List<NotedOperation> some = operations.subList(begin, Math.min(begin + METHODS, operations.size()));
            Source source = source(some);
            Class<?> compiled = CompiledJava.of("Written", source.text());
            for (int i = 0; i < some.size(); i++) {
                Operations recorded = new Operations("Written");
                compiled.getMethod("operation" + i, Operations.class).invoke(null, recorded);
                assertThat(recorded.recorded())
                        .as(source.bodies().get(i))
                        .extracting(RecordedOperation::operation, RecordedOperation::placement)
                        .containsExactly(
                                tuple(some.get(i).operation(), some.get(i).placement()));
            }
        }
    }

    private record Source(String text, List<String> bodies) {}

    private Source source(List<NotedOperation> operations) {
        Set<String> imports = new TreeSet<>(List.of(Operations.class.getName()));
        List<String> bodies = new ArrayList<>();
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < operations.size(); i++) {
            RevisionBody body = java.of(List.of(operations.get(i)), Optional.empty());
            imports.addAll(body.imports());
            bodies.add(body.upgrade());
            methods.append("public static void operation" + i + "(Operations op) {\n" + body.upgrade() + "\n}\n");
        }
        StringBuilder text = new StringBuilder();
        imports.forEach(name -> text.append("import ").append(name).append(";\n"));
        return new Source(text + "public final class Written {\n" + methods + "}\n", bodies);
    }

    @Test
    void aDowngradeThatTheEngineFindsOutIsLeftOut() {
        for (NotedOperation each : cases()) {
            Optional<List<Operation>> inverse = each.operation()
                    .inverse()
                    .fold(inverted -> Optional.of(inverted.operations()), irreversible -> Optional.empty());
            if (isWritable(each) && inverse.isPresent()) {
                List<NotedOperation> downgrade = inverse.get().stream()
                        .map(operation -> new NotedOperation(operation, each.placement(), List.of()))
                        .toList();

                RevisionBody body = java.of(List.of(each), Optional.of(downgrade));

                assertThat(body.downgrade()).as(body.upgrade()).isEqualTo(Downgrade.inverse());
            }
        }
    }
}
