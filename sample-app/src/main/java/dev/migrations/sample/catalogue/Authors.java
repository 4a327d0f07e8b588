package dev.migrations.sample.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** All authors. */
interface Authors extends Repository<Author, Long> {

    List<Author> findAllByOrderByFullName();
}
