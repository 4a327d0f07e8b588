package dev.migrations.benchmarks;

/** Who reads what there is in a database, or compares two. */
public enum SchemaTool {

    /** This project. */
    MIGRATIONS("Migrations") {
        @Override
        SchemaWork work() {
            return new MigrationsSchemaWork();
        }
    },

    /** PostgreSQL's own program, which reads and writes down what it has read. It compares nothing. */
    PG_DUMP("pg_dump") {
        @Override
        SchemaWork work() {
            return new PgDumpSchemaWork(PgDump.find());
        }
    },

    /** Its snapshot and its diff. */
    LIQUIBASE("Liquibase") {
        @Override
        SchemaWork work() {
            return new LiquibaseSchemaWork();
        }
    };

    private final String title;

    SchemaTool(String title) {
        this.title = title;
    }

    abstract SchemaWork work();

    String title() {
        return title;
    }

    /** Whether a run takes so long (half a minute) that few of them must do. */
    boolean isSlow() {
        return this == LIQUIBASE;
    }
}
