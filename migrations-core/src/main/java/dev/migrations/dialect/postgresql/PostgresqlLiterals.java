package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.Literals;
import dev.migrations.op.Value;
import dev.migrations.sql.ParameterName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Literals as PostgreSQL reads them.
 *
 * <p>A literal has no type of its own: but for numbers and booleans it is a string that is read as what it is compared
 * with or assigned to, so that a UUID fits into a column of type {@code uuid} and into one of type {@code text}. Where
 * nothing says the type, the statement does: {@code :day::date}.
 *
 * <p>Moments are written in UTC. Fractions of a second are written to the last digit, and the server rounds them to the
 * precision of the type, microseconds at best.
 */
final class PostgresqlLiterals implements Literals {

    static final PostgresqlLiterals INSTANCE = new PostgresqlLiterals();

    private PostgresqlLiterals() {}

    /** A string, read alike whatever {@code standard_conforming_strings} is set to. */
    static String quote(String text) {
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.contains("\\") ? "E" + quoted.replace("\\", "\\\\") : quoted;
    }

    @Override
    public Optional<String> lacks(Value value) {
        return value.accept(new PostgresqlValueLimits());
    }

    @Override
    public String write(Value value) {
        lacks(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return value.accept(new PostgresqlValueText());
    }

    @Override
    public List<ParameterName> parameters(String sql) {
        List<ParameterName> names = new ArrayList<>();
        PostgresqlLexer lexer = new PostgresqlLexer(sql, 0, sql.length());
        int colon = -1;
        for (PostgresqlToken token = lexer.next(); !isLast(token); token = lexer.next()) {
            boolean isNext = colon >= 0 && token.begin() == colon + 1;
            if (isNext && token.kind() == PostgresqlToken.Kind.WORD) {
                names.add(new ParameterName(sql.substring(token.begin(), token.end()), colon, token.end()));
            }
            boolean isColon = sql.charAt(token.begin()) == ':';
            boolean isSecond = token.begin() > 0 && sql.charAt(token.begin() - 1) == ':';
            colon = isColon && !isSecond ? token.begin() : -1;
        }
        return List.copyOf(names);
    }

    private static boolean isLast(PostgresqlToken token) {
        return token.kind() == PostgresqlToken.Kind.END || token.kind() == PostgresqlToken.Kind.UNCLOSED;
    }
}
