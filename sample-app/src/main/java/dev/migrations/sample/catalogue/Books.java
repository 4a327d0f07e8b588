package dev.migrations.sample.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** All books. */
interface Books extends Repository<Book, UUID> {

    /** Those whose title has the text in it, whatever its case. */
    @EntityGraph(attributePaths = "author")
    List<Book> findByTitleContainingIgnoreCaseOrderByTitle(String text);
}
