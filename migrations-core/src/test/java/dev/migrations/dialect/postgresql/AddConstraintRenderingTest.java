package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.Rendering.AUTHOR;
import static dev.migrations.dialect.postgresql.Rendering.rendered;
import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.AddConstraint;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Validity;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddConstraintRenderingTest {

    @Test
    void addConstraintOfEachKind() {
        assertThat(added(primaryKey("id").named("author_pkey")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_pkey PRIMARY KEY (id)");
        assertThat(added(unique("email", "tenant").named("author_email_key")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_email_key UNIQUE (email, tenant)");
        assertThat(added(check("age > 0").named("author_age_check")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_age_check CHECK (age > 0)");
    }

    @Test
    void addConstraintWithAllOfAForeignKey() {
        assertThat(added(foreignKey("a", "b")
                        .references("app.place", "x", "y")
                        .named("author_place_fkey")
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.RESTRICT)
                        .deferrability(Deferrability.INITIALLY_IMMEDIATE)))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_place_fkey FOREIGN KEY (a, b)"
                        + " REFERENCES app.place (x, y) ON DELETE SET NULL ON UPDATE RESTRICT DEFERRABLE");
    }

    @Test
    void addConstraintWithoutANameLeavesItToTheDatabase() {
        assertThat(added(unique("email"))).containsExactly("ALTER TABLE author ADD UNIQUE (email)");
    }

    @Test
    void addConstraintWithAllOfAKey() {
        assertThat(added(primaryKey("id").including("name", "user").deferrability(Deferrability.INITIALLY_DEFERRED)))
                .containsExactly("ALTER TABLE author ADD PRIMARY KEY (id) INCLUDE (name, \"user\")"
                        + " DEFERRABLE INITIALLY DEFERRED");
        assertThat(added(unique("email")
                        .including("name")
                        .nullsNotDistinct()
                        .deferrability(Deferrability.INITIALLY_IMMEDIATE)))
                .containsExactly("ALTER TABLE author ADD UNIQUE NULLS NOT DISTINCT (email) INCLUDE (name) DEFERRABLE");
    }

    @Test
    void addConstraintSetsOnlySomeColumnsOfAForeignKey() {
        assertThat(added(foreignKey("a", "b")
                        .references("place", "x", "y")
                        .match(ForeignKeyMatch.FULL)
                        .onDelete(ReferentialAction.SET_DEFAULT, "b")
                        .onUpdate(ReferentialAction.CASCADE)
                        .deferrability(Deferrability.INITIALLY_DEFERRED)
                        .notValid()))
                .containsExactly("ALTER TABLE author ADD FOREIGN KEY (a, b) REFERENCES place (x, y) MATCH FULL"
                        + " ON DELETE SET DEFAULT (b) ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID");
    }

    @Test
    void addConstraintThatIsNotEnforced() {
        assertThat(added(foreignKey("a").references("place", "x").validity(Validity.NOT_ENFORCED)))
                .containsExactly("ALTER TABLE author ADD FOREIGN KEY (a) REFERENCES place (x) NOT ENFORCED");
        assertThat(added(check("a > 0").validity(Validity.NOT_ENFORCED)))
                .containsExactly("ALTER TABLE author ADD CHECK (a > 0) NOT ENFORCED");
    }

    @Test
    void addConstraintThatIsNotInherited() {
        assertThat(added(check("a > 0").noInherit().notValid()))
                .containsExactly("ALTER TABLE author ADD CHECK (a > 0) NO INHERIT NOT VALID");
    }

    @Test
    void addConstraintThatExcludes() {
        assertThat(added(exclude("room", "="))).containsExactly("ALTER TABLE author ADD EXCLUDE (room WITH =)");
        assertThat(added(exclude("room", "=")
                        .with(expression("lower(name)").collation("C").operatorClass("text_ops"), "=")
                        .with(descending("during").nullsLast(), "OPERATOR(app.&&)")
                        .using("gist")
                        .including("id")
                        .where("room > 0")
                        .deferrability(Deferrability.INITIALLY_DEFERRED)
                        .named("author_room_excl")))
                .containsExactly("ALTER TABLE author ADD CONSTRAINT author_room_excl EXCLUDE USING gist"
                        + " (room WITH =, (lower(name)) COLLATE \"C\" text_ops WITH =,"
                        + " during DESC NULLS LAST WITH OPERATOR(app.&&)) INCLUDE (id) WHERE (room > 0)"
                        + " DEFERRABLE INITIALLY DEFERRED");
    }

    private static List<String> added(Constraint constraint) {
        return rendered(new AddConstraint(AUTHOR, constraint));
    }
}
