package dev.migrations.internal.autogenerate;

import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Schema;
import dev.migrations.schema.View;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a materialized view was filled is what happened to it, and no part of what a model wants. */
final class LivePopulation {

    private LivePopulation() {}

    /** The desired schema with its views filled as the live ones are. */
    static Schema in(Schema actual, Schema desired) {
        Map<ObjectId, View.Population> live = new LinkedHashMap<>();
        actual.objects().forEach(object -> {
            if (object instanceof View view) {
                live.put(view.id(), view.population());
            }
        });
        return new Schema(
                desired.objects().stream()
                        .map(object -> object instanceof View view ? filled(view, live.get(view.id())) : object)
                        .toList(),
                desired.dependencies());
    }

    private static View filled(View view, View.@Nullable Population live) {
        return live == null
                ? view
                : new View(
                        view.kind(),
                        view.name(),
                        view.columns(),
                        view.query(),
                        view.parameters(),
                        view.checkOption(),
                        live);
    }
}
