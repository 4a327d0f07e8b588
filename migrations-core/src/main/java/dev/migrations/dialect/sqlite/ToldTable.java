package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.StoredPart.Kind;
import dev.migrations.schema.Check;
import dev.migrations.schema.CheckInheritance;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Identity;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.Nullability;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.Persistence;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a table by its text.
 *
 * @param name its name
 * @param stored its text
 */
record ToldTable(QualifiedName name, StoredTable stored) {

    static final QualifiedName USUAL_COLLATION = QualifiedName.of("BINARY");

    private static final List<String> OWN_COLLATIONS = List.of("BINARY", "NOCASE", "RTRIM");

    private static final List<Kind> KINDS = List.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.FOREIGN_KEY, Kind.CHECK);

    /** Case does not matter in the name of a collation. */
    static QualifiedName collation(String written) {
        String upper = written.toUpperCase(Locale.ROOT);
        return QualifiedName.of(OWN_COLLATIONS.contains(upper) ? upper : written);
    }

    List<String> columns() {
        return stored.columns().stream().map(StoredColumn::name).toList();
    }

    /** The collation of the column, where it is not the usual one. */
    Optional<QualifiedName> collation(StoredColumn column) {
        return column.part(Kind.COLLATE)
                .map(part -> collation(stored.tokens().name(part.content() + 1)))
                .filter(collation -> !collation.equals(USUAL_COLLATION));
    }

    Optional<QualifiedName> collationOf(String column) {
        return stored.column(column).flatMap(this::collation);
    }

    /**
     * The table.
     *
     * @param tables all tables of its database by their names in lower case
     */
    Table told(Map<String, ToldTable> tables) {
        List<String> clauses = Stream.concat(
                        stored.isStrict() ? Stream.of("STRICT") : Stream.empty(),
                        stored.isWithoutRowid() ? Stream.of("WITHOUT ROWID") : Stream.empty())
                .toList();
        return new Table(
                name,
                stored.columns().stream().map(this::column).toList(),
                constraints(tables),
                null,
                new TableOptions(Persistence.LOGGED, null, List.of(), List.of(), clauses));
    }

    private CanonicalText text() {
        return new CanonicalText(stored.tokens());
    }

    private Column column(StoredColumn stored) {
        Column column = new Column(
                stored.name(),
                ToldType.of(this.stored, stored),
                Nullability.NULLABLE,
                null,
                Identity.NONE,
                SequenceOptions.DEFAULTS,
                null,
                GeneratedKind.STORED,
                collation(stored).orElse(null),
                null);
        if (stored.part(Kind.NOT_NULL).isPresent()) {
            column = column.notNull();
        }
        boolean isNumbered = this.stored.isAutoincrement()
                && this.stored.primaryKey().stream().anyMatch(stored.name()::equalsIgnoreCase);
        if (isNumbered) {
            return column.identityByDefault();
        }
        Optional<StoredPart> generated = stored.part(Kind.GENERATED);
        if (generated.isPresent()) {
            return generated(column, generated.get());
        }
        return stored.part(Kind.DEFAULT)
                .map(part -> text().expression(part.content() + 1, part.behind(), List.of()))
                .filter(value -> !value.equals("NULL"))
                .map(column::defaultTo)
                .orElse(column);
    }

    private Column generated(Column column, StoredPart part) {
        SqliteTokens tokens = stored.tokens();
        int open = open(part);
        int behind = tokens.behindParentheses(open);
        String expression = text().expression(open, behind, columns());
        return tokens.is(behind, "STORED") ? column.generatedAs(expression) : column.generatedVirtuallyAs(expression);
    }

    private int open(StoredPart part) {
        int open = part.content();
        while (!stored.tokens().is(open, "(")) {
            open++;
        }
        return open;
    }

    /** Sorted by what they are and say, because one without a name has nothing else. */
    private List<Constraint> constraints(Map<String, ToldTable> tables) {
        List<Told> told = new ArrayList<>();
        for (StoredColumn column : stored.columns()) {
            column.parts()
                    .forEach(part -> constraint(part, List.of(column.name()), tables)
                            .ifPresent(constraint -> told.add(new Told(part.kind(), constraint))));
        }
        for (StoredPart part : stored.constraints()) {
            List<String> columns = part.columns().stream().map(this::columnName).toList();
            constraint(part, columns, tables).ifPresent(constraint -> told.add(new Told(part.kind(), constraint)));
        }
        return told.stream()
                .sorted(Comparator.comparingInt((Told each) -> KINDS.indexOf(each.kind()))
                        .thenComparing(each -> String.valueOf(each.constraint())))
                .map(Told::constraint)
                .toList();
    }

    private record Told(Kind kind, Constraint constraint) {}

    private String columnName(String written) {
        return stored.column(written).map(StoredColumn::name).orElse(written);
    }

    private Optional<Constraint> constraint(StoredPart part, List<String> columns, Map<String, ToldTable> tables) {
        return switch (part.kind()) {
            case PRIMARY_KEY ->
                Optional.of(
                        new PrimaryKey(part.name(), NameRule.FINAL, columns, List.of(), Deferrability.NOT_DEFERRABLE));
            case UNIQUE ->
                Optional.of(new Unique(
                        part.name(),
                        NameRule.FINAL,
                        columns,
                        List.of(),
                        NullsDistinctness.DISTINCT,
                        Deferrability.NOT_DEFERRABLE));
            case CHECK -> {
                int open = open(part);
                yield Optional.of(new Check(
                        part.name(),
                        NameRule.FINAL,
                        text().expression(open, stored.tokens().behindParentheses(open), columns()),
                        Validity.VALID,
                        CheckInheritance.INHERITED));
            }
            case FOREIGN_KEY -> Optional.of(foreignKey(part, columns, tables));
            case NOT_NULL, NULL, DEFAULT, COLLATE, GENERATED, NOTHING -> Optional.empty();
        };
    }

    private ForeignKey foreignKey(StoredPart part, List<String> columns, Map<String, ToldTable> tables) {
        SqliteTokens tokens = stored.tokens();
        int references = part.content();
        while (!tokens.is(references, "REFERENCES")) {
            references++;
        }
        String written = tokens.name(references + 1);
        Optional<ToldTable> target = Optional.ofNullable(tables.get(written.toLowerCase(Locale.ROOT)));
        boolean areNamed = tokens.is(references + 2, "(");
        int behind = areNamed ? tokens.behindParentheses(references + 2) : references + 2;
        List<String> namedColumns = areNamed
                ? tokens.namesInParentheses(references + 2)
                : target.map(each -> each.stored().primaryKey()).orElse(columns);
        List<String> targetColumns = namedColumns.size() == columns.size() ? namedColumns : columns;
        return new ForeignKey(
                part.name(),
                NameRule.FINAL,
                columns,
                name.sibling(target.map(each -> each.name().name()).orElse(written)),
                targetColumns.stream()
                        .map(column ->
                                target.map(each -> each.columnName(column)).orElse(column))
                        .toList(),
                action("DELETE", behind, part.behind()),
                action("UPDATE", behind, part.behind()),
                List.of(),
                ForeignKeyMatch.SIMPLE,
                deferrability(behind, part.behind()),
                Validity.VALID);
    }

    private ReferentialAction action(String event, int from, int behind) {
        SqliteTokens tokens = stored.tokens();
        for (int i = from; i < behind; i++) {
            if (tokens.is(i, "ON", event)) {
                String first = tokens.written(i + 2).toUpperCase(Locale.ROOT);
                return switch (first) {
                    case "SET" -> tokens.is(i + 3, "NULL") ? ReferentialAction.SET_NULL : ReferentialAction.SET_DEFAULT;
                    case "CASCADE" -> ReferentialAction.CASCADE;
                    case "RESTRICT" -> ReferentialAction.RESTRICT;
                    default -> ReferentialAction.NO_ACTION;
                };
            }
        }
        return ReferentialAction.NO_ACTION;
    }

    private Deferrability deferrability(int from, int behind) {
        SqliteTokens tokens = stored.tokens();
        for (int i = from; i < behind; i++) {
            if (tokens.is(i, "DEFERRABLE") && !tokens.is(i - 1, "NOT")) {
                return tokens.is(i + 1, "INITIALLY", "DEFERRED")
                        ? Deferrability.INITIALLY_DEFERRED
                        : Deferrability.INITIALLY_IMMEDIATE;
            }
        }
        return Deferrability.NOT_DEFERRABLE;
    }
}
