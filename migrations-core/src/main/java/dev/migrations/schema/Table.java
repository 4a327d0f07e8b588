package dev.migrations.schema;

import static java.util.Objects.requireNonNull;

import dev.migrations.error.MigrationException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table: its columns and its constraints. Its indexes are told apart from it. Immutable.
 *
 * @param name its name
 * @param columns its columns in order
 * @param constraints its constraints in order
 * @param comment its comment; null where it has none
 * @param options what else is to be said of it
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        List<Constraint> constraints,
        @Nullable String comment,
        TableOptions options)
        implements SchemaObject {

    /**
     * Checks that the parts fit together.
     *
     * @throws MigrationException if two columns have one name, if there are two primary keys, or if a key names a column
     *     that the table does not have
     */
    public Table {
        requireNonNull(name, "name");
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        requireNonNull(options, "options");
        comment = comment == null || comment.isEmpty() ? null : comment;
        List<String> names = columns.stream().map(Column::name).toList();
        Checks.distinct(names, "table '" + name + "'");
        if (constraints.stream()
                        .flatMap(constraint -> constraint.accept(new PrimaryKeys()))
                        .count()
                > 1) {
            throw new MigrationException(
                    "Table '" + name + "' has more than one primary key.", "Make all but one of them unique.");
        }
        for (Constraint constraint : constraints) {
            for (String column : constraint.accept(new OwnColumns())) {
                if (options.inherits().isEmpty() && !names.contains(column)) {
                    throw new MigrationException(
                            "A constraint of table '" + name + "' names column '" + column
                                    + "', which the table does not have; it has " + names + ".",
                            "Add the column, or mend its name.");
                }
            }
        }
    }

    /**
     * A table without constraints.
     *
     * @param name {@code name} or {@code schema.name}, as {@link QualifiedName#parse} reads it
     */
    public static Table table(String name, Column... columns) {
        return new Table(QualifiedName.parse(name), List.of(columns), List.of(), null, TableOptions.NONE);
    }

    /** The table with one more constraint. */
    public Table with(Constraint constraint) {
        return new Table(
                name,
                columns,
                Stream.concat(constraints.stream(), Stream.of(constraint)).toList(),
                comment,
                options);
    }

    /** The table with the comment; an empty one is none. */
    public Table comment(String text) {
        return new Table(name, columns, constraints, text, options);
    }

    /** The table with what else is to be said of it. */
    public Table options(TableOptions other) {
        return new Table(name, columns, constraints, comment, other);
    }

    private static final class PrimaryKeys implements ConstraintVisitor<Stream<PrimaryKey>> {

        @Override
        public Stream<PrimaryKey> visitPrimaryKey(PrimaryKey constraint) {
            return Stream.of(constraint);
        }

        @Override
        public Stream<PrimaryKey> visitUnique(Unique constraint) {
            return Stream.empty();
        }

        @Override
        public Stream<PrimaryKey> visitForeignKey(ForeignKey constraint) {
            return Stream.empty();
        }

        @Override
        public Stream<PrimaryKey> visitCheck(Check constraint) {
            return Stream.empty();
        }

        @Override
        public Stream<PrimaryKey> visitExclude(Exclude constraint) {
            return Stream.empty();
        }
    }

    private static final class OwnColumns implements ConstraintVisitor<List<String>> {

        @Override
        public List<String> visitPrimaryKey(PrimaryKey constraint) {
            return constraint.columns();
        }

        @Override
        public List<String> visitUnique(Unique constraint) {
            return constraint.columns();
        }

        @Override
        public List<String> visitForeignKey(ForeignKey constraint) {
            return constraint.columns();
        }

        @Override
        public List<String> visitCheck(Check constraint) {
            return List.of();
        }

        @Override
        public List<String> visitExclude(Exclude constraint) {
            return constraint.elements().stream()
                    .map(Exclude.Element::element)
                    .filter(element -> element.kind() == IndexElement.Kind.COLUMN)
                    .map(IndexElement::value)
                    .toList();
        }
    }

    @Override
    public ObjectId id() {
        return ObjectId.of(new DatabaseObject(DatabaseObject.Kind.TABLE, name, null, List.of()));
    }

    @Override
    public <R> R accept(SchemaObjectVisitor<R> visitor) {
        return visitor.visitTable(this);
    }
}
