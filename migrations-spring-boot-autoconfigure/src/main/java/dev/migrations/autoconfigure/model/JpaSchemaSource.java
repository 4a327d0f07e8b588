package dev.migrations.autoconfigure.model;

import dev.migrations.OperationSource;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.Rename;
import dev.migrations.model.SchemaSource;
import dev.migrations.model.Vocabulary;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.schema.ColumnName;
import jakarta.persistence.Entity;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

/**
 * The entities of the application, as Hibernate would create their tables.
 *
 * <p>Entities do not change while an application runs, so that they are read once for each home. Thread-safe.
 */
final class JpaSchemaSource implements SchemaSource {

    private final ConfigurableListableBeanFactory beanFactory;

    private final Map<String, List<JpaModel>> modelsByHome = new TreeMap<>();

    private @Nullable List<PersistenceUnit> units;

    JpaSchemaSource(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public String description() {
        return "the JPA entities of the application";
    }

    @Override
    public boolean isEmpty() {
        return units().stream().noneMatch(JpaSchemaSource::hasEntities);
    }

    private static boolean hasEntities(PersistenceUnit unit) {
        PersistenceUnitInfo info = unit.info();
        return info == null
                || !info.excludeUnlistedClasses()
                || !info.getMappingFileNames().isEmpty()
                || !info.getJarFileUrls().isEmpty()
                || info.getManagedClassNames().stream().anyMatch(name -> isEntity(name, unit.classLoader()));
    }

    private static boolean isEntity(String className, ClassLoader classLoader) {
        return !ClassUtils.isPresent(className, classLoader)
                || ClassUtils.resolveClassName(className, classLoader).isAnnotationPresent(Entity.class);
    }

    @Override
    public Vocabulary vocabulary() {
        return Vocabulary.ofEntities();
    }

    @Override
    public String script(ModelTarget target) {
        String schemas = new OperationSource(description(), known -> createSchemas(target)).script(target);
        String objects = MergedScript.of(models(target));
        return schemas.isEmpty() ? objects : schemas + "\n" + objects;
    }

    private List<Operation> createSchemas(ModelTarget target) {
        return schemas(target).stream()
                .<Operation>map(schema -> new CreateSchema(schema, null, Guard.EXISTENCE))
                .toList();
    }

    @Override
    public Set<String> schemas(ModelTarget target) {
        return models(target).stream()
                .flatMap(model -> model.schemas().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<Rename> renames(ModelTarget target) {
        return models(target).stream()
                .flatMap(model -> model.renames().stream())
                .distinct()
                .toList();
    }

    @Override
    public List<ColumnHint> hints(ModelTarget target) {
        Map<ColumnName, ColumnHint> hints = new LinkedHashMap<>();
        models(target).stream()
                .flatMap(model -> model.hints().stream())
                .forEach(hint -> hints.putIfAbsent(hint.column(), hint));
        return List.copyOf(hints.values());
    }

    private synchronized List<JpaModel> models(ModelTarget target) {
        List<JpaModel> known = modelsByHome.get(target.home());
        if (known == null) {
            known = units().stream()
                    .map(unit -> JpaModel.of(unit, target, beanFactory))
                    .toList();
            modelsByHome.put(target.home(), known);
        }
        return known;
    }

    private synchronized List<PersistenceUnit> units() {
        if (units == null) {
            units = new PersistenceUnits(beanFactory).ofMigratedDatabase();
        }
        return units;
    }
}
