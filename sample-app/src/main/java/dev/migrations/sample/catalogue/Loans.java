package dev.migrations.sample.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All loans. */
interface Loans extends Repository<Loan, UUID> {

    @EntityGraph(attributePaths = "book")
    List<Loan> findAllByOrderByLentAt();
}
