package dev.migrations.sample.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody has, or had, a book. */
@Entity
class Loan {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Book book;

    private String borrower;

    private OffsetDateTime lentAt;

    private @Nullable OffsetDateTime returnedAt;

    private BigDecimal fee;

    @Enumerated(EnumType.STRING)
    private LoanStatus status;

    @SuppressWarnings("NullAway.Init") // Hibernate sets the fields.
    Loan() {}

    UUID id() {
        return id;
    }

    /** Null where the library does not own it any more. */
    @Nullable
    Book book() {
        return book;
    }

    String borrower() {
        return borrower;
    }

    OffsetDateTime lentAt() {
        return lentAt;
    }

    @Nullable
    OffsetDateTime returnedAt() {
        return returnedAt;
    }

    BigDecimal fee() {
        return fee;
    }

    LoanStatus status() {
        return status;
    }
}
