package dev.migrations.autoconfigure.model;

import dev.migrations.error.MigrationException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts of persistence units that share a database. What several of them say is said once. */
final class MergedScript {

    /** As Hibernate writes it: the name reaches to the columns or the options. */
    private static final Pattern CREATION = Pattern.compile(
            "create (?:\\w+ )*?(?<kind>table|sequence) (?:if not exists )?(?<name>(?:\"[^\"]+\"|`[^`]+`|[^\\s(\"`])+).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Set<String> statements = new LinkedHashSet<>();

    private final Map<String, Creation> creations = new LinkedHashMap<>();

    private record Creation(String unit, String statement) {}

    private MergedScript() {}

    /** @throws MigrationException if two units create one table or sequence, each in its own way */
    static String of(List<JpaModel> models) {
        MergedScript script = new MergedScript();
        models.forEach(script::add);
        return String.join("", script.statements);
    }

    private void add(JpaModel model) {
        for (String statement : model.statements()) {
            Matcher creation = CREATION.matcher(statement);
            if (creation.matches()) {
                String object = creation.group("kind").toLowerCase(Locale.ROOT) + " '" + creation.group("name") + "'";
                Creation before = creations.putIfAbsent(object, new Creation(model.unit(), statement));
                if (before != null && !before.statement().equals(statement)) {
                    throw new MigrationException(
                            "EntityManagerFactory '%s' and EntityManagerFactory '%s' both map %s, but each differently."
                                    .formatted(before.unit(), model.unit(), object),
                            "Map it alike in both, or let only one of them have its entities.");
                }
            }
            statements.add(statement);
        }
    }
}
