package dev.migrations.autoconfigure.model;

import dev.migrations.OperationSource;
import dev.migrations.autoconfigure.MigratedDataSource;
import dev.migrations.error.MigrationException;
import dev.migrations.model.ColumnHint;
import dev.migrations.model.ModelTarget;
import dev.migrations.model.Rename;
import dev.migrations.model.SchemaSource;
import dev.migrations.model.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.core.mapping.schema.SqlTypeMapping;
import org.springframework.data.jdbc.repository.support.JdbcRepositoryFactoryBean;
import org.springframework.data.repository.core.support.AbstractRepositoryMetadata;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.support.JdbcAccessor;

/**
 * The aggregates of Spring Data JDBC, in tables as its statements expect them.
 *
 * <p>Where the mapping leaves a choice, a reference to another aggregate is a foreign key, an id that is a number without a
 * sequence is an identity column, and a bean of type {@link SqlTypeMapping} goes before the column types of
 * {@link JdbcColumnType}.
 */
final class JdbcMappingSource implements SchemaSource {

    private final ConfigurableListableBeanFactory beanFactory;

    JdbcMappingSource(ConfigurableListableBeanFactory beanFactory) {
        this.beanFactory = beanFactory;
    }

    @Override
    public String description() {
        return "the aggregates of Spring Data JDBC";
    }

    @Override
    public boolean isEmpty() {
        return aggregates().getPersistentEntities().isEmpty();
    }

    @Override
    public Vocabulary vocabulary() {
        return Vocabulary.ofAggregates();
    }

    @Override
    public String script(ModelTarget target) {
        AggregateTables tables = tables(target);
        return new OperationSource(description(), known -> tables.operations()).script(target);
    }

    @Override
    public Set<String> schemas(ModelTarget target) {
        return tables(target).schemas();
    }

    @Override
    public List<Rename> renames(ModelTarget target) {
        return tables(target).renames();
    }

    @Override
    public List<ColumnHint> hints(ModelTarget target) {
        return tables(target).hints();
    }

    private AggregateTables tables(ModelTarget target) {
        JdbcMappingContext context = aggregates();
        requireMigratedDatabase();
        return AggregateTables.of(
                context,
                beanFactory.getBean(JdbcConverter.class),
                new JdbcNames(beanFactory.getBean(JdbcDialect.class).getIdentifierProcessing(), target),
                Optional.ofNullable(
                        beanFactory.getBeanProvider(SqlTypeMapping.class).getIfAvailable()));
    }

    private JdbcMappingContext aggregates() {
        JdbcMappingContext context = beanFactory.getBean(JdbcMappingContext.class);
        aggregatesOfRepositories().forEach(context::getRequiredPersistentEntity);
        return context;
    }

    private void requireMigratedDatabase() {
        String target = beanFactory
                .getBean("migratedDataSource", MigratedDataSource.class)
                .name();
        List<String> names = namesOfDataSource();
        if (!names.isEmpty() && !names.contains(target)) {
            throw new MigrationException(
                    "The aggregates of Spring Data JDBC use DataSource '%s', but the database of '%s' is migrated."
                            .formatted(names.get(0), target),
                    "Set 'spring.migrations.data-source' to the DataSource of the aggregates, or"
                            + " 'spring.migrations.model.jdbc.enabled' to false if the aggregates are not in the migrated"
                            + " database.");
        }
    }

    /** Of what the aggregates are loaded and stored with; none where it cannot be told. */
    private List<String> namesOfDataSource() {
        NamedParameterJdbcOperations operations =
                beanFactory.getBeanProvider(NamedParameterJdbcOperations.class).getIfUnique();
        return operations != null
                        && operations.getJdbcOperations() instanceof JdbcAccessor accessor
                        && accessor.getDataSource() != null
                ? new DataSourceNames(beanFactory).of(accessor.getDataSource())
                : List.of();
    }

    /** Repositories make their aggregates known when they are made, which they need not be yet. */
    private List<Class<?>> aggregatesOfRepositories() {
        return Stream.of(beanFactory.getBeanNamesForType(JdbcRepositoryFactoryBean.class, true, false))
                .<Class<?>>map(name -> beanFactory.getType(name.replaceFirst("^&", "")))
                .filter(type -> type != null && type.isInterface())
                .<Class<?>>map(
                        type -> AbstractRepositoryMetadata.getMetadata(type).getDomainType())
                .toList();
    }
}
