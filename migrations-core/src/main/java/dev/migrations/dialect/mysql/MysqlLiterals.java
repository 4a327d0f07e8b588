package dev.migrations.dialect.mysql;

import dev.migrations.dialect.Literals;
import dev.migrations.op.Value;
import dev.migrations.sql.ParameterName;
import java.util.List;
import java.util.Optional;

/**
 * Literals as MariaDB and MySQL read them in the default {@code sql_mode}, without {@code NO_BACKSLASH_ESCAPES}.
 *
 * <p>Moments are written in UTC, as columns that were planned as {@code timestamptz} keep them; in a column of type {@code
 * timestamp} they would be read in the time zone of the session. Fractions of a second are written to the last digit; the
 * server keeps what the type has room for.
 */
final class MysqlLiterals implements Literals {

    static final MysqlLiterals INSTANCE = new MysqlLiterals();

    private MysqlLiterals() {}

    static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''").replace("\0", "\\0") + "'";
    }

    @Override
    public Optional<String> lacks(Value value) {
        return value.accept(new MysqlValueLimits());
    }

    @Override
    public String write(Value value) {
        lacks(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return value.accept(new MysqlValueText());
    }

    @Override
    public List<ParameterName> parameters(String sql) {
        return MysqlDialect.SPLITTER.parameters(sql);
    }
}
