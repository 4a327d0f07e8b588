package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Event;
import dev.migrations.schema.WrittenObject;
import dev.migrations.sql.SqlSession;
import dev.migrations.sql.SqlToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells triggers: those that no operation creates, because they work on queries or on what is rolled back, as SQL. */
final class H2CatalogTriggers {

    private static final String TRIGGERS = """
            SELECT TRIGGER_SCHEMA, TRIGGER_NAME, EVENT_MANIPULATION, EVENT_OBJECT_TABLE, ACTION_ORIENTATION, ACTION_TIMING,
                   IS_ROLLBACK, JAVA_CLASS, REMARKS
            FROM INFORMATION_SCHEMA.TRIGGERS
            ORDER BY 1, 2, CASE EVENT_MANIPULATION WHEN 'INSERT' THEN 1 WHEN 'UPDATE' THEN 2 WHEN 'DELETE' THEN 3 ELSE 4 END""";

    /** What is said of the source of a trigger nowhere else. */
    private static final String SCRIPT = "SCRIPT NODATA NOPASSWORDS NOSETTINGS";

    private static final String CREATE = "CREATE FORCE TRIGGER ";

    private final SqlSession session;

    private final H2Names names;

    H2CatalogTriggers(SqlSession session, H2Names names) {
        this.session = session;
        this.names = names;
    }

    /**
     * A trigger.
     *
     * @param name its name
     * @param table its table
     * @param events what it works on
     * @param action what it does; null where that is source
     */
    private record Row(
            QualifiedName name,
            QualifiedName table,
            List<String> events,
            String level,
            String timing,
            @Nullable String action,
            @Nullable String comment) {}

    void tell(H2Told told) throws SQLException {
        Map<QualifiedName, Row> rows = new LinkedHashMap<>();
        session.query(TRIGGERS, row -> names.isRead(row.getString(1)) && read(row, rows));
        Map<String, String> sources =
                rows.values().stream().anyMatch(row -> row.action() == null) ? sources() : Map.of();
        rows.values().forEach(row -> tell(row, sources, told));
    }

    private boolean read(ResultSet row, Map<QualifiedName, Row> rows) throws SQLException {
        QualifiedName name = names.told(row.getString(1), row.getString(2));
        String javaClass = row.getString(8);
        Row before = rows.get(name);
        List<String> events = new ArrayList<>(before == null ? List.of() : before.events());
        events.remove("ROLLBACK");
        events.add(row.getString(3));
        if (row.getBoolean(7)) {
            events.add("ROLLBACK");
        }
        rows.put(
                name,
                new Row(
                        name,
                        names.told(row.getString(1), row.getString(4)),
                        events,
                        row.getString(5),
                        row.getString(6),
                        javaClass == null ? null : "CALL " + H2Identifiers.quoteExactly(javaClass),
                        row.getString(9)));
        return true;
    }

    /** What stands in the script behind the names of triggers, from AS on. */
    private Map<String, String> sources() throws SQLException {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String sql : session.query(SCRIPT, row -> row.getString(1))) {
            if (sql.startsWith(CREATE)) {
                List<SqlToken> tokens = H2Names.tokens(sql);
                SqlToken source = tokens.stream()
                        .filter(token -> token.kind() == SqlToken.Kind.STRING)
                        .reduce((first, last) -> last)
                        .orElse(null);
                if (source != null) {
                    sources.put(
                            names.mentioned(sql).get(0).toString(),
                            "AS " + sql.substring(source.begin(), source.end()));
                }
            }
        }
        return sources;
    }

    private static void tell(Row row, Map<String, String> sources, H2Told told) {
        String source = row.action() == null ? sources.get(row.name().toString()) : row.action();
        String action = H2CatalogObjects.visible(source, "trigger", row.name());
        DatabaseObject id =
                new DatabaseObject(Kind.TRIGGER, QualifiedName.of(row.name().name()), row.table(), List.of());
        boolean isOfRows = row.events().stream().noneMatch(List.of("SELECT", "ROLLBACK")::contains);
        if (isOfRows) {
            Trigger trigger = new Trigger(
                    row.name().name(),
                    row.table(),
                    Trigger.Timing.valueOf(row.timing().replace(' ', '_')),
                    row.events().stream().map(Event::valueOf).toList(),
                    List.of(),
                    Trigger.Level.valueOf(row.level()),
                    null,
                    null,
                    null,
                    null,
                    action);
            told.tell(new TableTrigger(trigger, Trigger.State.ENABLED));
        } else {
            told.tell(new WrittenObject(
                    ObjectId.of(id),
                    "CREATE TRIGGER " + quote(row.name()) + " " + row.timing() + " "
                            + row.events().stream().collect(Collectors.joining(", ")) + " ON " + quote(row.table())
                            + (row.level().equals("ROW") ? " FOR EACH ROW " : " ") + action,
                    "DROP TRIGGER " + quote(row.name())));
        }
        told.comment(id, row.comment());
        told.usesNamed(id, row.table());
    }
}
