package dev.migrations.autoconfigure.endpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.migrations.Migrations;
import dev.migrations.RevisionSummary;
import dev.migrations.Status;
import dev.migrations.autoconfigure.MigratedDataSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.context.ApplicationContext;

/**
 * Shows where the databases of an application stand, and single revisions. Reads only, and creates nothing.
 *
 * <p>Every {@link MigratedDataSource} of the context and of its parents is shown.
 */
@Endpoint(id = "migrations")
public final class MigrationsEndpoint {

    private final ApplicationContext context;

    /** Shows the databases of this context and of its parents. */
    public MigrationsEndpoint(ApplicationContext context) {
        this.context = context;
    }

    /** Where each database stands. */
    @ReadOperation
    public MigrationsDescriptor migrations() {
        Map<String, ContextDescriptor> contexts = new LinkedHashMap<>();
        for (ApplicationContext each = context; each != null; each = each.getParent()) {
            Map<String, DataSourceDescriptor> dataSources = new TreeMap<>();
            migrated(each)
                    .forEach(migrated -> dataSources.put(
                            migrated.name(),
                            DataSourceDescriptor.of(migrated.migrations().status())));
            ApplicationContext parent = each.getParent();
            contexts.put(
                    Objects.requireNonNullElse(each.getId(), "application"),
                    new ContextDescriptor(dataSources, parent == null ? null : parent.getId()));
        }
        return new MigrationsDescriptor(contexts);
    }

    /** One revision, with what the history says about it; null where there is no such revision. */
    @ReadOperation
    public @Nullable RevisionDescriptor revision(@Selector String revision) {
        return Stream.<ApplicationContext>iterate(context, Objects::nonNull, ApplicationContext::getParent)
                .flatMap(MigrationsEndpoint::migrated)
                .map(MigratedDataSource::migrations)
                .flatMap(migrations ->
                        migrations.show(revision).map(summary -> RevisionDescriptor.of(summary, migrations)).stream())
                .findFirst()
                .orElse(null);
    }

    private static Stream<MigratedDataSource> migrated(ApplicationContext context) {
        return context.getBeanProvider(MigratedDataSource.class).stream();
    }

    /** All contexts, by their id. */
    public record MigrationsDescriptor(Map<String, ContextDescriptor> contexts) implements OperationResponseBody {}

    /** The databases of one context, by the name of the data source. */
    @JsonPropertyOrder({"dataSources", "parentId"})
    public record ContextDescriptor(
            Map<String, DataSourceDescriptor> dataSources,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String parentId) {}

    /** Where one database stands. */
    @JsonPropertyOrder({"database", "versionTable", "current", "heads", "upToDate", "pendingCount", "pending", "history"
    })
    public record DataSourceDescriptor(
            String database,
            String versionTable,
            List<NamedRevision> current,
            List<String> heads,
            boolean upToDate,
            int pendingCount,
            List<NamedRevision> pending,
            List<HistoryDescriptor> history) {

        static DataSourceDescriptor of(Status status) {
            return new DataSourceDescriptor(
                    status.database(),
                    status.versionTable(),
                    status.current().stream()
                            .map(current -> new NamedRevision(current.revision(), current.message()))
                            .toList(),
                    status.heads(),
                    status.upToDate(),
                    status.pending().size(),
                    status.pending().stream()
                            .map(pending -> new NamedRevision(pending.revision(), pending.message()))
                            .toList(),
                    status.history().stream().map(HistoryDescriptor::of).toList());
        }
    }

    /** A revision and its message. */
    @JsonPropertyOrder({"revision", "message"})
    public record NamedRevision(String revision, String message) {}

    /** A step that ran, or is running. */
    @JsonPropertyOrder({"revision", "direction", "message", "finishedAt", "durationMs", "appliedBy", "checksum", "state"
    })
    public record HistoryDescriptor(
            String revision,
            String direction,
            String message,
            @Nullable Instant finishedAt,
            @Nullable Long durationMs,
            String appliedBy,
            @Nullable String checksum,
            String state) {

        static HistoryDescriptor of(Status.HistoryRow row) {
            return new HistoryDescriptor(
                    row.revision(),
                    row.direction().name(),
                    row.message(),
                    row.finishedAt().orElse(null),
                    row.durationMs().orElse(null),
                    row.appliedBy(),
                    row.checksum().orElse(null),
                    row.state());
        }
    }

    /** One revision, and what the history says about it. */
    @JsonPropertyOrder({
        "revision",
        "message",
        "revises",
        "dependsOn",
        "branchLabels",
        "createDate",
        "source",
        "checksum",
        "head",
        "reversible",
        "pending",
        "history"
    })
    public record RevisionDescriptor(
            String revision,
            String message,
            List<String> revises,
            List<String> dependsOn,
            List<String> branchLabels,
            @Nullable String createDate,
            String source,
            String checksum,
            boolean head,
            boolean reversible,
            boolean pending,
            List<HistoryDescriptor> history)
            implements OperationResponseBody {

        static RevisionDescriptor of(RevisionSummary summary, Migrations migrations) {
            Status status = migrations.status();
            return new RevisionDescriptor(
                    summary.revision(),
                    summary.message(),
                    summary.revises(),
                    summary.dependsOn(),
                    summary.branchLabels(),
                    summary.createDate().orElse(null),
                    summary.source(),
                    summary.checksum(),
                    summary.isHead(),
                    summary.isReversible(),
                    status.pending().stream()
                            .anyMatch(pending -> pending.revision().equals(summary.revision())),
                    migrations.recorded(summary.revision()).stream()
                            .map(HistoryDescriptor::of)
                            .toList());
        }
    }
}
