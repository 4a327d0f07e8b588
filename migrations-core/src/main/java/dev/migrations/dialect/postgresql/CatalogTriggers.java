package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.Trigger.Event;
import dev.migrations.schema.Trigger.Level;
import dev.migrations.schema.Trigger.State;
import dev.migrations.schema.Trigger.Timing;
import dev.migrations.schema.WrittenObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Tells triggers; those that partitions have from their table are told with that. */
final class CatalogTriggers {

    /** What it does and when is known to the server as a tree of which only the whole definition tells. */
    private static final String QUERY = """
            SELECT t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgenabled, t.tgattr::text AS columns, t.tgconstraint <> 0 AS
                       is_constraint, t.tgdeferrable, t.tginitdeferred, t.tgoldtable, t.tgnewtable,
                   t.tgqual IS NOT NULL AS is_conditional, t.tgconstrrelid <> 0 AS has_other_table, pg_catalog.pg_get_triggerdef(t.oid, true) AS definition
            FROM pg_catalog.pg_trigger t JOIN pg_catalog.pg_class c ON c.oid = t.tgrelid
            WHERE c.relnamespace IN ({schemas}) AND NOT t.tgisinternal AND t.tgparentid = 0""";

    private static final int ROW = 1;

    private static final int BEFORE = 2;

    private static final int INSERT = 4;

    private static final int DELETE = 8;

    private static final int UPDATE = 16;

    private static final int TRUNCATE = 32;

    private static final int INSTEAD = 64;

    private CatalogTriggers() {}

    static void tell(Catalog catalog, CatalogRelations relations, CatalogExtensions extensions, CatalogObjects objects)
            throws SQLException {
        catalog.query(QUERY, row -> {
            long id = row.getLong("oid");
            Relation table = relations.find(row.getLong("tgrelid"));
            if (table != null && !extensions.own(SystemCatalog.TRIGGER, id)) {
                List<String> columns = relations.names(table.id(), CatalogText.numbers(row.getString("columns")));
                TableTrigger told =
                        new TableTrigger(trigger(row, table.name(), columns), state(row.getString("tgenabled")));
                objects.tell(
                        row.getBoolean("has_other_table") ? written(told, row.getString("definition")) : told,
                        SystemCatalog.TRIGGER,
                        id);
            }
            return true;
        });
    }

    /** One that names a second table. */
    private static WrittenObject written(TableTrigger told, String definition) {
        String name = quote(told.trigger().name());
        String table = quote(told.trigger().table());
        String state =
                switch (told.state()) {
                    case ENABLED -> "";
                    case DISABLED -> "DISABLE";
                    case REPLICA -> "ENABLE REPLICA";
                    case ALWAYS -> "ENABLE ALWAYS";
                };
        String create = SettledText.ofPresent(definition);
        return new WrittenObject(
                told.id(),
                state.isEmpty() ? create : create + ";\nALTER TABLE " + table + " " + state + " TRIGGER " + name,
                "DROP TRIGGER " + name + " ON " + table);
    }

    private static Trigger trigger(ResultSet row, QualifiedName table, List<String> columns) throws SQLException {
        int type = row.getInt("tgtype");
        String definition = SettledText.ofPresent(row.getString("definition"));
        return new Trigger(
                row.getString("tgname"),
                table,
                timing(type),
                events(type),
                columns,
                (type & ROW) == 0 ? Level.STATEMENT : Level.ROW,
                row.getString("tgoldtable"),
                row.getString("tgnewtable"),
                row.getBoolean("is_conditional") ? condition(definition) : null,
                row.getBoolean("is_constraint") ? deferrability(row) : null,
                definition.substring(CatalogText.indexOfWords(definition, "EXECUTE", "FUNCTION")));
    }

    private static Timing timing(int type) {
        if ((type & INSTEAD) != 0) {
            return Timing.INSTEAD_OF;
        }
        return (type & BEFORE) == 0 ? Timing.AFTER : Timing.BEFORE;
    }

    private static List<Event> events(int type) {
        List<Event> events = new ArrayList<>();
        add(events, type & INSERT, Event.INSERT);
        add(events, type & UPDATE, Event.UPDATE);
        add(events, type & DELETE, Event.DELETE);
        add(events, type & TRUNCATE, Event.TRUNCATE);
        return events;
    }

    private static void add(List<Event> events, int bit, Event event) {
        if (bit != 0) {
            events.add(event);
        }
    }

    private static String condition(String definition) {
        int begin = definition.indexOf('(', CatalogText.indexOfWord(definition, "WHEN"));
        return definition.substring(begin + 1, CatalogText.endOfParentheses(definition, begin) - 1);
    }

    private static Deferrability deferrability(ResultSet row) throws SQLException {
        if (!row.getBoolean("tgdeferrable")) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean("tginitdeferred") ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static State state(String code) {
        return switch (code) {
            case "D" -> State.DISABLED;
            case "R" -> State.REPLICA;
            case "A" -> State.ALWAYS;
            default -> State.ENABLED;
        };
    }
}
