package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.ConstraintText;
import dev.migrations.dialect.OperationContext;
import dev.migrations.error.Fault;
import dev.migrations.error.MigrationException;
import dev.migrations.op.Guard;
import dev.migrations.schema.ArrayType;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.ColumnTypeVisitor;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.NamedType;
import dev.migrations.schema.NativeType;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.StandardType;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import dev.migrations.sql.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Columns, types and constraints in the words of SQLite. For one operation; not thread-safe.
 *
 * <p>What SQLite has no words for is never left out in silence: it is {@linkplain #lacks noted}.
 *
 * <p>An identity column numbers the rows where an insert gives no value, also where it is declared to do so always: SQLite
 * has no way to refuse other values. Dates, times, UUIDs and JSON are kept as texts, as SQLite's own functions expect.
 */
final class SqliteText {

    static final String LEAVE_OUT = "Leave it out.";

    private final Strictness strictness;

    private final List<Lack> lacks = new ArrayList<>();

    SqliteText(Strictness strictness) {
        this.strictness = strictness;
    }

    /** Which types a table takes. */
    enum Strictness {
        /** Any. */
        FLEXIBLE,
        /** Those of {@code STRICT} tables, which keep values of other types out. */
        STRICT
    }

    /**
     * What SQLite cannot do.
     *
     * @param reason why, as the end of a sentence
     * @param action what to do instead, as a sentence
     */
    record Lack(String reason, String action) {}

    /** Notes that SQLite cannot do it, and returns the empty text, which stands in its place. */
    String lacks(String reason, String action) {
        Lack lack = new Lack(reason, action);
        if (!lacks.contains(lack)) {
            lacks.add(lack);
        }
        return "";
    }

    /** The statements, or one fault for each thing that SQLite cannot do. */
    Statements planned(OperationContext context, List<String> statements) {
        List<Fault> faults = faults(context);
        return faults.isEmpty() ? context.sql(statements) : new Statements(List.of(), faults);
    }

    /** One fault for each thing that SQLite cannot do. */
    List<Fault> faults(OperationContext context) {
        return lacks.stream()
                .flatMap(lack -> context.unsupported(lack.reason(), lack.action()).faults().stream())
                .toList();
    }

    /** The text, where nothing was noted when it was written. */
    String required(String text) {
        if (!lacks.isEmpty()) {
            Lack first = lacks.get(0);
            throw new MigrationException("It cannot be done on SQLite: " + first.reason() + ".", first.action());
        }
        return text;
    }

    static String quote(String identifier) {
        return SqliteIdentifiers.quote(identifier);
    }

    static String quote(QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : quote(schema) + ".") + quote(name.name());
    }

    static String list(List<String> columns) {
        return columns.stream().map(SqliteText::quote).collect(Collectors.joining(", "));
    }

    static String ifExists(Guard guard) {
        return guard == Guard.EXISTENCE ? "IF EXISTS " : "";
    }

    static String ifNotExists(Guard guard) {
        return guard == Guard.EXISTENCE ? "IF NOT EXISTS " : "";
    }

    /**
     * A column.
     *
     * @param key what numbers its rows; begins with a blank, empty where nothing does
     */
    String column(Column column, String key) {
        if (column.comment() != null) {
            lacksComments();
        }
        String expression = column.generatedExpression();
        String value = column.defaultExpression();
        QualifiedName collation = column.collation();
        return quote(column.name())
                + " " + (column.identity() == Identity.NONE ? type(column) : "integer")
                + (collation == null ? "" : collate(collation))
                + (expression == null ? "" : generated(expression, column.generatedKind()))
                + key
                + (value == null ? "" : " DEFAULT (" + value + ")")
                + (column.nullability() == Nullability.NOT_NULL ? " NOT NULL" : "");
    }

    private String type(Column column) {
        return type(column.type());
    }

    String type(ColumnType type) {
        return type.accept(new TypeText());
    }

    private static String generated(String expression, GeneratedKind kind) {
        return " GENERATED ALWAYS AS (" + expression + ") " + kind.name();
    }

    String collate(QualifiedName collation) {
        return collation.schema() == null
                ? " COLLATE " + quote(collation.name())
                : lacks("its collations are in no schema", "Name the collation alone.");
    }

    void lacksComments() {
        lacks(
                "it keeps no comments",
                "Leave the comment out, or write it into the revision as a comment of SQL or Java.");
    }

    void lacksIdentity() {
        lacks(
                "it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID",
                "Make the identity column the primary key, or give the rows their numbers yourself.");
    }

    /** The number that the first row gets, if it is said; notes what else is said of counting. */
    List<Long> start(SequenceOptions options) {
        if (options.type() != null
                || (options.increment() != null && options.increment() != 1)
                || options.minimum() != null
                || options.maximum() != null
                || options.cache() != null
                || options.cycle() == SequenceOptions.Cycle.CYCLE) {
            lacks(
                    "it numbers rows by one, and up to the highest number that there is",
                    "Say nothing of the numbers but where they start.");
        }
        Long start = options.start();
        return start == null ? List.of() : List.of(start);
    }

    /** A constraint of the table, with its name. */
    String constraint(QualifiedName table, Constraint constraint) {
        constraint.accept(new Limits());
        return constraint.accept(new IsExclusion())
                ? ""
                : new ConstraintText(SqliteText::quote, target -> target(table, target)).of(constraint);
    }

    /** A check or a foreign key as it stands at its column, with its name. */
    String columnConstraint(QualifiedName table, Constraint constraint) {
        String text = constraint(table, constraint);
        int references = text.indexOf("FOREIGN KEY (");
        return references < 0
                ? text
                : text.substring(0, references) + text.substring(text.indexOf(") REFERENCES ", references) + 2);
    }

    /** A foreign key stays within its own database, whose name is not written. */
    private String target(QualifiedName table, QualifiedName target) {
        boolean isElsewhere = target.schema() != null && !Objects.equals(target.schema(), table.schema());
        return isElsewhere
                ? lacks(
                        "its foreign keys stay within one database",
                        "Name a table of the same database as '" + table + "'.")
                : quote(target.name());
    }

    private static final class IsExclusion implements ConstraintVisitor<Boolean> {

        @Override
        public Boolean visitPrimaryKey(PrimaryKey constraint) {
            return false;
        }

        @Override
        public Boolean visitUnique(Unique constraint) {
            return false;
        }

        @Override
        public Boolean visitForeignKey(ForeignKey constraint) {
            return false;
        }

        @Override
        public Boolean visitCheck(Check constraint) {
            return false;
        }

        @Override
        public Boolean visitExclude(Exclude constraint) {
            return true;
        }
    }

    /** Notes what the constraints of SQLite cannot do. */
    private final class Limits implements ConstraintVisitor<Boolean> {

        @Override
        public Boolean visitPrimaryKey(PrimaryKey constraint) {
            include(constraint.include());
            return checkedLater(constraint.deferrability());
        }

        @Override
        public Boolean visitUnique(Unique constraint) {
            include(constraint.include());
            if (constraint.nulls() == NullsDistinctness.NOT_DISTINCT) {
                lacks(
                        "nulls are always distinct in its unique constraints",
                        "Create a unique index on an expression that is never null, such as ifnull(column, '').");
            }
            return checkedLater(constraint.deferrability());
        }

        private void include(List<String> columns) {
            if (!columns.isEmpty()) {
                lacks("its indexes carry no other columns", "Leave out including(...).");
            }
        }

        private Boolean checkedLater(Deferrability deferrability) {
            if (deferrability != Deferrability.NOT_DEFERRABLE) {
                lacks("it defers foreign keys only", "Leave out deferrability(...).");
            }
            return true;
        }

        @Override
        public Boolean visitForeignKey(ForeignKey constraint) {
            if (!constraint.onDeleteColumns().isEmpty()) {
                lacks(
                        "ON DELETE sets all columns of a foreign key",
                        "Leave out the columns of onDelete(...), or write a trigger.");
            }
            if (constraint.match() != ForeignKeyMatch.SIMPLE) {
                lacks(
                        "it reads MATCH FULL, but matches simply",
                        "Leave out match(...), and add a check that all of the columns are null or none.");
            }
            return valid(constraint.validity());
        }

        @Override
        public Boolean visitCheck(Check constraint) {
            if (constraint.inheritance() != CheckInheritance.INHERITED) {
                lacks("no table inherits from another one", "Leave out noInherit().");
            }
            return valid(constraint.validity());
        }

        private Boolean valid(Validity validity) {
            if (validity != Validity.VALID) {
                lacks(
                        "its constraints hold for all rows",
                        "Leave out notValid(), and mend the rows that are there before.");
            }
            return true;
        }

        @Override
        public Boolean visitExclude(Exclude constraint) {
            lacks(
                    "it has no exclusion constraints",
                    "Use unique(...), or write triggers that raise an error with RAISE(ABORT, ...).");
            return true;
        }
    }

    private final class TypeText implements ColumnTypeVisitor<String> {

        @Override
        public String visitStandard(StandardType type) {
            return switch (strictness) {
                case FLEXIBLE -> flexible(type);
                case STRICT -> strict(type);
            };
        }

        private static String flexible(StandardType type) {
            return switch (type.kind()) {
                case SMALLINT -> "smallint";
                case INTEGER -> "integer";
                case BIGINT -> "bigint";
                case NUMERIC -> "numeric" + arguments(type.arguments());
                case REAL -> "real";
                case DOUBLE_PRECISION -> "double precision";
                case BOOLEAN -> "boolean";
                case CHARACTER -> "character" + arguments(type.arguments());
                case VARCHAR -> "varchar" + arguments(type.arguments());
                case BYTEA -> "blob";
                case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, INTERVAL, UUID, JSON, JSONB -> "text";
            };
        }

        private String strict(StandardType type) {
            return switch (type.kind()) {
                case SMALLINT, INTEGER, BIGINT, BOOLEAN -> "integer";
                case REAL, DOUBLE_PRECISION -> "real";
                case BYTEA -> "blob";
                case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMPTZ, INTERVAL, UUID, JSON, JSONB -> "text";
                case VARCHAR -> type.arguments().isEmpty() ? "text" : notStrict(flexible(type));
                case CHARACTER, NUMERIC -> notStrict(flexible(type));
            };
        }

        private String notStrict(String type) {
            return lacks(
                    "a STRICT table has no type " + type,
                    "Use text(), integer(), real(), bytea() or nativeType(\"any\"), and a check for the rest.");
        }

        private static String arguments(List<Integer> arguments) {
            return arguments.isEmpty()
                    ? ""
                    : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String visitArray(ArrayType type) {
            return lacks("it has no arrays", "Use json(), or a table of its own for the elements.");
        }

        @Override
        public String visitNamed(NamedType type) {
            return lacks(
                    "it has no types under a name",
                    "Use the type that it stands for, with a check such as check(\"column IN ('a', 'b')\").");
        }

        @Override
        public String visitNative(NativeType type) {
            return type.sql();
        }
    }
}
