package dev.migrations.sample.catalogue;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** What the library owns. */
@Entity
@Table(
        comment = "What the library owns",
        indexes = @Index(name = "book_author_id_idx", columnList = "author_id"),
        uniqueConstraints = @UniqueConstraint(name = "book_isbn_key", columnNames = "isbn"),
        check = @CheckConstraint(name = "book_price_check", constraint = "price >= 0"))
class Book {

    @Id
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(foreignKey = @ForeignKey(name = "book_author_id_fkey"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Author author;

    @Column(nullable = false, length = 300)
    private String title;

    @Column(nullable = false, length = 13)
    private String isbn;

    @Column(nullable = false, precision = 8, scale = 2)
    @ColumnDefault("0.00")
    private BigDecimal price;

    @ColumnDefault("true")
    private boolean inPrint;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]", nullable = false)
    @ColumnDefault("'{}'")
    private List<String> subjects;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, comment = "What only some books have; \"pages\", \"language\"")
    @ColumnDefault("'{}'")
    private Map<String, Object> details;

    @Column(columnDefinition = "timestamptz", nullable = false)
    @ColumnDefault("now()")
    private OffsetDateTime addedAt;

    @Column(columnDefinition = "timestamptz", nullable = false, insertable = false, updatable = false)
    @ColumnDefault("now()")
    private OffsetDateTime updatedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
    Book() {}

    UUID id() {
        return id;
    }

    Author author() {
        return author;
    }

    String title() {
        return title;
    }

    String isbn() {
        return isbn;
    }

    BigDecimal price() {
        return price;
    }

    boolean isInPrint() {
        return inPrint;
    }

    List<String> subjects() {
        return subjects;
    }

    Map<String, Object> details() {
        return details;
    }

    OffsetDateTime addedAt() {
        return addedAt;
    }
}
