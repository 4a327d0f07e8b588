package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.ScriptText;
import dev.migrations.dialect.SessionSettings;
import dev.migrations.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scripts for psql. Blocks of code raise the errors, which ends the script where {@code ON_ERROR_STOP} is set, and undoes
 * the transaction that is open in any case.
 */
final class PostgresqlScriptText implements ScriptText {

    /** What neither changes a parameter nor a role, unless it calls a function that does. */
    private static final List<String> HARMLESS = List.of(
            "ALTER",
            "ANALYZE",
            "BEGIN",
            "CLUSTER",
            "COMMENT",
            "COMMIT",
            "COPY",
            "CREATE",
            "DELETE",
            "DROP",
            "GRANT",
            "INSERT",
            "LOCK",
            "MERGE",
            "REFRESH",
            "REINDEX",
            "REVOKE",
            "TRUNCATE",
            "UPDATE",
            "VACUUM");

    /** They change something only through a function: this one, or one that users wrote, which is theirs to undo. */
    private static final List<String> QUERIES = List.of("SELECT", "WITH", "VALUES", "TABLE", "EXPLAIN", "SHOW");

    private static final String REMEMBER = block("""
            BEGIN
                PERFORM set_config('migrations.session_authorization', current_setting('session_authorization'), false),
                    set_config('migrations.role', current_setting('role'), false),
                    set_config('migrations.search_path', current_setting('search_path'), false),
                    set_config('migrations.parameters',
                        (SELECT coalesce(json_object_agg(name, setting)::text, '{}')
                         FROM pg_catalog.pg_settings WHERE source = 'session'), false);
            END
            """);

    private static final String RENEW = block("BEGIN\n" + takeBack("'session_authorization', 'role'") + """
                PERFORM set_config(s.name, coalesce(b.value, s.reset_val), false)
                FROM pg_catalog.pg_settings s LEFT JOIN pg_catalog.json_each_text(
                    coalesce(nullif(current_setting('migrations.parameters', true), ''), '{}')::json) b ON b.key = s.name
                WHERE (s.source = 'session' OR b.key IS NOT NULL)
                  AND s.setting IS DISTINCT FROM coalesce(b.value, s.reset_val);
            END
            """);

    @Override
    public List<String> remarks() {
        return List.of("Run it with: psql -v ON_ERROR_STOP=1");
    }

    @Override
    public String literal(String text) {
        return PostgresqlLiterals.quote(text);
    }

    @Override
    public String now() {
        return "clock_timestamp()";
    }

    @Override
    public String began() {
        return "now()";
    }

    @Override
    public String milliseconds(String from, String to) {
        return "CAST(extract(epoch FROM " + to + " - " + from + ") * 1000 AS bigint)";
    }

    /** Whoever connected, as the driver tells it of a connection: not the role that was taken since. */
    @Override
    public String currentUser() {
        return "session_user";
    }

    @Override
    public List<String> prepare(SessionSettings settings) {
        List<String> statements = new ArrayList<>();
        statements.add("SET client_encoding = 'UTF8'");
        statements.add("SET lock_timeout = '" + settings.statementLockTimeout().toMillis() + "ms'");
        settings.applicationName().ifPresent(name -> statements.add("SET application_name = " + literal(name)));
        return statements;
    }

    @Override
    public List<String> require(String condition, String problem, String action) {
        return List.of(block("BEGIN\n    IF NOT (" + condition + ") THEN\n" + raise(problem, action)));
    }

    @Override
    public List<String> changeOne(String change, String condition, String problem, String action) {
        return List.of(block("BEGIN\n    " + change + ";\n    IF NOT FOUND THEN\n" + raise(problem, action)));
    }

    private String raise(String problem, String action) {
        return "        RAISE EXCEPTION USING MESSAGE = " + literal(problem) + ",\n            HINT = "
                + literal(action) + ";\n    END IF;\nEND\n";
    }

    @Override
    public boolean mayChangeSession(SqlStatement statement) {
        StatementHead head =
                new StatementHead(statement.sql(), 0, statement.sql().length());
        return HARMLESS.stream().noneMatch(head::skip)
                && (QUERIES.stream().noneMatch(head::skip)
                        || statement.sql().toLowerCase(Locale.ROOT).contains("set_config"));
    }

    @Override
    public List<String> remember() {
        return List.of(REMEMBER);
    }

    @Override
    public List<String> renew() {
        return List.of(RENEW);
    }

    @Override
    public List<String> aside(String sql) {
        return List.of(block("""
                DECLARE
                    its_session_authorization text := current_setting('session_authorization');
                    its_role text := current_setting('role');
                    its_search_path text := current_setting('search_path');
                BEGIN
                """ + takeBack("'session_authorization', 'role', 'search_path'") + "    "
                + sql.replace("\n", "\n    ") + """
                ;
                    PERFORM set_config('session_authorization', its_session_authorization, false);
                    PERFORM set_config('role', its_role, false);
                    PERFORM set_config('search_path', its_search_path, false);
                END
                """));
    }

    /** What was remembered may be gone, after RESET ALL; then the parameter stays as it is. */
    private static String takeBack(String parameters) {
        return """
                    PERFORM set_config(p, current_setting('migrations.' || p, true), false)
                    FROM unnest(ARRAY[%s]) p
                    WHERE current_setting('migrations.' || p, true) NOT IN ('', current_setting(p));
                """.formatted(parameters);
    }

    private static String block(String code) {
        String tag = "$migrations$";
        while (code.contains(tag)) {
            tag = tag.substring(0, tag.length() - 1) + "_$";
        }
        return "DO " + tag + "\n" + code + tag;
    }
}
