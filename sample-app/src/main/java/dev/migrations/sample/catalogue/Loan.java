package dev.migrations.sample.catalogue;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;

/** That somebody has, or had, a book. */
@Entity
@Table(
        check = {
            @CheckConstraint(name = "loan_fee_check", constraint = "fee >= 0"),
            @CheckConstraint(name = "loan_returned_at_check", constraint = "returned_at >= lent_at")
        })
class Loan {

    @Id
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "loan_book_id_fkey"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private @Nullable Book book;

    @Column(nullable = false, length = 200)
    private String borrower;

    @Column(columnDefinition = "timestamptz", nullable = false)
    @ColumnDefault("now()")
    private OffsetDateTime lentAt;

    @Column(columnDefinition = "timestamptz")
    private @Nullable OffsetDateTime returnedAt;

    @Column(nullable = false, precision = 6, scale = 2, comment = "In euro")
    @ColumnDefault("0.00")
    private BigDecimal fee;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @ColumnDefault("'PENDING'")
    private LoanStatus status;

    @Column(columnDefinition = "timestamptz", nullable = false, insertable = false, updatable = false)
    @ColumnDefault("now()")
    private OffsetDateTime updatedAt;

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
