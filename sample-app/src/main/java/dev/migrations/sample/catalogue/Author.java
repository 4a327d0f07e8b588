package dev.migrations.sample.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Who wrote books. */
@Entity
class Author {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String fullName;

    private @Nullable String email;

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
