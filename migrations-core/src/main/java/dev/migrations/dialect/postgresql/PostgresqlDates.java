package dev.migrations.dialect.postgresql;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Days and times as PostgreSQL reads them, whatever {@code DateStyle} is set to. */
final class PostgresqlDates {

    /** The day that PostgreSQL counts all others from: 24 November 4714 BC. */
    private static final LocalDate FIRST = LocalDate.of(-4713, 11, 24);

    private static final LocalDate LAST = LocalDate.of(5874897, 12, 31);

    private static final int LAST_YEAR_OF_TIMESTAMPS = 294276;

    private PostgresqlDates() {}

    static boolean isDate(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static boolean isTimestamp(LocalDateTime dateTime) {
        return !dateTime.toLocalDate().isBefore(FIRST) && dateTime.getYear() <= LAST_YEAR_OF_TIMESTAMPS;
    }

    static boolean isTimestamp(OffsetDateTime moment) {
        return Math.abs(moment.getYear()) <= LAST_YEAR_OF_TIMESTAMPS + 1 && isTimestamp(utc(moment));
    }

    /** The year 0 of {@code java.time} is the year 1 BC. */
    static String text(LocalDate day) {
        return date(day) + era(day);
    }

    static String text(LocalTime time) {
        return time.format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    static String text(LocalDateTime dateTime) {
        return date(dateTime.toLocalDate()) + " " + text(dateTime.toLocalTime()) + era(dateTime.toLocalDate());
    }

    static String text(OffsetDateTime moment) {
        LocalDateTime utc = utc(moment);
        return date(utc.toLocalDate()) + " " + text(utc.toLocalTime()) + "+00" + era(utc.toLocalDate());
    }

    private static LocalDateTime utc(OffsetDateTime moment) {
        return LocalDateTime.ofEpochSecond(moment.toEpochSecond(), moment.getNano(), ZoneOffset.UTC);
    }

    private static String date(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                day.get(ChronoField.YEAR_OF_ERA),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static String era(LocalDate day) {
        return day.getYear() < 1 ? " BC" : "";
    }
}
