package dev.migrations.autoconfigure.model;

import dev.migrations.model.RenamedFrom;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.Subselect;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.View;
import org.hibernate.type.SqlTypes;

/** Small applications' entities: together they use every mapping that has a meaning for a schema. */
final class EntityModels {

    private EntityModels() {}

    /**
     * The entities of one application.
     *
     * @param of the class around them
     * @param properties what the application sets besides
     */
    record Model(Class<?> of, List<String> properties) {

        /** All of its managed classes. */
        String[] classNames() {
            return Stream.of(of.getDeclaredClasses())
                    .filter(type -> type.isAnnotationPresent(Entity.class)
                            || type.isAnnotationPresent(Embeddable.class)
                            || type.isAnnotationPresent(MappedSuperclass.class)
                            || AttributeConverter.class.isAssignableFrom(type))
                    .map(Class::getName)
                    .sorted()
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return of.getSimpleName();
        }
    }

    /** All of them, in the order in which they are written below. */
    static List<Model> all() {
        return List.of(
                model(Basics.class),
                model(Lengths.class),
                model(Times.class),
                model(Defaults.class),
                model(Comments.class),
                model(IdentityKeys.class),
                model(Sequences.class),
                model(TableGenerators.class),
                model(UuidKeys.class),
                model(EmbeddedKeys.class),
                model(ClassKeys.class),
                model(Uniques.class),
                model(Indexes.class),
                model(ForeignKeys.class),
                model(DeleteActions.class),
                model(ForeignKeyDefinitions.class),
                model(OneToOnes.class),
                model(SharedKeys.class),
                model(ManyToManys.class),
                model(OneToManys.class),
                model(SelfReferences.class),
                model(Cycles.class),
                model(ElementCollections.class),
                model(OrderedCollections.class),
                model(MapCollections.class),
                model(Embeddables.class),
                model(NestedEmbeddables.class),
                model(SingleTables.class),
                model(NumberedDiscriminators.class),
                model(JoinedTables.class),
                model(TablesPerClass.class),
                model(MappedSuperclasses.class),
                model(SecondaryTables.class),
                model(StringEnums.class),
                model(OrdinalEnums.class),
                model(NamedEnums.class),
                model(EnumCollections.class),
                model(Checks.class),
                model(NamedChecks.class),
                model(Arrays.class),
                model(JsonValues.class),
                model(JsonEmbeddables.class),
                model(GeneratedColumns.class),
                model(ColumnDefinitions.class),
                model(LargeObjects.class),
                model(Versions.class),
                model(NaturalIds.class),
                model(SoftDeletes.class),
                model(Tenants.class),
                model(Formulas.class),
                model(Converters.class),
                model(Subselects.class),
                model(Views.class),
                model(ReservedWords.class),
                model(QuotedNames.class),
                model(GloballyQuoted.class, "spring.jpa.properties.hibernate.globally_quoted_identifiers=true"),
                model(
                        VerbatimNames.class,
                        "spring.jpa.hibernate.naming.physical-strategy=org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl"),
                model(Schemas.class),
                model(DefaultSchemas.class, "spring.jpa.properties.hibernate.default_schema=library"),
                model(Renames.class),
                model(DynamicMaps.class, "spring.jpa.mapping-resources=model/dynamic-maps.hbm.xml"));
    }

    private static Model model(Class<?> of, String... properties) {
        return new Model(of, List.of(properties));
    }

    static final class Basics {

        @Entity(name = "Author")
        static class Author {

            @Id
            Long id;

            String name;

            @Column(nullable = false)
            String country;

            int born;

            Integer died;

            boolean alive;

            Boolean known;

            byte rank;

            short rating;

            char initial;

            float weight;

            double height;

            Double score;
        }
    }

    static final class Lengths {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Column(length = 30)
            String isbn;

            @Column(length = 40_000)
            String text;

            @Column(precision = 10, scale = 2)
            BigDecimal price;

            BigDecimal weight;

            @Column(precision = 20)
            java.math.BigInteger pages;

            @Column(length = 16)
            byte[] digest;
        }
    }

    static final class Times {

        @Entity(name = "Loan")
        static class Loan {

            @Id
            long id;

            Instant begun;

            LocalDate due;

            LocalDateTime reminded;

            LocalTime closing;

            OffsetDateTime returned;

            @Column(secondPrecision = 3)
            OffsetDateTime precise;

            Duration duration;

            Year founded;

            java.time.ZoneId zone;
        }
    }

    static final class Defaults {

        @Entity(name = "Author")
        static class Author {

            @Id
            UUID id;

            @ColumnDefault("'unknown'")
            @Column(nullable = false)
            String name;

            @ColumnDefault("0")
            int books;

            @ColumnDefault("true")
            boolean alive;

            @ColumnDefault("now()")
            OffsetDateTime added;
        }
    }

    static final class Comments {

        @Entity(name = "Author")
        @Table(comment = "Who writes")
        static class Author {

            @Id
            @Column(comment = "Given by the library")
            long id;

            @Column(comment = "As on the cover; never short")
            String name;
        }
    }

    static final class IdentityKeys {

        @Entity(name = "Author")
        static class Author {

            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            Long id;
        }

        @Entity(name = "Shelf")
        static class Shelf {

            @Id
            @GeneratedValue(strategy = GenerationType.IDENTITY)
            Integer id;
        }
    }

    static final class Sequences {

        @Entity(name = "Author")
        static class Author {

            @Id
            @GeneratedValue
            Long id;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "book_numbers")
            @SequenceGenerator(
                    name = "book_numbers",
                    sequenceName = "book_numbers",
                    initialValue = 1000,
                    allocationSize = 10)
            Long id;
        }

        @Entity(name = "Shelf")
        static class Shelf {

            @Id
            @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelf_numbers")
            @SequenceGenerator(name = "shelf_numbers", sequenceName = "shelf_numbers", allocationSize = 1)
            Integer id;
        }
    }

    static final class TableGenerators {

        @Entity(name = "Author")
        static class Author {

            @Id
            @GeneratedValue(strategy = GenerationType.TABLE, generator = "author_numbers")
            @TableGenerator(name = "author_numbers", table = "numbers", pkColumnName = "kind", valueColumnName = "next")
            Long id;
        }
    }

    static final class UuidKeys {

        @Entity(name = "Author")
        static class Author {

            @Id
            @GeneratedValue(strategy = GenerationType.UUID)
            UUID id;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            @UuidGenerator
            String id;
        }
    }

    static final class EmbeddedKeys {

        @Entity(name = "Copy")
        static class Copy {

            @EmbeddedId
            CopyKey id;

            @ManyToOne
            Copy original;
        }

        @Embeddable
        static class CopyKey implements Serializable {

            String isbn;

            int number;
        }
    }

    static final class ClassKeys {

        @Entity(name = "Copy")
        @IdClass(CopyKey.class)
        static class Copy {

            @Id
            String isbn;

            @Id
            int number;

            String shelf;
        }

        static class CopyKey implements Serializable {

            String isbn;

            int number;
        }
    }

    static final class Uniques {

        @Entity(name = "Author")
        @Table(
                uniqueConstraints = {
                    @UniqueConstraint(
                            name = "author_name_key",
                            columnNames = {"name", "born"}),
                    @UniqueConstraint(columnNames = {"country", "nickname"})
                })
        static class Author {

            @Id
            long id;

            @Column(nullable = false)
            String name;

            int born;

            String country;

            String nickname;

            @Column(unique = true)
            String email;
        }
    }

    static final class Indexes {

        @Entity(name = "Author")
        @Table(
                indexes = {
                    @Index(name = "author_name_idx", columnList = "name, born DESC"),
                    @Index(columnList = "country"),
                    @Index(name = "author_email_idx", columnList = "email", unique = true)
                })
        static class Author {

            @Id
            long id;

            String name;

            int born;

            String country;

            String email;
        }
    }

    static final class ForeignKeys {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ManyToOne(optional = false)
            Author author;

            @ManyToOne
            @JoinColumn(name = "translator", foreignKey = @ForeignKey(name = "book_translator"))
            Author translatedBy;

            @ManyToOne
            @JoinColumn(foreignKey = @ForeignKey(jakarta.persistence.ConstraintMode.NO_CONSTRAINT))
            Author reviewer;
        }
    }

    static final class DeleteActions {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @OneToMany
            @JoinColumn(name = "author_id")
            @OnDelete(action = OnDeleteAction.CASCADE)
            List<Book> books;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ManyToOne
            @OnDelete(action = OnDeleteAction.SET_NULL)
            Book sequelOf;

            @ManyToOne
            @OnDelete(action = OnDeleteAction.CASCADE)
            Author publisher;
        }
    }

    static final class ForeignKeyDefinitions {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ManyToOne
            @JoinColumn(
                    name = "author_id",
                    foreignKey =
                            @ForeignKey(
                                    name = "book_author",
                                    foreignKeyDefinition =
                                            "foreign key (author_id) references author on delete set null deferrable initially deferred"))
            Author author;
        }
    }

    static final class OneToOnes {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @OneToOne(optional = false)
            Address address;
        }

        @Entity(name = "Address")
        static class Address {

            @Id
            long id;

            @OneToOne(mappedBy = "address")
            Author author;
        }
    }

    static final class SharedKeys {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;
        }

        @Entity(name = "Biography")
        static class Biography {

            @Id
            long id;

            @OneToOne
            @jakarta.persistence.MapsId
            Author author;

            String text;
        }
    }

    static final class ManyToManys {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @ManyToMany
            Set<Book> books;

            @ManyToMany
            @JoinTable(
                    name = "reviews",
                    joinColumns = @JoinColumn(name = "reviewer"),
                    inverseJoinColumns = @JoinColumn(name = "reviewed"),
                    indexes = @Index(name = "reviews_reviewed_idx", columnList = "reviewed"))
            List<Book> reviewed;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ManyToMany(mappedBy = "books")
            Set<Author> authors;
        }
    }

    static final class OneToManys {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @OneToMany(mappedBy = "author")
            List<Book> books;

            @OneToMany
            @JoinColumn(name = "winner")
            List<Prize> prizes;

            @OneToMany
            Set<Prize> nominations;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ManyToOne
            Author author;
        }

        @Entity(name = "Prize")
        static class Prize {

            @Id
            long id;
        }
    }

    static final class SelfReferences {

        @Entity(name = "Category")
        static class Category {

            @Id
            long id;

            @ManyToOne
            Category parent;
        }
    }

    static final class Cycles {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @OneToOne
            Book bestBook;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ManyToOne
            Author author;
        }
    }

    static final class ElementCollections {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @ElementCollection
            Set<String> nicknames;

            @ElementCollection
            @CollectionTable(
                    name = "pseudonym",
                    joinColumns = @JoinColumn(name = "author"),
                    uniqueConstraints = @UniqueConstraint(name = "pseudonym_name_key", columnNames = "name"))
            @Column(name = "name", length = 80)
            List<String> pseudonyms;

            @ElementCollection
            Set<Address> addresses;
        }

        @Embeddable
        static class Address {

            @Column(nullable = false)
            String city;

            String street;
        }
    }

    static final class OrderedCollections {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @ElementCollection
            @OrderColumn(name = "position")
            List<String> names;
        }
    }

    static final class MapCollections {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @ElementCollection
            @MapKeyColumn(name = "language", length = 2)
            @Column(name = "name")
            Map<String, String> names;

            @ElementCollection
            Map<Medium, Integer> works;
        }

        enum Medium {
            BOOK,
            FILM
        }
    }

    static final class Embeddables {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @Embedded
            Address home;

            @Embedded
            @AttributeOverride(name = "city", column = @Column(name = "work_city", length = 80))
            @AttributeOverride(name = "street", column = @Column(name = "work_street"))
            Address work;
        }

        @Embeddable
        static class Address {

            String city;

            String street;
        }
    }

    static final class NestedEmbeddables {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            Contact contact;
        }

        @Embeddable
        static class Contact {

            String email;

            Address address;
        }

        @Embeddable
        record Address(String city, String street) {}
    }

    static final class SingleTables {

        @Entity(name = "Work")
        @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
        static class Work {

            @Id
            long id;

            String title;
        }

        @Entity(name = "Book")
        static class Book extends Work {

            @Column(nullable = false)
            String isbn;
        }

        @Entity(name = "Film")
        @DiscriminatorValue("cinema")
        static class Film extends Work {

            int minutes;
        }
    }

    static final class NumberedDiscriminators {

        @Entity(name = "Work")
        @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
        @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
        @DiscriminatorValue("0")
        static class Work {

            @Id
            long id;
        }

        @Entity(name = "Book")
        @DiscriminatorValue("1")
        static class Book extends Work {

            String isbn;
        }
    }

    static final class JoinedTables {

        @Entity(name = "Work")
        @Inheritance(strategy = InheritanceType.JOINED)
        static class Work {

            @Id
            @GeneratedValue
            Long id;

            String title;
        }

        @Entity(name = "Book")
        static class Book extends Work {

            @Column(nullable = false)
            String isbn;
        }

        @Entity(name = "Film")
        @PrimaryKeyJoinColumn(name = "work_id", foreignKey = @ForeignKey(name = "film_work"))
        static class Film extends Work {

            int minutes;
        }
    }

    static final class TablesPerClass {

        @Entity(name = "Work")
        @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
        abstract static class Work {

            @Id
            long id;

            @Column(nullable = false)
            String title;
        }

        @Entity(name = "Book")
        static class Book extends Work {

            String isbn;
        }

        @Entity(name = "Film")
        static class Film extends Work {

            int minutes;
        }
    }

    static final class MappedSuperclasses {

        @MappedSuperclass
        abstract static class Numbered {

            @Id
            @GeneratedValue
            Long id;

            @Column(nullable = false, updatable = false)
            Instant created;
        }

        @Entity(name = "Author")
        static class Author extends Numbered {

            String name;
        }

        @Entity(name = "Book")
        static class Book extends Numbered {

            String title;
        }
    }

    static final class SecondaryTables {

        @Entity(name = "Author")
        @SecondaryTable(
                name = "biography",
                pkJoinColumns = @PrimaryKeyJoinColumn(name = "author_id"),
                indexes = @Index(name = "biography_language_idx", columnList = "language"))
        static class Author {

            @Id
            long id;

            String name;

            @Column(table = "biography", length = 10_000)
            String text;

            @Column(table = "biography")
            String language;
        }
    }

    static final class StringEnums {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Enumerated(EnumType.STRING)
            State state;

            @Enumerated(EnumType.STRING)
            @Column(nullable = false, length = 20)
            State earlier;
        }

        enum State {
            NEW,
            LENT,
            LOST
        }
    }

    static final class OrdinalEnums {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Enumerated
            State state;
        }

        enum State {
            NEW,
            LENT,
            LOST
        }
    }

    static final class NamedEnums {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            State state;

            @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
            @Column(nullable = false)
            Medium medium;
        }

        enum State {
            NEW,
            LENT,
            LOST
        }

        enum Medium {
            PAPER,
            AUDIO
        }
    }

    static final class EnumCollections {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @ElementCollection
            @Enumerated(EnumType.STRING)
            Set<State> states;
        }

        enum State {
            NEW,
            LENT,
            LOST
        }
    }

    @SuppressWarnings("deprecation") // Applications have it still.
    static final class Checks {

        @Entity(name = "Author")
        @Check(constraints = "born < died")
        static class Author {

            @Id
            long id;

            @Check(constraints = "born > 0")
            int born;

            int died;
        }
    }

    static final class NamedChecks {

        @Entity(name = "Author")
        @Table(check = @CheckConstraint(name = "author_years", constraint = "born < died"))
        static class Author {

            @Id
            long id;

            @Column(check = @CheckConstraint(name = "author_born", constraint = "born > 0"))
            int born;

            @Column(check = @CheckConstraint(name = "author_died", constraint = "died > 0"))
            int died;
        }
    }

    static final class Arrays {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            String[] keywords;

            List<String> editions;

            @JdbcTypeCode(SqlTypes.ARRAY)
            Set<Integer> years;

            @Array(length = 3)
            double[] size;

            UUID[] copies;
        }
    }

    static final class JsonValues {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @JdbcTypeCode(SqlTypes.JSON)
            Map<String, String> properties;

            @JdbcTypeCode(SqlTypes.JSON)
            @ColumnDefault("'[]'")
            @Column(nullable = false)
            List<String> tags;

            @Column(columnDefinition = "json")
            String raw;
        }
    }

    static final class JsonEmbeddables {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @JdbcTypeCode(SqlTypes.JSON)
            Address address;
        }

        @Embeddable
        static class Address {

            String city;

            @Column(nullable = false)
            String street;
        }
    }

    static final class GeneratedColumns {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            String first;

            String last;

            @GeneratedColumn("first || ' ' || last")
            String name;

            @Generated
            @ColumnDefault("now()")
            Instant added;
        }
    }

    static final class ColumnDefinitions {

        @Entity(name = "Author")
        static class Author {

            @Id
            @Column(columnDefinition = "bigserial")
            long id;

            @ColumnDefault("gen_random_uuid()")
            UUID token;

            @Column(columnDefinition = "text[]")
            String[] lines;

            @Column(columnDefinition = "varchar(80) collate \"C\" default 'unknown'")
            String name;

            @Column(columnDefinition = "inet")
            String host;

            @Column(columnDefinition = "numeric(6,3) not null")
            BigDecimal weight;
        }
    }

    static final class LargeObjects {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Lob
            String text;

            @Lob
            byte[] cover;

            @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
            String summary;
        }
    }

    static final class Versions {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            @Version
            int version;
        }

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Version
            Instant changed;
        }
    }

    static final class NaturalIds {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @NaturalId
            String isbn;

            @NaturalId
            int edition;
        }
    }

    static final class SoftDeletes {

        @Entity(name = "Author")
        @SoftDelete
        static class Author {

            @Id
            long id;
        }
    }

    static final class Tenants {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            String name;

            @TenantId
            @ColumnDefault("'public'")
            String library;
        }
    }

    static final class Formulas {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            String name;

            @Formula("lower(name)")
            String sortName;
        }
    }

    static final class Converters {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            @Convert(converter = IsbnConverter.class)
            @Column(length = 13)
            Isbn isbn;
        }

        record Isbn(String digits) {}

        @jakarta.persistence.Converter
        static class IsbnConverter implements AttributeConverter<Isbn, String> {

            @Override
            public String convertToDatabaseColumn(Isbn isbn) {
                return isbn.digits();
            }

            @Override
            public Isbn convertToEntityAttribute(String digits) {
                return new Isbn(digits);
            }
        }
    }

    static final class Subselects {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            String title;
        }

        @Entity(name = "Cover")
        @Immutable
        @Subselect("select id, upper(title) as title from book")
        @Synchronize("book")
        static class Cover {

            @Id
            long id;

            String title;
        }
    }

    static final class Views {

        @Entity(name = "Book")
        static class Book {

            @Id
            long id;

            String title;
        }

        @Entity(name = "Cover")
        @Immutable
        @View(query = "select id, upper(title) as title from book")
        @Synchronize("book")
        static class Cover {

            @Id
            long id;

            String title;
        }
    }

    static final class ReservedWords {

        @Entity(name = "Order")
        @Table(name = "\"order\"")
        static class Order {

            @Id
            long id;

            @Column(name = "`user`")
            String user;

            @Column(name = "\"group\"")
            String group;
        }
    }

    static final class QuotedNames {

        @Entity(name = "Author")
        @Table(name = "\"Author\"")
        static class Author {

            @Id
            @Column(name = "\"Id\"")
            long id;

            @Column(name = "`Full Name`", unique = true)
            String fullName;

            @ManyToOne
            @JoinColumn(name = "\"Mentor\"")
            Author mentor;
        }
    }

    static final class GloballyQuoted {

        @Entity(name = "Author")
        static class Author {

            @Id
            @GeneratedValue
            Long id;

            String fullName;

            @ManyToOne
            Author mentor;
        }
    }

    static final class VerbatimNames {

        @Entity(name = "Author")
        static class Author {

            @Id
            long id;

            String fullName;

            @ManyToOne
            Author mentorOf;
        }
    }

    static final class Schemas {

        @Entity(name = "Author")
        @Table(schema = "public")
        static class Author {

            @Id
            long id;
        }

        @Entity(name = "Book")
        @Table(schema = "archive")
        static class Book {

            @Id
            @GeneratedValue
            Long id;

            @ManyToOne
            Author author;
        }
    }

    static final class DefaultSchemas {

        @Entity(name = "Author")
        static class Author {

            @Id
            @GeneratedValue
            Long id;
        }

        @Entity(name = "Book")
        @Table(schema = "archive")
        static class Book {

            @Id
            long id;

            @ManyToOne
            Author author;
        }
    }

    static final class Renames {

        @Entity(name = "Writer")
        @Table(name = "writer")
        @RenamedFrom("author")
        static class Writer {

            @Id
            long id;

            @RenamedFrom("name")
            String fullName;

            @ManyToOne
            @RenamedFrom("teacher")
            Writer mentor;

            Address address;

            @ElementCollection
            @RenamedFrom("author_nicknames")
            Set<String> nicknames;

            private boolean alive;

            @RenamedFrom("`Alive`")
            public boolean isAlive() {
                return alive;
            }
        }

        @Embeddable
        static class Address {

            @RenamedFrom("town")
            String city;
        }
    }

    /** What is mapped in a file, as Envers does with what it keeps of an entity: without a class, the key in parts. */
    static final class DynamicMaps {

        @Entity(name = "Revision")
        static class Revision {

            @Id
            @GeneratedValue
            Integer id;
        }
    }
}
