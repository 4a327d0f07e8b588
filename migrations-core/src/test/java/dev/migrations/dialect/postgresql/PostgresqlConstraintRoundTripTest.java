package dev.migrations.dialect.postgresql;

import static dev.migrations.schema.Constraints.check;
import static dev.migrations.schema.Constraints.exclude;
import static dev.migrations.schema.Constraints.foreignKey;
import static dev.migrations.schema.Constraints.primaryKey;
import static dev.migrations.schema.Constraints.unique;
import static dev.migrations.schema.Index.index;
import static dev.migrations.schema.IndexElement.descending;
import static dev.migrations.schema.IndexElement.expression;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.Reindex;
import dev.migrations.schema.Deferrability;
import dev.migrations.schema.ForeignKeyMatch;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexBuild;
import dev.migrations.schema.ReferentialAction;
import dev.migrations.schema.Validity;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of constraints and indexes, done and undone. */
class PostgresqlConstraintRoundTripTest extends PostgresqlTablesOnServer {

    static Stream<Revision> constraints() {
        return Stream.of(
                        revision(
                                "unique",
                                op -> op.addConstraint(
                                        "app.author",
                                        unique("age")
                                                .including("name")
                                                .deferrability(Deferrability.INITIALLY_DEFERRED)
                                                .named("author_age_key"))),
                        revision(
                                        "unique with nulls",
                                        op -> op.addConstraint(
                                                "app.author",
                                                unique("age", "city")
                                                        .nullsNotDistinct()
                                                        .named("Author Key")))
                                .from(15),
                        revision("primary key", op -> {
                            op.dropConstraint("app.author", primaryKey("id").named("author_pkey"));
                            op.addConstraint(
                                    "app.author",
                                    primaryKey("id", "name")
                                            .including("age")
                                            .deferrability(Deferrability.INITIALLY_IMMEDIATE)
                                            .named("author_key"));
                        }),
                        revision(
                                "foreign key",
                                op -> op.addConstraint(
                                        "app.author",
                                        foreignKey("city", "zone")
                                                .references("app.city", "id", "zone")
                                                .match(ForeignKeyMatch.FULL)
                                                .onDelete(ReferentialAction.RESTRICT)
                                                .deferrability(Deferrability.INITIALLY_DEFERRED)
                                                .named("author_city_fkey")
                                                .notValid())),
                        revision(
                                        "foreign key that sets one column",
                                        op -> op.addConstraint(
                                                "app.author",
                                                foreignKey("city", "zone")
                                                        .references("app.city", "id", "zone")
                                                        .onDelete(ReferentialAction.SET_NULL, "zone")
                                                        .named("author_city_fkey")))
                                .from(15),
                        revision("not enforced", op -> {
                                    op.addConstraint(
                                            "app.author",
                                            foreignKey("city")
                                                    .references("app.city", "id")
                                                    .named("author_city_fkey")
                                                    .validity(Validity.NOT_ENFORCED));
                                    op.addConstraint(
                                            "app.author",
                                            check("city > 7")
                                                    .named("author_city_check")
                                                    .validity(Validity.NOT_ENFORCED));
                                })
                                .from(18),
                        revision(
                                "check",
                                op -> op.addConstraint(
                                        "app.author",
                                        check("city > 7")
                                                .named("author_city_check")
                                                .noInherit()
                                                .notValid())),
                        revision(
                                "exclude",
                                op -> op.addConstraint(
                                        "app.author",
                                        exclude("city", "=")
                                                .with(
                                                        expression("lower(name)")
                                                                .collation("POSIX")
                                                                .operatorClass("text_pattern_ops")
                                                                .descending()
                                                                .nullsLast(),
                                                        "=")
                                                .using("btree")
                                                .including("age")
                                                .where("zone > 0")
                                                .deferrability(Deferrability.INITIALLY_DEFERRED)
                                                .named("author_city_excl"))),
                        revision(
                                "using index",
                                op -> op.addConstraintUsingIndex(
                                        "app.author",
                                        "author_name_key",
                                        AddConstraintUsingIndex.Kind.UNIQUE,
                                        index("author_name_idx", "name").unique())),
                        revision("rename", op -> op.renameConstraint("app.city", "city_key", "City Key")))
                .map(revision -> revision.named("constraint: "));
    }

    static Stream<Revision> indexes() {
        Index all = index(
                        "Author Index",
                        expression("lower(name)").collation("POSIX").operatorClass("text_pattern_ops"),
                        descending("age").nullsLast())
                .unique()
                .using("btree")
                .including("city", "zone")
                .with("fillfactor", "70")
                .where("zone IS NOT NULL");
        return Stream.of(
                revision("createIndex", op -> op.createIndex("app.author", all)),
                revision("createIndex concurrently", op -> op.createIndex("app.author", all.concurrently())),
                revision("createIndex with nulls", op -> op.createIndex("app.author", all.nullsNotDistinct()))
                        .from(15),
                revision(
                        "dropIndex concurrently",
                        op -> op.dropIndex(
                                "app.author",
                                index("author_name_idx", "name").unique().concurrently())),
                revision("renameIndex", op -> op.renameIndex("app.author", "author_name_idx", "Name")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"constraints", "indexes"})
    void anOperationAndItsInverseLeaveTheCatalogAsItWas(Revision revision) throws SQLException {
        assertThatItsInverseLeavesTheCatalogAsItWas(revision);
    }

    @Test
    void aConstraintIsValidatedForTheRowsThatAreThereAlready() throws SQLException {
        apply(op -> {
            op.addConstraint(
                    "app.author", check("city > 0").named("author_city_check").notValid());
            op.validateConstraint("app.author", "author_city_check");
        });

        assertThat(catalog()).contains("constraint | app.author | author_city_check | CHECK ((city > 0)) | t");
    }

    @Test
    void indexesAreBuiltAnew() throws SQLException {
        List<String> before = catalog();
        List<String> files = lines("SELECT relfilenode FROM pg_class WHERE relname = 'author_name_idx'");

        apply(op -> {
            for (IndexBuild build : IndexBuild.values()) {
                op.reindex(Reindex.Scope.INDEX, "app.author_name_idx", build);
                op.reindex(Reindex.Scope.TABLE, "app.author", build);
                op.reindex(Reindex.Scope.SCHEMA, "app", build);
            }
        });

        assertThat(lines("SELECT relfilenode FROM pg_class WHERE relname = 'author_name_idx'"))
                .isNotEqualTo(files);
        assertThat(catalog()).isEqualTo(before);
    }
}
