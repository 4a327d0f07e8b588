package dev.migrations.autoconfigure.command;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;

/**
 * The beans of the application, each created when somebody asks for it.
 *
 * <p>Nothing else happens: no singleton is created in advance, no lifecycle starts, nobody is told of an event. Its refresh
 * runs the command and abandons the start of the application, so that no runner runs either.
 */
final class CommandContext extends GenericApplicationContext {

    private final CommandRun run;

    CommandContext(CommandRun run) {
        this.run = run;
    }

    @Override
    public void refresh() {
        run.inContext(this);
        throw new AbandonedRunException(this);
    }

    /** Makes the definitions of the beans known. */
    void prepare() {
        super.refresh();
    }

    @Override
    protected void finishBeanFactoryInitialization(ConfigurableListableBeanFactory beanFactory) {
        // All singletons would be created here, and before them some that a class loader has to know of, such as JPA's.
        if (beanFactory.containsBean(CONVERSION_SERVICE_BEAN_NAME)) {
            beanFactory.setConversionService(
                    beanFactory.getBean(CONVERSION_SERVICE_BEAN_NAME, ConversionService.class));
        }
        if (!beanFactory.hasEmbeddedValueResolver()) {
            beanFactory.addEmbeddedValueResolver(getEnvironment()::resolvePlaceholders);
        }
        beanFactory.setTempClassLoader(null);
        beanFactory.freezeConfiguration();
    }

    @Override
    protected void finishRefresh() {
        // Schedulers, message listeners and whatever else has a lifecycle would start here.
    }

    @Override
    protected void publishEvent(Object event, @Nullable ResolvableType type) {
        // Listeners that are beans would be created in order to be told.
    }
}
