package dev.migrations.op;

import dev.migrations.error.Fault;
import dev.migrations.op.NamingConvention.Kind;
import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.NameRule;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names what stands in one operation. */
final class Naming {

    private final NamingConvention convention;

    private final IdentifierLimit limit;

    private final RecordedOperation recorded;

    private final List<? super Fault> faults;

    /** The names in this operation so far: PostgreSQL numbers those that come again. */
    private final Set<String> taken = new LinkedHashSet<>();

    Naming(NamingConvention convention, IdentifierLimit limit, RecordedOperation recorded, List<? super Fault> faults) {
        this.convention = convention;
        this.limit = limit;
        this.recorded = recorded;
        this.faults = faults;
    }

    /** The constraints of one table, each with its name. */
    List<Constraint> constraints(QualifiedName table, List<Constraint> constraints) {
        constraints.forEach(
                constraint -> reserve(constraint.accept(new Subjects(table)).kind(), constraint));
        return constraints.stream()
                .map(constraint -> constraint(table, constraint))
                .toList();
    }

    /** A name that stays as it was given is not made for something that stands before it. */
    private void reserve(Kind kind, Constraint constraint) {
        String given = constraint.name();
        if (given != null && stays(kind, constraint.nameRule())) {
            taken.add(given);
        }
    }

    private boolean stays(Kind kind, NameRule rule) {
        return rule == NameRule.FINAL || !template(kind).asksForName();
    }

    private NameTemplate template(Kind kind) {
        return new NameTemplate(String.valueOf(convention.templates().get(kind)));
    }

    Constraint constraint(QualifiedName table, Constraint constraint) {
        Subject subject = constraint.accept(new Subjects(table));
        String name = name(subject, constraint.name(), constraint.nameRule());
        return name == null ? constraint : constraint.finallyNamed(name);
    }

    Index index(QualifiedName table, Index index) {
        Subject subject = new Subject(Kind.INDEX, table, columns(index.elements()), null, List.of());
        String name = name(subject, index.name(), index.nameRule());
        return name == null ? index : index.finallyNamed(name);
    }

    private @Nullable String name(Subject subject, @Nullable String given, NameRule rule) {
        NameTemplate template = template(subject.kind());
        if (given != null && stays(subject.kind(), rule)) {
            taken.add(given);
            return given;
        }
        if (given == null && template.asksForName()) {
            faults.add(Fault.of(
                    "Operation '" + recorded.operation().describe() + "' at " + recorded.origin()
                            + " gives no name of the kind '"
                            + subject.kind().label() + "', but the template '" + template.text()
                            + "' asks for one.",
                    "Give it a name with named(\"...\"), or take {name} out of the template."));
            return null;
        }
        String name = made(template, subject, given, "");
        for (int number = 1; !taken.add(name); number++) {
            name = made(template, subject, given, String.valueOf(number));
        }
        return name;
    }

    private String made(NameTemplate template, Subject subject, @Nullable String given, String number) {
        Map<String, String> values = subject.values();
        if (given != null) {
            values.put(NameTemplate.GIVEN, given);
        }
        String name = template.filled(values) + number;
        return switch (convention.shortening()) {
            case BY_HASH -> limit.shortened(name);
            case AS_POSTGRESQL -> asPostgresql(template, values, number, name);
        };
    }

    /** Takes characters off table and columns, one at a time from the longer one, until the name is short enough. */
    private String asPostgresql(NameTemplate template, Map<String, String> values, String number, String whole) {
        String name = whole;
        while (!limit.allows(name)) {
            String table = values.getOrDefault("table", "");
            String columns = values.getOrDefault("columns", "");
            boolean isTableLonger = limit.measure(table) > limit.measure(columns);
            String longer = isTableLonger ? table : columns;
            if (longer.isEmpty()) {
                return limit.shortened(whole);
            }
            String cut = limit.beginning(longer, limit.measure(longer) - 1);
            values.put(isTableLonger ? "table" : "columns", cut);
            if (!isTableLonger) {
                values.put("column", cut);
            }
            name = template.filled(values) + number;
        }
        return name;
    }

    /** PostgreSQL names a call after its function and any other expression {@code expr}, and numbers what comes again. */
    private static List<String> columns(List<IndexElement> elements) {
        Set<String> names = new LinkedHashSet<>();
        for (IndexElement element : elements) {
            String name =
                    switch (element.kind()) {
                        case COLUMN -> element.value();
                        case EXPRESSION -> FunctionCall.nameOf(element.value()).orElse("expr");
                    };
            String unique = name;
            for (int number = 1; !names.add(unique); number++) {
                unique = name + number;
            }
        }
        return List.copyOf(new ArrayList<>(names));
    }

    /** What is named, and what its name may be made of. */
    private record Subject(
            Kind kind,
            QualifiedName table,
            List<String> columns,
            @Nullable QualifiedName referredTable,
            List<String> referredColumns) {

        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("table", table.name());
            put(values, "schema", table.schema());
            put(values, "column", columns.isEmpty() ? null : columns.get(0));
            values.put("columns", String.join("_", columns));
            put(values, "referred_table", referredTable == null ? null : referredTable.name());
            put(values, "referred_column", referredColumns.isEmpty() ? null : referredColumns.get(0));
            values.put("referred_columns", String.join("_", referredColumns));
            return values;
        }

        private static void put(Map<String, String> values, String name, @Nullable String value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    private record Subjects(QualifiedName table) implements ConstraintVisitor<Subject> {

        private Subject of(Kind kind, List<String> columns) {
            return new Subject(kind, table, columns, null, List.of());
        }

        @Override
        public Subject visitPrimaryKey(PrimaryKey constraint) {
            return of(Kind.PRIMARY_KEY, constraint.columns());
        }

        @Override
        public Subject visitUnique(Unique constraint) {
            return of(Kind.UNIQUE, constraint.columns());
        }

        @Override
        public Subject visitForeignKey(ForeignKey constraint) {
            return new Subject(
                    Kind.FOREIGN_KEY,
                    table,
                    constraint.columns(),
                    constraint.targetTable(),
                    constraint.targetColumns());
        }

        @Override
        public Subject visitCheck(Check constraint) {
            return of(Kind.CHECK, CheckedColumns.onlyOneOf(constraint.expression()));
        }

        @Override
        public Subject visitExclude(Exclude constraint) {
            return of(
                    Kind.EXCLUDE,
                    columns(constraint.elements().stream()
                            .map(Exclude.Element::element)
                            .toList()));
        }
    }
}
