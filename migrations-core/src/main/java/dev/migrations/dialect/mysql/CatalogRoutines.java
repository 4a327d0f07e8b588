package dev.migrations.dialect.mysql;

import dev.migrations.error.MigrationException;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells functions, procedures and triggers, whose bodies the server keeps as they were written. */
final class CatalogRoutines {

    private static final String ROUTINES =
            "SELECT routine_schema, routine_name, routine_type, routine_definition, is_deterministic, sql_data_access,"
                    + " security_type, routine_comment FROM information_schema.routines"
                    + " WHERE routine_type IN ('FUNCTION', 'PROCEDURE') AND ";

    private static final String PARAMETERS =
            "SELECT specific_schema, specific_name, routine_type, parameter_mode, parameter_name, dtd_identifier,"
                    + " character_set_name, collation_name, default_collation_name"
                    + " FROM information_schema.parameters JOIN information_schema.schemata"
                    + " ON schema_name = specific_schema WHERE ";

    private static final String TRIGGERS =
            "SELECT event_object_schema, event_object_table, trigger_name, action_timing, event_manipulation,"
                    + " action_statement FROM information_schema.triggers WHERE ";

    private final CatalogNames names;

    private final Map<RoutineKey, List<Parameter>> parameters = new LinkedHashMap<>();

    CatalogRoutines(CatalogNames names) {
        this.names = names;
    }

    private record RoutineKey(String kind, QualifiedName name) {}

    /**
     * An argument, or what a function returns.
     *
     * @param mode its mode; null for what a function returns
     */
    private record Parameter(
            @Nullable String mode, @Nullable String name, ColumnType type) {}

    void tell(SqlSession session, ToldCatalog told) throws SQLException {
        session.query(
                PARAMETERS + names.isRead("specific_schema")
                        + " ORDER BY specific_schema, specific_name, ordinal_position",
                row -> parameters
                        .computeIfAbsent(
                                new RoutineKey(row.getString(3), names.told(row.getString(1), row.getString(2))),
                                routine -> new ArrayList<>())
                        .add(parameter(row)));
        session.query(ROUTINES + names.isRead("routine_schema"), row -> tellRoutine(row, told));
        session.query(TRIGGERS + names.isRead("trigger_schema"), row -> tellTrigger(row, told));
    }

    /** A text of another collation than that of the database says so. */
    private static Parameter parameter(ResultSet row) throws SQLException {
        String type = row.getString(6);
        String collation = row.getString(8);
        boolean isOfDatabase = collation == null || collation.equals(row.getString(9));
        return new Parameter(
                row.getString(4),
                row.getString(5),
                isOfDatabase
                        ? ToldType.of(type)
                        : new NativeType(type + " CHARACTER SET " + row.getString(7) + " COLLATE " + collation));
    }

    private boolean tellRoutine(ResultSet row, ToldCatalog told) throws SQLException {
        QualifiedName name = names.told(row.getString(1), row.getString(2));
        Routine.Kind kind = Routine.Kind.valueOf(row.getString(3));
        List<Parameter> ofRoutine = parameters.getOrDefault(new RoutineKey(row.getString(3), name), List.of());
        List<String> attributes = new ArrayList<>();
        if (row.getString(5).equals("YES")) {
            attributes.add("DETERMINISTIC");
        }
        if (!row.getString(6).equals("CONTAINS SQL")) {
            attributes.add(row.getString(6));
        }
        if (row.getString(7).equals("INVOKER")) {
            attributes.add("SQL SECURITY INVOKER");
        }
        Routine routine = new Routine(
                kind,
                name,
                ofRoutine.stream()
                        .filter(parameter -> parameter.mode() != null)
                        .map(parameter -> new Routine.Argument(
                                Routine.Mode.valueOf(parameter.mode()), parameter.name(), parameter.type(), null))
                        .toList(),
                ofRoutine.stream()
                        .filter(parameter -> parameter.mode() == null)
                        .map(parameter -> parameter.type().accept(new MysqlTypeText(new Refusals())))
                        .findFirst()
                        .orElse(null),
                null,
                attributes,
                visible(row.getString(4), row.getString(3).toLowerCase(Locale.ROOT), name));
        told.tell(routine, List.of());
        told.comment(routine.id().object(), row.getString(8));
        return true;
    }

    private boolean tellTrigger(ResultSet row, ToldCatalog told) throws SQLException {
        QualifiedName table = names.told(row.getString(1), row.getString(2));
        String action = visible(row.getString(6), "trigger", table.sibling(row.getString(3)));
        told.tell(new TableTrigger(
                new Trigger(
                        row.getString(3),
                        table,
                        Trigger.Timing.valueOf(row.getString(4)),
                        List.of(Trigger.Event.valueOf(row.getString(5))),
                        List.of(),
                        Trigger.Level.ROW,
                        null,
                        null,
                        null,
                        null,
                        action),
                Trigger.State.ENABLED));
        return true;
    }

    /** The text, which the server hides from users that may not see it. */
    static String visible(@Nullable String text, String kind, QualifiedName name) {
        if (text == null || text.isBlank()) {
            throw new MigrationException(
                    "The text of " + kind + " '" + name + "' is hidden from the database user.",
                    "Let the user see it: grant SHOW VIEW for views, TRIGGER for triggers, and SELECT on mysql.proc (on"
                            + " MySQL: SHOW_ROUTINE) for functions and procedures.");
        }
        return text;
    }
}
