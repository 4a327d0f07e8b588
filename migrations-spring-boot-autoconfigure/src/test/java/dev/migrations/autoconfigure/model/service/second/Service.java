package dev.migrations.autoconfigure.model.service.second;

import dev.migrations.model.RenamedFrom;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Configuration;

/** A service in which people learn from decks of cards, in its second version. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage
public class Service {

    enum Role {
        MEMBER,
        ADMIN
    }

    enum JobStatus {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    enum Plan {
        FREE,
        PRO,
        TEAM
    }

    @Entity(name = "User")
    @Table(name = "users", uniqueConstraints = @UniqueConstraint(name = "users_email_key", columnNames = "email"))
    static class User {

        @Id
        @Generated
        @ColumnDefault("gen_random_uuid()")
        UUID id;

        @Column(nullable = false, length = 320)
        String email;

        @Column(nullable = false, length = 100)
        @RenamedFrom("display_name")
        String fullName;

        @ColumnDefault("'en'")
        @Column(nullable = false, length = 10)
        String locale;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'MEMBER'")
        @Column(nullable = false)
        Role role;

        @ColumnDefault("now()")
        @Column(nullable = false)
        OffsetDateTime createdAt;
    }

    @Entity(name = "Deck")
    @Table(
            name = "decks",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "decks_owner_id_title_key",
                            columnNames = {"owner_id", "title"}))
    static class Deck {

        @Id
        @Generated
        @ColumnDefault("gen_random_uuid()")
        UUID id;

        @ManyToOne(optional = false)
        @JoinColumn(foreignKey = @ForeignKey(name = "decks_owner_id_fkey"))
        @OnDelete(action = OnDeleteAction.CASCADE)
        User owner;

        @Column(nullable = false, length = 400)
        String title;

        @ColumnDefault("'{}'")
        @Column(nullable = false, columnDefinition = "text[]")
        List<String> tags;

        @JdbcTypeCode(SqlTypes.JSON)
        @ColumnDefault("'{}'")
        @Column(nullable = false)
        Map<String, Object> content;

        @ColumnDefault("now()")
        @Column(nullable = false)
        OffsetDateTime createdAt;

        OffsetDateTime archivedAt;
    }

    @Entity(name = "Job")
    @Table(name = "jobs", indexes = @Index(name = "jobs_status_run_after_idx", columnList = "status, run_after"))
    static class Job {

        @Id
        @Generated
        @ColumnDefault("gen_random_uuid()")
        UUID id;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(name = "jobs_deck_id_fkey"))
        @OnDelete(action = OnDeleteAction.SET_NULL)
        Deck deck;

        @Column(nullable = false, length = 40)
        String kind;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @ColumnDefault("'QUEUED'")
        @Column(nullable = false)
        JobStatus status;

        @JdbcTypeCode(SqlTypes.JSON)
        @Column(nullable = false)
        Map<String, Object> payload;

        @ColumnDefault("0")
        long attempts;

        @ColumnDefault("now()")
        @Column(nullable = false)
        OffsetDateTime runAfter;
    }

    @Entity(name = "Settings")
    @Table(name = "settings")
    static class Settings {

        @Id
        UUID userId;

        @MapsId
        @OneToOne(optional = false)
        @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "settings_user_id_fkey"))
        @OnDelete(action = OnDeleteAction.CASCADE)
        User user;

        @ColumnDefault("'system'")
        @Column(nullable = false, length = 20)
        String theme;

        @JdbcTypeCode(SqlTypes.JSON)
        @ColumnDefault("'{\"email\": true}'")
        @Column(nullable = false)
        Map<String, Object> preferences;
    }

    @Entity(name = "Subscription")
    @Table(name = "subscriptions")
    static class Subscription {

        @Id
        @Generated
        @ColumnDefault("gen_random_uuid()")
        UUID id;

        @ManyToOne(optional = false)
        @JoinColumn(foreignKey = @ForeignKey(name = "subscriptions_user_id_fkey"))
        @OnDelete(action = OnDeleteAction.CASCADE)
        User user;

        @Enumerated(EnumType.STRING)
        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        @Column(nullable = false)
        Plan plan;

        @ColumnDefault("now()")
        @Column(nullable = false)
        OffsetDateTime startedAt;

        OffsetDateTime endsAt;
    }

    @Entity(name = "Notification")
    @Table(name = "notifications")
    static class Notification {

        @Id
        @Generated
        @ColumnDefault("gen_random_uuid()")
        UUID id;

        @ManyToOne(optional = false)
        @JoinColumn(foreignKey = @ForeignKey(name = "notifications_user_id_fkey"))
        @OnDelete(action = OnDeleteAction.CASCADE)
        User user;

        @Column(nullable = false, columnDefinition = "text")
        String message;

        @ColumnDefault("now()")
        @Column(nullable = false)
        OffsetDateTime createdAt;

        OffsetDateTime readAt;
    }
}
