package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.StoredPart.Kind;
import dev.migrations.schema.Check;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Unique;
import java.util.List;

/**
 * Whether a constraint without a name is the one that stands in the text of a table.
 *
 * @param stored the table
 */
record SameConstraint(StoredTable stored) {

    /** Compares with the part, which names these columns. */
    ConstraintVisitor<Boolean> as(StoredPart part, List<String> columns) {
        return new Comparison(part, columns);
    }

    private final class Comparison implements ConstraintVisitor<Boolean> {

        private final StoredPart part;

        private final List<String> columns;

        Comparison(StoredPart part, List<String> columns) {
            this.part = part;
            this.columns = columns;
        }

        private boolean isOn(Kind kind, List<String> others) {
            return part.kind() == kind && String.join("\0", columns).equalsIgnoreCase(String.join("\0", others));
        }

        @Override
        public Boolean visitPrimaryKey(PrimaryKey constraint) {
            return isOn(Kind.PRIMARY_KEY, constraint.columns());
        }

        @Override
        public Boolean visitUnique(Unique constraint) {
            return isOn(Kind.UNIQUE, constraint.columns());
        }

        @Override
        public Boolean visitForeignKey(ForeignKey constraint) {
            return isOn(Kind.FOREIGN_KEY, constraint.columns())
                    && target().equalsIgnoreCase(constraint.targetTable().name());
        }

        private String target() {
            int token = part.content();
            while (!stored.tokens().is(token, "REFERENCES")) {
                token++;
            }
            return stored.tokens().name(token + 1);
        }

        @Override
        public Boolean visitCheck(Check constraint) {
            SqliteTokens tokens = stored.tokens();
            return part.kind() == Kind.CHECK
                    && SqliteTokens.of(
                                    stored.sql().substring(tokens.begin(part.content()), tokens.end(part.behind() - 1)))
                            .areLike(SqliteTokens.of("CHECK (" + constraint.expression() + ")"));
        }

        @Override
        public Boolean visitExclude(Exclude constraint) {
            return false;
        }
    }
}
