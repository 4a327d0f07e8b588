package dev.migrations.sample.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.ColumnDefault;
import org.jspecify.annotations.Nullable;

/** Who wrote books. */
@Entity
@Table(indexes = @Index(name = "author_full_name_idx", columnList = "fullName"))
class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 200)
    private String fullName;

    private @Nullable String email;

    @Column(columnDefinition = "timestamptz", nullable = false, insertable = false, updatable = false)
    @ColumnDefault("now()")
    private OffsetDateTime updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
    Author() {}

    Long id() {
        return id;
    }

    String fullName() {
        return fullName;
    }

    @Nullable
    String email() {
        return email;
    }
}
