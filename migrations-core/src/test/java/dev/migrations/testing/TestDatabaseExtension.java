package dev.migrations.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test that has a {@link TestDatabase} as a parameter a database of its own, and drops it afterwards.
 *
 * <p>The methods that run for one test, such as {@code @BeforeEach} and the test itself, and the constructor share one
 * database. Where {@code @BeforeAll} asks for one, the whole class shares it.
 */
public final class TestDatabaseExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(TestDatabaseExtension.class);

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    /** The store closes what it holds when the test or the class is over. */
    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(
                        TestDatabase.class, key -> TestPostgresql.instance().createDatabase(), TestDatabase.class);
    }
}
