package dev.migrations.script;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Makes ids that are new. */
final class RevisionIds {

    private static final int HEX_BYTES = 6;

    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    private final IdGenerator generator;

    private final RandomGenerator random;

    RevisionIds(IdGenerator generator) {
        this(generator, new SecureRandom());
    }

    RevisionIds(IdGenerator generator, RandomGenerator random) {
        this.generator = generator;
        this.random = random;
    }

    /**
     * An id that is not taken.
     *
     * @param taken ids and labels
     * @param now in the time zone in which times are written
     */
    String next(Set<String> taken, ZonedDateTime now) {
        return switch (generator) {
            case HEX -> hex(taken);
            case TIMESTAMP -> timestamp(taken, now);
            case SEQUENTIAL -> sequential(taken);
        };
    }

    private String hex(Set<String> taken) {
        byte[] bytes = new byte[HEX_BYTES];
        String id;
        do {
            random.nextBytes(bytes);
            id = HexFormat.of().formatHex(bytes);
        } while (taken.contains(id));
        return id;
    }

    private static String timestamp(Set<String> taken, ZonedDateTime now) {
        ZonedDateTime time = now;
        while (taken.contains(TIMESTAMP.format(time))) {
            time = time.plusSeconds(1);
        }
        return TIMESTAMP.format(time);
    }

    private static String sequential(Set<String> taken) {
        BigInteger greatest = taken.stream()
                .filter(id -> id.matches("[0-9]+"))
                .map(BigInteger::new)
                .reduce(BigInteger.ZERO, BigInteger::max);
        return String.format(Locale.ROOT, "%04d", greatest.add(BigInteger.ONE));
    }
}
