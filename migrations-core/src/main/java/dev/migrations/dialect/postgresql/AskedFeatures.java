package dev.migrations.dialect.postgresql;

import dev.migrations.op.Privileges;
import dev.migrations.schema.Check;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ConstraintVisitor;
import dev.migrations.schema.Exclude;
import dev.migrations.schema.ForeignKey;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Index;
import dev.migrations.schema.NullsDistinctness;
import dev.migrations.schema.PrimaryKey;
import dev.migrations.schema.Table;
import dev.migrations.schema.Unique;
import dev.migrations.schema.Validity;
import dev.migrations.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a definition asks for that not every server has. */
final class AskedFeatures implements ConstraintVisitor<List<Feature>> {

    private final List<Feature> ofExclusions;

    private AskedFeatures(List<Feature> ofExclusions) {
        this.ofExclusions = ofExclusions;
    }

    static List<Feature> of(Table table) {
        List<Feature> features = new ArrayList<>();
        table.columns().forEach(column -> features.addAll(of(column)));
        boolean isPartitioned = table.options().partitionBy() != null;
        AskedFeatures asked = new AskedFeatures(isPartitioned ? List.of(Feature.PARTITIONED_EXCLUSION) : List.of());
        table.constraints().forEach(constraint -> features.addAll(constraint.accept(asked)));
        return features;
    }

    static List<Feature> of(Column column) {
        boolean isVirtual = column.generatedExpression() != null && column.generatedKind() == GeneratedKind.VIRTUAL;
        return isVirtual ? List.of(Feature.VIRTUAL_COLUMN) : List.of();
    }

    static List<Feature> of(Constraint constraint) {
        return constraint.accept(new AskedFeatures(List.of()));
    }

    static List<Feature> of(Index index) {
        return of(index.nulls());
    }

    static List<Feature> of(View view) {
        return view.parameters().stream()
                .filter(parameter -> parameter.name().equals("security_invoker"))
                .map(parameter -> Feature.SECURITY_INVOKER)
                .toList();
    }

    static List<Feature> of(Privileges privileges) {
        return privileges.privileges().stream()
                .filter(privilege -> privilege.strip().equalsIgnoreCase("MAINTAIN"))
                .map(privilege -> Feature.MAINTAIN)
                .toList();
    }

    private static List<Feature> of(NullsDistinctness nulls) {
        return switch (nulls) {
            case DISTINCT -> List.of();
            case NOT_DISTINCT -> List.of(Feature.NULLS_NOT_DISTINCT);
        };
    }

    private static List<Feature> of(Validity validity) {
        return switch (validity) {
            case VALID, NOT_VALID -> List.of();
            case NOT_ENFORCED -> List.of(Feature.NOT_ENFORCED);
        };
    }

    @Override
    public List<Feature> visitPrimaryKey(PrimaryKey constraint) {
        return List.of();
    }

    @Override
    public List<Feature> visitUnique(Unique constraint) {
        return of(constraint.nulls());
    }

    @Override
    public List<Feature> visitForeignKey(ForeignKey constraint) {
        Stream<Feature> columns =
                constraint.onDeleteColumns().isEmpty() ? Stream.empty() : Stream.of(Feature.ON_DELETE_COLUMNS);
        return Stream.concat(columns, of(constraint.validity()).stream()).toList();
    }

    @Override
    public List<Feature> visitCheck(Check constraint) {
        return of(constraint.validity());
    }

    @Override
    public List<Feature> visitExclude(Exclude constraint) {
        return ofExclusions;
    }
}
