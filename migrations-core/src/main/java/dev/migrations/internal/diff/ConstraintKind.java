package dev.migrations.internal.diff;

import dev.migrations.schema.Check;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.IndexElement;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What constraints are asked. */
final class ConstraintKind {

    private ConstraintKind() {}

    /** The columns of its own table that it names. */
    static List<String> columns(Constraint constraint) {
        return constraint.accept(new Columns());
    }

    static Optional<ForeignKey> foreignKey(Constraint constraint) {
        return constraint.accept(new ForeignKeys());
    }

    /** The columns of a primary key or a unique constraint. */
    static Optional<List<String>> key(Constraint constraint) {
        return constraint.accept(new Keys());
    }

    static boolean isPrimaryKey(Constraint constraint) {
        return constraint.accept(new Rank()) == 0;
    }

    /** Whether it has an index of its own name. */
    static boolean hasIndex(Constraint constraint) {
        return constraint.accept(new Rank()) <= 2;
    }

    /** In which order constraints of a table are added. */
    static int rank(Constraint constraint) {
        return constraint.accept(new Rank());
    }

    /** The constraint as far as whether its rows were looked at is left out. */
    static Constraint valid(Constraint constraint) {
        return constraint.accept(new Valid());
    }

    /** Whether rows that were there before were not looked at. */
    static boolean isNotValid(Constraint constraint) {
        return constraint.accept(new NotValid());
    }

    private static final class NotValid implements ConstraintVisitor<Boolean> {

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
            return constraint.validity() == Validity.NOT_VALID;
        }

        @Override
        public Boolean visitCheck(Check constraint) {
            return constraint.validity() == Validity.NOT_VALID;
        }

        @Override
        public Boolean visitExclude(Exclude constraint) {
            return false;
        }
    }

    private static final class Columns implements ConstraintVisitor<List<String>> {

        @Override
        public List<String> visitPrimaryKey(PrimaryKey constraint) {
            return both(constraint.columns(), constraint.include());
        }

        private static List<String> both(List<String> columns, List<String> include) {
            return Stream.concat(columns.stream(), include.stream()).toList();
        }

        @Override
        public List<String> visitUnique(Unique constraint) {
            return both(constraint.columns(), constraint.include());
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
            return both(
                    constraint.elements().stream()
                            .map(Exclude.Element::element)
                            .filter(element -> element.kind() == IndexElement.Kind.COLUMN)
                            .map(IndexElement::value)
                            .toList(),
                    constraint.include());
        }
    }

    private static final class ForeignKeys implements ConstraintVisitor<Optional<ForeignKey>> {

        @Override
        public Optional<ForeignKey> visitPrimaryKey(PrimaryKey constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<ForeignKey> visitUnique(Unique constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<ForeignKey> visitForeignKey(ForeignKey constraint) {
            return Optional.of(constraint);
        }

        @Override
        public Optional<ForeignKey> visitCheck(Check constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<ForeignKey> visitExclude(Exclude constraint) {
            return Optional.empty();
        }
    }

    private static final class Keys implements ConstraintVisitor<Optional<List<String>>> {

        @Override
        public Optional<List<String>> visitPrimaryKey(PrimaryKey constraint) {
            return Optional.of(constraint.columns());
        }

        @Override
        public Optional<List<String>> visitUnique(Unique constraint) {
            return Optional.of(constraint.columns());
        }

        @Override
        public Optional<List<String>> visitForeignKey(ForeignKey constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> visitCheck(Check constraint) {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> visitExclude(Exclude constraint) {
            return Optional.empty();
        }
    }

    private static final class Rank implements ConstraintVisitor<Integer> {

        @Override
        public Integer visitPrimaryKey(PrimaryKey constraint) {
            return 0;
        }

        @Override
        public Integer visitUnique(Unique constraint) {
            return 1;
        }

        @Override
        public Integer visitExclude(Exclude constraint) {
            return 2;
        }

        @Override
        public Integer visitCheck(Check constraint) {
            return 3;
        }

        @Override
        public Integer visitForeignKey(ForeignKey constraint) {
            return 4;
        }
    }

    private static final class Valid implements ConstraintVisitor<Constraint> {

        @Override
        public Constraint visitPrimaryKey(PrimaryKey constraint) {
            return constraint;
        }

        @Override
        public Constraint visitUnique(Unique constraint) {
            return constraint;
        }

        @Override
        public Constraint visitForeignKey(ForeignKey constraint) {
            return constraint.validity(Validity.VALID);
        }

        @Override
        public Constraint visitCheck(Check constraint) {
            return constraint.validity(Validity.VALID);
        }

        @Override
        public Constraint visitExclude(Exclude constraint) {
            return constraint;
        }
    }
}
