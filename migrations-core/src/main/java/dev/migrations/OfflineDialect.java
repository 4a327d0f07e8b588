package dev.migrations;

import dev.migrations.dialect.Dialect;
import dev.migrations.error.MigrationException;
import dev.migrations.revision.NearestName;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which kind of database scripts are written for, without asking it.
 *
 * @param dialects the databases that are supported
 * @param vendor what was said; empty where nothing was
 * @param url the JDBC URL; empty where it is not known
 */
record OfflineDialect(List<Dialect> dialects, Optional<String> vendor, Optional<String> url)
        implements Supplier<Dialect> {

    OfflineDialect {
        dialects = List.copyOf(dialects);
    }

    /**
     * The dialect of that name.
     *
     * @throws MigrationException if there is none
     */
    static Dialect named(String vendor, List<Dialect> dialects) {
        return dialects.stream()
                .filter(dialect -> dialect.vendor().equals(vendor))
                .findFirst()
                .orElseThrow(() -> new MigrationException(
                        "There is no dialect '" + vendor + "'.",
                        NearestName.toIdentifier(
                                                vendor,
                                                dialects.stream()
                                                        .map(Dialect::vendor)
                                                        .toList())
                                        .map(nearest -> "Did you mean '" + nearest + "'? ")
                                        .orElse("")
                                + "There are " + names(dialects) + "."));
    }

    private static String names(List<Dialect> dialects) {
        return dialects.stream().map(dialect -> "'" + dialect.vendor() + "'").collect(Collectors.joining(", "));
    }

    @Override
    public Dialect get() {
        return vendor.map(name -> named(name, dialects))
                .or(() -> url.flatMap(this::ofUrl))
                .orElseThrow(() -> new MigrationException(
                        "It is not known which kind of database the script is for.",
                        "Say it: dialect(...) on the builder, with one of " + names(dialects) + "."));
    }

    private Optional<Dialect> ofUrl(String text) {
        return dialects.stream().filter(dialect -> dialect.isForUrl(text)).findFirst();
    }
}
