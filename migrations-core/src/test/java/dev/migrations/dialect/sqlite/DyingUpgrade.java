package dev.migrations.dialect.sqlite;

import static dev.migrations.schema.Types.text;

import dev.migrations.Migrations;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.sql.TransactionMode;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Upgrades a file in a process of its own, which ends where a statement begins so. */
final class DyingUpgrade {

    static final int KILLED = 7;

    private DyingUpgrade() {}

    /**
     * Upgrades.
     *
     * @param arguments the file, how the revision runs, and how the statement begins
     */
    public static void main(String[] arguments) {
        DataSource dataSource = proxy(
                DataSource.class,
                (proxy, method, values) -> dying(
                        DriverManager.getConnection("jdbc:sqlite:" + arguments[0] + "?cache_size=10&foreign_keys=on"),
                        arguments[2]));
        Migrations.builder()
                .dataSource(dataSource)
                .locations(List.of())
                .migrations(List.of(
                        TransactionMode.valueOf(arguments[1]) == TransactionMode.AUTOCOMMIT
                                ? new CapitalsAlone()
                                : new Capitals()))
                .build()
                .upgrade();
    }

    private static Connection dying(Connection connection, String last) {
        return proxy(Connection.class, (proxy, method, values) -> {
            Object made = call(connection, method, values);
            if (values != null && values.length > 0 && values[0] instanceof String sql) {
                dieAt(sql, last);
            }
            if (made instanceof Statement statement && !(made instanceof PreparedStatement)) {
                return proxy(Statement.class, (inner, innerMethod, innerValues) -> {
                    if (innerValues != null && innerValues.length > 0 && innerValues[0] instanceof String sql) {
                        dieAt(sql, last);
                    }
                    return call(statement, innerMethod, innerValues);
                });
            }
            return made;
        });
    }

    private static void dieAt(String sql, String last) {
        if (sql.startsWith(last)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private static Object call(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void capitals(Operations op) {
        op.alterColumn(
                "author",
                "name",
                c -> c.type(text()).using("upper(name)").existingType(text()).setNotNull());
    }

    @Revision(id = "a1", message = "Write names in capitals")
    static final class Capitals implements Migration {

        @Override
        public void upgrade(Operations op) {
            capitals(op);
        }
    }

    @Revision(id = "a1", message = "Write names in capitals", transaction = TransactionMode.AUTOCOMMIT)
    static final class CapitalsAlone implements Migration {

        @Override
        public void upgrade(Operations op) {
            capitals(op);
        }
    }
}
