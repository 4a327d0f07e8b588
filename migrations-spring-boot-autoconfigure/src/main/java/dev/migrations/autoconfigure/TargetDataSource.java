package dev.migrations.autoconfigure;

import dev.migrations.error.MigrationException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;

/**
 * Which {@link DataSource} bean is the one whose database is migrated.
 *
 * <p>Answers from bean definitions alone and never creates a bean: the gate asks while the {@link DataSource} is being
 * created.
 */
final class TargetDataSource {

    private final ConfigurableListableBeanFactory beanFactory;

    TargetDataSource(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    /**
     * Whether the bean that has just been created is the target, or what the target delegates to in its scope.
     *
     * @throws MigrationException if it cannot be told which one is
     */
    boolean isTarget(String beanName, MigrationsProperties properties) {
        List<String> candidates = candidates();
        if (isCandidate(beanName) && !candidates.contains(beanName) && beanFactory.containsBeanDefinition(beanName)) {
            // The product of a factory bean that does not tell its type before it is created.
            candidates.add(beanName);
        }
        Optional<String> target = choose(candidates, properties);
        return target.isPresent() && beanName.equals(createdName(target.get()));
    }

    /**
     * The name of the target; empty where there is no {@link DataSource} at all.
     *
     * @throws MigrationException if it cannot be told which one is
     */
    Optional<String> name(MigrationsProperties properties) {
        return choose(candidates(), properties);
    }

    /** A bean in a scope of its own is a proxy; the bean behind it has another name, and is what has the settings. */
    private String createdName(String target) {
        String behindProxy = ScopedProxyUtils.getTargetBeanName(target);
        return beanFactory.containsBeanDefinition(behindProxy) ? behindProxy : target;
    }

    private Optional<String> choose(List<String> candidates, MigrationsProperties properties) {
        String name = properties.dataSource();
        if (name != null) {
            return Optional.of(named(name, candidates));
        }
        List<String> marked = candidates.stream().filter(this::isMarked).toList();
        if (!marked.isEmpty()) {
            return Optional.of(only(marked, "marked with @MigrationsDataSource"));
        }
        candidates = candidates.stream()
                .filter(hasDefinition(TargetDataSource::isDefaultCandidate, true))
                .toList();
        if (candidates.size() <= 1) {
            return candidates.stream().findFirst();
        }
        List<String> primary = candidates.stream()
                .filter(hasDefinition(BeanDefinition::isPrimary, false))
                .toList();
        if (!primary.isEmpty()) {
            return Optional.of(only(primary, "primary"));
        }
        List<String> regular = candidates.stream()
                .filter(hasDefinition(definition -> !definition.isFallback(), true))
                .toList();
        if (regular.size() == 1) {
            return Optional.of(regular.get(0));
        }
        throw ambiguous(candidates, "none of them is primary");
    }

    private String named(String name, List<String> candidates) {
        if (!beanFactory.containsBean(name)) {
            throw new MigrationException(
                    "'spring.migrations.data-source' names '%s', but there is no such bean; there is: %s."
                            .formatted(name, candidates.isEmpty() ? "no DataSource" : String.join(", ", candidates)),
                    "Name the DataSource whose database is to be migrated.");
        }
        return candidates.stream()
                .filter(candidate ->
                        Arrays.asList(beanFactory.getAliases(candidate)).contains(name))
                .findFirst()
                .orElse(name);
    }

    private static String only(List<String> names, String what) {
        if (names.size() > 1) {
            throw ambiguous(names, "all of them are " + what);
        }
        return names.get(0);
    }

    private static MigrationException ambiguous(List<String> names, String reason) {
        return new MigrationException(
                "There are " + names.size() + " DataSource beans, " + String.join(", ", names) + ", and " + reason
                        + ": it is not known whose database is to be migrated.",
                "Set 'spring.migrations.data-source' to the name of one of them, or mark one with @Primary or "
                        + "@MigrationsDataSource, or set 'spring.migrations.enabled' to false.");
    }

    private List<String> candidates() {
        String[] local = beanFactory.getBeanNamesForType(DataSource.class, true, false);
        String[] names = local.length > 0
                ? local
                : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, DataSource.class, true, false);
        List<String> candidates = new ArrayList<>();
        for (String name : names) {
            if (isCandidate(name)) {
                candidates.add(name);
            }
        }
        return candidates;
    }

    private boolean isCandidate(String name) {
        return !ScopedProxyUtils.isScopedTarget(name)
                && hasDefinition(BeanDefinition::isAutowireCandidate, true).test(name);
    }

    private boolean isMarked(String name) {
        return beanFactory.findAnnotationOnBean(name, MigrationsDataSource.class, false) != null;
    }

    private static boolean isDefaultCandidate(BeanDefinition definition) {
        return !(definition instanceof AbstractBeanDefinition bean) || bean.isDefaultCandidate();
    }

    private Predicate<String> hasDefinition(Predicate<BeanDefinition> question, boolean answerWithoutDefinition) {
        return name ->
                isDefined(name) ? question.test(beanFactory.getMergedBeanDefinition(name)) : answerWithoutDefinition;
    }

    /** A singleton that was registered as an object has no definition. */
    private boolean isDefined(String name) {
        for (ConfigurableListableBeanFactory factory = beanFactory; factory != null; factory = parent(factory)) {
            if (factory.containsBeanDefinition(name)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ConfigurableListableBeanFactory parent(ConfigurableListableBeanFactory factory) {
        return factory.getParentBeanFactory() instanceof ConfigurableListableBeanFactory parent ? parent : null;
    }
}
