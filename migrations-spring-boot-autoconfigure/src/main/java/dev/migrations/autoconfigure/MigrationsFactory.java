package dev.migrations.autoconfigure;

import dev.migrations.Migrations;
import dev.migrations.MigrationsBuilder;
import dev.migrations.autoconfigure.failure.FailureExplanation;
import dev.migrations.error.MigrationException;
import dev.migrations.event.MigrationListener;
import dev.migrations.model.ModelSettings;
import dev.migrations.model.ObjectFilter;
import dev.migrations.model.OperationRewriter;
import dev.migrations.model.Rename;
import dev.migrations.model.SchemaSource;
import dev.migrations.op.NamingConvention;
import dev.migrations.op.OperationRenderer;
import dev.migrations.script.CommandWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanCurrentlyInCreationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Builds {@link Migrations} from the properties, the listeners and the customizers of the application.
 *
 * <p>It takes from the bean factory only beans that do not need a {@code DataSource}, and asks for them without letting the
 * bean factory create others in order to find out their type.
 */
final class MigrationsFactory {

    private static final List<String> DEFAULT_LOCATIONS = List.of("classpath:db/migrations");

    private final ConfigurableListableBeanFactory beanFactory;

    MigrationsFactory(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    MigrationsProperties properties() {
        return beanFactory.getBeanProvider(MigrationsProperties.class, false).stream()
                .findFirst()
                .orElseThrow();
    }

    MigrationConnections connections() {
        return new MigrationConnections(
                properties(), () -> ApplicationUser.of(beanFactory), beanFactory.getBeanClassLoader());
    }

    /** The models of the application; to be asked for only when one is compared, because entities need the database. */
    ObjectProvider<SchemaSource> models() {
        return beanFactory.getBeanProvider(SchemaSource.class);
    }

    /** Migrates over the connections that are given. */
    Migrations create(DataSource connections) {
        return builder(connections).build();
    }

    /** All settings of the application, with the connections that are given. */
    MigrationsBuilder builder(DataSource connections) {
        MigrationsBuilder builder = Migrations.builder().dataSource(connections);
        apply(properties(), builder);
        applyContext(builder);
        beans(MigrationListener.class).forEach(builder::listener);
        beans(OperationRenderer.class).forEach(builder::renderer);
        builder.models(this::explainedModels).modelSettings(modelSettings());
        applyModelDatabase(properties().model(), builder);
        beans(MigrationsCustomizer.class).forEach(customizer -> customizer.customize(builder));
        return builder;
    }

    /** They are made after the command has begun, where nobody else tells what a failing bean was about. */
    private List<SchemaSource> explainedModels() {
        try {
            return models().orderedStream().toList();
        } catch (BeansException e) {
            throw FailureExplanation.ofBeans(beanFactory).explain(e);
        }
    }

    private static void applyModelDatabase(MigrationsProperties.Model model, MigrationsBuilder builder) {
        if (model.url() != null) {
            builder.modelDatabase(model.url(), model.user(), model.password());
        } else if (model.user() != null || model.password() != null) {
            throw new MigrationException(
                    "'spring.migrations.model.url' is not set, but the user or the password of that database is.",
                    "Set 'spring.migrations.model.url', or remove 'spring.migrations.model.user' and"
                            + " 'spring.migrations.model.password'.");
        }
    }

    private ModelSettings modelSettings() {
        MigrationsProperties.Model model = properties().model();
        return new ModelSettings(
                Set.copyOf(model.schemas()),
                model.compared(),
                model.unknown(),
                beans(ObjectFilter.class),
                beans(OperationRewriter.class),
                model.renamed().stream().map(Rename::parse).toList(),
                model.notRenamed().stream().map(Rename::parse).toList());
    }

    private void apply(MigrationsProperties properties, MigrationsBuilder builder) {
        if (!properties.locations().equals(DEFAULT_LOCATIONS)) {
            builder.locations(properties.locations());
        }
        applyPackages(properties, builder);
        builder.placeholders(properties.placeholders())
                .target(properties.target())
                .versionTable(properties.versionTable())
                .historyTable(properties.historyTable())
                .transactionScope(properties.transaction())
                .lockTimeout(properties.lock().timeout())
                .connectTimeout(properties.connect().timeout())
                .statementLockTimeout(properties.statement().lockTimeout());
        if (properties.schema() != null) {
            builder.schema(properties.schema());
        }
        builder.naming(NamingConvention.standard().with(properties.naming()));
        apply(properties.revision(), builder);
    }

    private static void apply(MigrationsProperties.Revision revision, MigrationsBuilder builder) {
        builder.javaSourceFolder(Path.of(revision.javaSourceFolder()))
                .templatesFolder(Path.of(revision.templatesFolder()))
                .fileNameTemplate(revision.fileNameTemplate())
                .timeZone(revision.timeZone())
                .slugLength(revision.slugLength())
                .idGenerator(revision.idGenerator())
                .postWriteHooks(revision.postWriteHooks().values().stream()
                        .map(CommandWords::of)
                        .toList())
                .postWriteHookTimeout(revision.postWriteHookTimeout());
        if (revision.outputFolder() != null) {
            builder.outputFolder(Path.of(revision.outputFolder()));
        }
    }

    private void applyContext(MigrationsBuilder builder) {
        builder.classLoader(Objects.requireNonNullElseGet(
                beanFactory.getBeanClassLoader(), () -> getClass().getClassLoader()));
        Environment environment =
                beanFactory.getBean(ConfigurableApplicationContext.ENVIRONMENT_BEAN_NAME, Environment.class);
        String applicationName = environment.getProperty("spring.application.name");
        if (StringUtils.hasText(applicationName)) {
            builder.applicationName(applicationName);
        }
    }

    private void applyPackages(MigrationsProperties properties, MigrationsBuilder builder) {
        if (!properties.packages().isEmpty()) {
            builder.packages(properties.packages());
        } else if (AutoConfigurationPackages.has(beanFactory)) {
            builder.packagesIfPresent(AutoConfigurationPackages.get(beanFactory).stream()
                    .map(applicationPackage -> applicationPackage + ".migrations")
                    .toList());
        }
    }

    private <T> List<T> beans(Class<T> type) {
        try {
            return beanFactory.getBeanProvider(type, false).orderedStream().toList();
        } catch (BeanCreationException e) {
            if (e.getMostSpecificCause() instanceof BeanCurrentlyInCreationException) {
                throw neededTooEarly(type.getSimpleName(), e);
            }
            throw e;
        }
    }

    private static MigrationException neededTooEarly(String type, BeanCreationException failure) {
        String article = "AEIOU".indexOf(type.charAt(0)) < 0 ? "A" : "An";
        return new MigrationException(
                "%2$s %1$s needs the DataSource, directly or through other beans, but the DataSource is handed out only after the upgrade, for which the %1$s is needed."
                        .formatted(type, article),
                "Take the DataSource out of bean '%s' and of what it depends on.".formatted(failure.getBeanName()),
                failure);
    }
}
