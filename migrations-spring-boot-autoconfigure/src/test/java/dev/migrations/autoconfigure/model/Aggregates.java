package dev.migrations.autoconfigure.model;

import dev.migrations.model.RenamedFrom;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.jdbc.core.mapping.AggregateReference;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** Aggregates of Spring Data JDBC, with every mapping that has a meaning for a schema. */
final class Aggregates {

    private Aggregates() {}

    enum Medium {
        PAPER,
        AUDIO
    }

    record Address(String city, String street) {}

    @Table("author")
    static class Author {

        @Id
        Long id;

        @RenamedFrom("name")
        String fullName;

        int born;

        LocalDate died;

        OffsetDateTime added;

        String[] nicknames;

        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "home_")
        Address home;

        @Transient
        String note;

        Contract contract;

        @MappedCollection(idColumn = "author_id")
        Set<Prize> prizes;
    }

    @Table("contract")
    static class Contract {

        BigDecimal share;
    }

    @Table("prize")
    static class Prize {

        @Id
        UUID id;

        String title;
    }

    @Table("book")
    static class Book {

        @Id
        @Column("isbn")
        String id;

        Medium medium;

        boolean lent;

        AggregateReference<Author, Long> author;

        @MappedCollection(idColumn = "isbn", keyColumn = "number")
        List<Chapter> chapters;

        Map<String, Translation> translations;
    }

    @Table("chapter")
    static class Chapter {

        String title;
    }

    @Table("translation")
    static class Translation {

        String title;
    }
}
