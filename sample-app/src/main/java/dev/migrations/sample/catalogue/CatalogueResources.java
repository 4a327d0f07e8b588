package dev.migrations.sample.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the catalogue as JSON. */
@RestController
class CatalogueResources {

    private final Authors authors;

    private final Books books;

    private final Loans loans;

    CatalogueResources(Authors authors, Books books, Loans loans) {
        this.authors = authors;
        this.books = books;
        this.loans = loans;
    }

    @GetMapping("/authors")
    List<AuthorResource> authors() {
        return authors.findAllByOrderByFullName().stream()
                .map(AuthorResource::of)
                .toList();
    }

    /** All books, or those whose title has the text in it. */
    @GetMapping("/books")
    List<BookResource> books(@RequestParam(defaultValue = "") String title) {
        return books.findByTitleContainingIgnoreCaseOrderByTitle(title).stream()
                .map(BookResource::of)
                .toList();
    }

    @GetMapping("/loans")
    List<LoanResource> loans() {
        return loans.findAllByOrderByLentAt().stream().map(LoanResource::of).toList();
    }

    record AuthorResource(
            long id, String fullName, @Nullable String email) {

        static AuthorResource of(Author author) {
            return new AuthorResource(author.id(), author.fullName(), author.email());
        }
    }

    record BookResource(
            UUID id,
            String title,
            String author,
            String isbn,
            BigDecimal price,
            boolean inPrint,
            List<String> subjects,
            Map<String, Object> details,
            Instant addedAt) {

        static BookResource of(Book book) {
            return new BookResource(
                    book.id(),
                    book.title(),
                    book.author().fullName(),
                    book.isbn(),
                    book.price(),
                    book.isInPrint(),
                    book.subjects(),
                    book.details(),
                    book.addedAt().toInstant());
        }
    }

    record LoanResource(
            UUID id,
            @Nullable String book,
            String borrower,
            Instant lentAt,
            @Nullable Instant returnedAt,
            BigDecimal fee,
            LoanStatus status) {

        static LoanResource of(Loan loan) {
            Book book = loan.book();
            OffsetDateTime returnedAt = loan.returnedAt();
            return new LoanResource(
                    loan.id(),
                    book == null ? null : book.title(),
                    loan.borrower(),
                    loan.lentAt().toInstant(),
                    returnedAt == null ? null : returnedAt.toInstant(),
                    loan.fee(),
                    loan.status());
        }
    }
}
