package dev.migrations.autoconfigure.model;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * By which bean names the data sources of an application are known.
 *
 * @param beanFactory what has the beans
 */
record DataSourceNames(ConfigurableListableBeanFactory beanFactory) {

    /** The names of the beans that the data source is, or that have the same one inside. */
    List<String> of(DataSource dataSource) {
        DataSource innermost = innermost(dataSource);
        return Stream.of(
                        BeanFactoryUtils.beanNamesForTypeIncludingAncestors(beanFactory, DataSource.class, true, false))
                .filter(name ->
                        innermost(beanFactory.getBean(name, DataSource.class)).equals(innermost))
                .toList();
    }

    private static DataSource innermost(DataSource dataSource) {
        if (AopProxyUtils.getSingletonTarget(dataSource) instanceof DataSource proxied) {
            return innermost(proxied);
        }
        return dataSource instanceof DelegatingDataSource delegating && delegating.getTargetDataSource() != null
                ? innermost(delegating.getTargetDataSource())
                : dataSource;
    }
}
