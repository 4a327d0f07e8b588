package dev.migrations.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;

/** Runs its command {@code update}. */
final class LiquibaseUpgrade implements Upgrade {

    static final String CHANGE_LOG = "changelog.yaml";

    @Override
    @SuppressWarnings("try") // Liquibase declares that closing throws anything, an interrupt included.
    public void run(DataSource dataSource, Path folder) throws Exception {
        try (ResourceAccessor files = new DirectoryResourceAccessor(folder);
                Connection connection = dataSource.getConnection()) {
            LiquibaseScope.run(Map.of(Scope.Attr.resourceAccessor.name(), files), () -> update(connection));
        }
    }

    private static void update(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new CommandScope(UpdateCommandStep.COMMAND_NAME)
                .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGE_LOG)
                .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY_OUTPUT, UpdateSummaryOutputEnum.LOG)
                .execute();
    }
}
