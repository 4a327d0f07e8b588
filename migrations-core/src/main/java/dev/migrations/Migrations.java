package dev.migrations;

import static java.util.Objects.requireNonNull;

import dev.migrations.event.MigrationListener;
import dev.migrations.script.Migration;
import dev.migrations.sql.TransactionScope;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Skeleton: the signatures are final, the bodies follow. */
public final class Migrations {

    private Migrations() {}

    public static Builder builder() {
        throw new UnsupportedOperationException();
    }

    /** Upgrades to the target of the settings, {@code heads} by default. */
    public RunResult upgrade() {
        throw new UnsupportedOperationException();
    }

    public RunResult upgrade(String target) {
        throw new UnsupportedOperationException();
    }

    public RunResult downgrade(String target) {
        throw new UnsupportedOperationException();
    }

    public List<String> stamp(String... targets) {
        throw new UnsupportedOperationException();
    }

    /** Like stamp, but forgets every row first. */
    public List<String> purgeAndStamp(String... targets) {
        throw new UnsupportedOperationException();
    }

    /** Fails when the database is not at the target of the settings; changes nothing. */
    public void validate() {
        throw new UnsupportedOperationException();
    }

    /** Waits, at most the lock timeout, until somebody else has brought the database to the target of the settings. */
    public void awaitTarget() {
        throw new UnsupportedOperationException();
    }

    /** The rows of the version table. */
    public List<String> current() {
        throw new UnsupportedOperationException();
    }

    /** Heads of the graph. */
    public List<RevisionSummary> heads() {
        throw new UnsupportedOperationException();
    }

    /** All revisions of the graph, newest first. */
    public List<RevisionSummary> history() {
        throw new UnsupportedOperationException();
    }

    /** One revision of the graph. */
    public Optional<RevisionSummary> show(String id) {
        throw new UnsupportedOperationException();
    }

    /** What an upgrade to the target would run, with its SQL. */
    public Plan plan(String target) {
        throw new UnsupportedOperationException();
    }

    /** What a downgrade to the target would run, with its SQL. */
    public Plan planDowngrade(String target) {
        throw new UnsupportedOperationException();
    }

    /** Where the database stands; reads only, and creates nothing. */
    public Status status() {
        throw new UnsupportedOperationException();
    }

    /** Not thread-safe. Every setting has a default except where the database is. */
    public static final class Builder {

        private Builder() {}

        /** The data source to take one connection from for each call; its settings are left as they are. */
        public Builder dataSource(DataSource dataSource) {
            requireNonNull(dataSource);
            return this;
        }

        /** A JDBC URL to connect to through {@link java.sql.DriverManager}. */
        public Builder url(String url, String user, String password) {
            return this;
        }

        public Builder classLoader(ClassLoader classLoader) {
            return this;
        }

        public Builder locations(List<String> locations) {
            return this;
        }

        public Builder packages(List<String> packages) {
            return this;
        }

        public Builder migrations(List<? extends Migration> migrations) {
            return this;
        }

        public Builder placeholders(Map<String, String> placeholders) {
            return this;
        }

        public Builder target(String target) {
            return this;
        }

        public Builder schema(String schema) {
            return this;
        }

        public Builder versionTable(String versionTable) {
            return this;
        }

        public Builder historyTable(String historyTable) {
            return this;
        }

        public Builder transactionScope(TransactionScope scope) {
            return this;
        }

        public Builder lockTimeout(Duration timeout) {
            return this;
        }

        public Builder connectTimeout(Duration timeout) {
            return this;
        }

        public Builder statementLockTimeout(Duration timeout) {
            return this;
        }

        public Builder applicationName(String applicationName) {
            return this;
        }

        /** Called in addition to the log. */
        public Builder listener(MigrationListener listener) {
            return this;
        }

        public Migrations build() {
            throw new UnsupportedOperationException();
        }
    }
}
