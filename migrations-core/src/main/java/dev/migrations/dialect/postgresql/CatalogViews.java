package dev.migrations.dialect.postgresql;

import static dev.migrations.dialect.postgresql.PostgresqlIdentifiers.quote;
import static java.util.Objects.requireNonNull;

import dev.migrations.dialect.postgresql.CatalogRelations.Relation;
import dev.migrations.dialect.postgresql.CatalogRelations.RelationKind;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.StorageParameter;
import dev.migrations.schema.View;
import dev.migrations.schema.View.CheckOption;
import dev.migrations.schema.View.Population;
import dev.migrations.schema.WrittenObject;
import java.util.List;
import java.util.stream.Collectors;

/** Tells views and materialized views, the defaults of their columns, and their owners. */
final class CatalogViews {

    private static final String CHECK_OPTION = "check_option";

    private final CatalogRelations relations;

    private final CatalogObjects objects;

    CatalogViews(CatalogRelations relations, CatalogObjects objects) {
        this.relations = relations;
        this.objects = objects;
    }

    void tell() {
        for (Relation relation : relations.of(RelationKind.VIEW, RelationKind.MATERIALIZED_VIEW)) {
            objects.tell(view(relation), SystemCatalog.RELATION, relation.id());
            CatalogOwners.tell(relation.object(), relation.owner(), objects);
            relations.columns(relation.id()).stream()
                    .filter(CatalogColumn::hasDefault)
                    .map(column -> defaultOf(relation, column))
                    .forEach(objects::tell);
        }
    }

    private static View view(Relation relation) {
        List<StorageParameter> parameters = CatalogText.parameters(relation.options(), "");
        return new View(
                relation.kind() == RelationKind.VIEW ? View.Kind.VIEW : View.Kind.MATERIALIZED_VIEW,
                relation.name(),
                List.of(),
                CatalogText.statement(requireNonNull(relation.query(), "query")),
                parameters.stream()
                        .filter(parameter -> !parameter.name().equals(CHECK_OPTION))
                        .collect(Collectors.toList()),
                checkOption(parameters),
                relation.isPopulated() ? Population.FILLED : Population.EMPTY);
    }

    private static CheckOption checkOption(List<StorageParameter> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(CHECK_OPTION))
                .map(parameter -> parameter.value().equals("local") ? CheckOption.LOCAL : CheckOption.CASCADED)
                .findFirst()
                .orElse(CheckOption.NONE);
    }

    private static WrittenObject defaultOf(Relation relation, CatalogColumn column) {
        String alter = "ALTER VIEW " + quote(relation.name()) + " ALTER COLUMN " + quote(column.name());
        return new WrittenObject(
                ObjectId.of(DatabaseObject.of(new ColumnName(relation.name(), column.name()))),
                alter + " SET DEFAULT " + column.expression(),
                alter + " DROP DEFAULT");
    }
}
