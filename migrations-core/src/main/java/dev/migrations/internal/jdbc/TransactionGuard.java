package dev.migrations.internal.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hands the connection of a transactional revision to its Java code without the power to end the transaction: the record
 * that the revision ran is written in the same one, and after a failure nothing of it may remain.
 */
final class TransactionGuard implements InvocationHandler {

    private static final List<String> FORBIDDEN = List.of("commit", "close", "abort", "setAutoCommit");

    private final Connection connection;

    private TransactionGuard(Connection connection) {
        this.connection = connection;
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TransactionGuard.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new TransactionGuard(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (endsTransaction(method)) {
            throw new IllegalStateException("Connection." + method.getName()
                    + " was called inside the revision's transaction. Leave the transaction to the revision, or make it"
                    + " @Revision(transaction = TransactionMode.AUTOCOMMIT).");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static boolean endsTransaction(Method method) {
        boolean isWholeRollback = method.getName().equals("rollback") && method.getParameterCount() == 0;
        return isWholeRollback || FORBIDDEN.contains(method.getName());
    }
}
