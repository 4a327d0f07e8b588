package dev.migrations.dialect.h2;

import dev.migrations.dialect.ScriptText;
import dev.migrations.sql.SqlStatement;
import java.util.List;
import java.util.regex.Pattern;

/** Scripts for H2's own tools, which stop at the first error. */
final class H2ScriptText implements ScriptText {

    private static final Pattern SETTING =
            Pattern.compile("SET\\s+(?:CURRENT_)?SCHEMA|USE\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public String milliseconds(String from, String to) {
        return "DATEDIFF(MILLISECOND, " + from + ", " + to + ")";
    }

    @Override
    public List<String> require(String condition, String problem, String action) {
        return List.of("SELECT CASE WHEN " + condition + " THEN 'as expected' ELSE SIGNAL('45000', "
                + literal(problem + " " + action) + ") END");
    }

    @Override
    public boolean mayChangeSession(SqlStatement statement) {
        return SETTING.matcher(statement.sql()).lookingAt();
    }

    @Override
    public List<String> remember() {
        return List.of("SET @migrations_schema = CURRENT_SCHEMA");
    }

    @Override
    public List<String> renew() {
        return List.of("SET SCHEMA @migrations_schema");
    }

    @Override
    public List<String> aside(String sql) {
        return List.of(
                "SET @migrations_its_schema = CURRENT_SCHEMA",
                "SET SCHEMA @migrations_schema",
                sql,
                "SET SCHEMA @migrations_its_schema");
    }
}
