package dev.migrations.sample.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the library owns. */
@Entity
class Book {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Author author;

    private String title;

    private String isbn;

    private BigDecimal price;

    private boolean inPrint;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> subjects;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    private OffsetDateTime addedAt;

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
