package dev.migrations.autoconfigure;

import static dev.migrations.schema.Index.on;
import static dev.migrations.schema.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.error.MigrationException;
import dev.migrations.op.CustomOperation;
import dev.migrations.op.Inversion;
import dev.migrations.op.OperationRenderer;
import dev.migrations.op.Operations;
import dev.migrations.script.Migration;
import dev.migrations.script.Revision;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the beans and the properties of an application say about the operations of its revisions. */
@ExtendWith(TestDatabaseExtension.class)
class OperationsTest {

    private static final String COMMENT = "SELECT obj_description('shelf'::regclass)";

    private static final String NAMES =
            "SELECT relname FROM pg_class WHERE relkind = 'i' AND relname LIKE '%shelf%' ORDER BY 1";

    private static ApplicationContextRunner library(TestDatabase database) {
        return Applications.on(database)
                .withBean(
                        MigrationsCustomizer.class,
                        () -> builder -> builder.locations(List.of()).migrations(List.of(new CreateShelf())));
    }

    @Test
    void theRendererOfTheDatabaseIsUsed(TestDatabase database) {
        library(database)
                .withBean("ofH2", OperationRenderer.class, () -> new Renderer("h2", "no SQL at all"))
                .withBean(
                        "ofPostgresql",
                        OperationRenderer.class,
                        () -> new Renderer("postgresql", "COMMENT ON TABLE shelf IS 'rendered'"))
                .run(context -> assertThat(Applications.query(database.dataSource(), COMMENT))
                        .containsExactly("rendered"));
    }

    @Test
    void whatHasNoNameIsNamedByTheTemplates(TestDatabase database) {
        library(database)
                .withBean(OperationRenderer.class, () -> new Renderer("postgresql", "SELECT 1"))
                .withPropertyValues(
                        "spring.migrations.naming.primary-key=pk_{table}",
                        "spring.migrations.naming.index=ix_{table}_{columns}")
                .run(context -> assertThat(Applications.query(database.dataSource(), NAMES))
                        .containsExactly("ix_shelf_room", "pk_shelf"));
    }

    @Test
    void withoutTemplatesItIsNamedAsPostgresqlNamesIt(TestDatabase database) {
        library(database)
                .withBean(OperationRenderer.class, () -> new Renderer("postgresql", "SELECT 1"))
                .run(context -> assertThat(Applications.query(database.dataSource(), NAMES))
                        .containsExactly("shelf_pkey", "shelf_room_idx"));
    }

    @Test
    void aRendererThatNeedsTheDataSourceIsAnError(TestDatabase database) {
        library(database).withBean("needy", NeedyRenderer.class).run(context -> {
            Throwable failure = context.getStartupFailure();
            while (!(failure instanceof MigrationException)) {
                failure = failure.getCause();
            }

            assertThat(failure).hasMessage("""
                    An OperationRenderer needs the DataSource, directly or through other beans, but the DataSource is \
                    handed out only after the upgrade, for which the OperationRenderer is needed.
                    Take the DataSource out of bean 'needy' and of what it depends on.""");
        });
    }

    @Revision(id = "a1", irreversible = true)
    private static final class CreateShelf implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "shelf",
                    t -> t.column("id", bigint()).column("room", bigint()).primaryKey("id"));
            op.createIndex("shelf", on("room"));
            op.add(new Described("shelf"));
        }
    }

    private record Described(String table) implements CustomOperation {

        @Override
        public String describe() {
            return "describe " + table;
        }

        @Override
        public Inversion inverse() {
            return Inversion.nothing();
        }
    }

    private record Renderer(String vendor, String statement) implements OperationRenderer<Described> {

        @Override
        public Class<Described> operation() {
            return Described.class;
        }

        @Override
        public List<String> sql(Described operation) {
            return List.of(statement);
        }
    }

    private static final class NeedyRenderer implements OperationRenderer<Described> {

        NeedyRenderer(DataSource dataSource) {}

        @Override
        public Class<Described> operation() {
            return Described.class;
        }

        @Override
        public String vendor() {
            return "postgresql";
        }

        @Override
        public List<String> sql(Described operation) {
            return List.of();
        }
    }
}
