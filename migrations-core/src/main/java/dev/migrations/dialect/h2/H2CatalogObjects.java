package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.h2.H2CatalogConstraints.DomainCheck;
import dev.migrations.dialect.h2.H2CatalogTypes.Description;
import dev.migrations.dialect.h2.H2CatalogTypes.Part;
import dev.migrations.error.MigrationException;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.DatabaseObject.Kind;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Routine;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.WrittenObject;
import dev.migrations.sql.SqlSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what is neither a table nor a part of one: schemas, domains, sequences and routines; and triggers. */
final class H2CatalogObjects {

    private static final String SCHEMAS = "SELECT SCHEMA_NAME, REMARKS FROM INFORMATION_SCHEMA.SCHEMATA";

    private static final String DOMAINS = "SELECT DOMAIN_SCHEMA, DOMAIN_NAME, DOMAIN_DEFAULT, DOMAIN_ON_UPDATE,"
            + " PARENT_DOMAIN_SCHEMA, PARENT_DOMAIN_NAME, REMARKS, " + H2CatalogTypes.COLUMNS
            + " FROM INFORMATION_SCHEMA.DOMAINS";

    private static final String SEQUENCES = """
            SELECT SEQUENCE_SCHEMA, SEQUENCE_NAME, DATA_TYPE, START_VALUE COUNTING_START, INCREMENT COUNTING_INCREMENT,
                   MINIMUM_VALUE COUNTING_MINIMUM, MAXIMUM_VALUE COUNTING_MAXIMUM, CACHE COUNTING_CACHE,
                   CYCLE_OPTION COUNTING_CYCLE, REMARKS
            FROM INFORMATION_SCHEMA.SEQUENCES""";

    /** A method with several forms is one routine. */
    private static final String ROUTINES = """
            SELECT DISTINCT ROUTINE_SCHEMA, ROUTINE_NAME, ROUTINE_TYPE, ROUTINE_DEFINITION, EXTERNAL_NAME, IS_DETERMINISTIC,
                   REMARKS
            FROM INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_SCHEMA <> 'INFORMATION_SCHEMA'""";

    private final SqlSession session;

    private final H2Names names;

    private final H2CatalogTypes types;

    private final H2CatalogConstraints constraints;

    H2CatalogObjects(SqlSession session, H2Names names, H2CatalogTypes types, H2CatalogConstraints constraints) {
        this.session = session;
        this.names = names;
        this.types = types;
        this.constraints = constraints;
    }

    void tell(H2Told told) throws SQLException {
        session.query(SCHEMAS, row -> tellSchema(row, told));
        session.query(DOMAINS, row -> names.isRead(row.getString(1)) && tellDomain(row, told));
        session.query(SEQUENCES, row -> names.isRead(row.getString(1)) && tellSequence(row, told));
        session.query(ROUTINES, row -> names.isRead(row.getString(1)) && tellRoutine(row, told));
        new H2CatalogTriggers(session, names).tell(told);
    }

    private boolean tellSchema(ResultSet row, H2Told told) throws SQLException {
        String stored = row.getString(1);
        if (stored.equals(names.home()) || !names.isRead(stored)) {
            return false;
        }
        Namespace schema = new Namespace(names.told(stored));
        told.tell(schema);
        told.comment(schema.id().object(), row.getString(2));
        return true;
    }

    private boolean tellDomain(ResultSet row, H2Told told) throws SQLException {
        QualifiedName name = names.told(row.getString(1), row.getString(2));
        Part part = new Part(row.getString(1), row.getString(2), "DOMAIN", row.getString("DTD_IDENTIFIER"));
        String parent = row.getString("PARENT_DOMAIN_NAME");
        List<DomainCheck> checks = constraints.ofDomain(name);
        String value = row.getString("DOMAIN_DEFAULT");
        String onUpdate = row.getString("DOMAIN_ON_UPDATE");
        Description description = Description.of(row);
        boolean isPlain = parent == null && checks.isEmpty() && value == null && onUpdate == null;
        SchemaObject object =
                switch (isPlain ? description.type() : "") {
                    case "ENUM" -> new EnumType(name, types.values(part));
                    case "ROW" -> new CompositeType(name, types.attributes(part));
                    default -> {
                        ColumnType type = types.type(row.getString("PARENT_DOMAIN_SCHEMA"), parent, part, description);
                        yield new Domain(
                                name,
                                type,
                                null,
                                new H2Default(
                                                value == null ? "NULL" : names.text(value),
                                                onUpdate == null ? null : names.text(onUpdate),
                                                false)
                                        .text()
                                        .orElse(null),
                                Nullability.NULLABLE,
                                checks.stream().map(DomainCheck::check).toList());
                    }
                };
        DatabaseObject id = object.id().object();
        told.tell(object);
        told.named(id, List.of());
        told.comment(id, row.getString("REMARKS"));
        told.uses(id, value);
        told.uses(id, onUpdate);
        checks.forEach(check -> told.uses(id, check.expression()));
        told.usesNamed(id, parent == null ? null : names.told(row.getString("PARENT_DOMAIN_SCHEMA"), parent));
        return true;
    }

    private boolean tellSequence(ResultSet row, H2Told told) throws SQLException {
        String type = Description.name(row);
        Sequence sequence = new Sequence(
                names.told(row.getString(1), row.getString(2)),
                H2Counting.of(row, "COUNTING_").optionsOfSequence(type),
                null);
        DatabaseObject id = sequence.id().object();
        told.tell(sequence);
        told.named(id, List.of());
        told.comment(id, row.getString("REMARKS"));
        return true;
    }

    private boolean tellRoutine(ResultSet row, H2Told told) throws SQLException {
        QualifiedName name = names.told(row.getString(1), row.getString(2));
        String source = row.getString(4);
        String body = visible(source == null ? row.getString(5) : source, "function", name);
        if (row.getString(3).equals("AGGREGATE")) {
            DatabaseObject id = new DatabaseObject(Kind.AGGREGATE, name, null, List.of());
            told.tell(new WrittenObject(
                    ObjectId.of(id),
                    "CREATE AGGREGATE " + quote(name) + " FOR " + H2Identifiers.quoteExactly(body),
                    "DROP AGGREGATE " + quote(name)));
            told.named(id, List.of());
            return true;
        }
        Routine routine = Routine.function(name.toString(), body).language("java");
        if (row.getString(6).equals("YES")) {
            routine = routine.with("DETERMINISTIC");
        }
        DatabaseObject id = routine.id().object();
        told.tell(routine);
        told.named(id, List.of());
        told.comment(id, row.getString(7));
        return true;
    }

    /** The text, which H2 hides from who is no administrator. */
    static String visible(@Nullable String text, String kind, QualifiedName name) {
        if (text == null) {
            throw new MigrationException(
                    "The " + kind + " '" + name + "' cannot be compared: H2 does not show this user what it does.",
                    "Connect as an administrator.");
        }
        return text;
    }
}
