package dev.migrations.autoconfigure.jpa;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Author {

    @Id
    private Long id = 0L;

    @Column(length = 200, nullable = false)
    private String name = "";

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
