package dev.migrations.script;

import dev.migrations.error.Fault;
import java.time.DateTimeException;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a revision says of itself before its body, whether in directives or in an annotation: checks the values and
 * collects what is wrong.
 */
final class Header {

    private static final int LONGEST_ID = 255;

    private static final DateTimeFormatter CREATE_DATE = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter(Locale.ROOT)
            .withChronology(IsoChronology.INSTANCE)
            .withResolverStyle(ResolverStyle.STRICT);

    private final List<? super Fault> faults;

    Header(List<? super Fault> faults) {
        this.faults = faults;
    }

    /** A value and the words that say where it was written. */
    record Written(String value, String place) {}

    /** Whether it can be an id. */
    boolean isId(Written id) {
        return isName(id, "Id");
    }

    /** Those of the ids that can be one, each once. */
    List<String> ids(List<Written> ids) {
        return names(ids, "Id");
    }

    /** Those of the labels that can be one, each once. */
    List<String> labels(List<Written> labels) {
        return names(labels, "Branch label");
    }

    void createDate(Written date) {
        try {
            CREATE_DATE.parse(date.value());
        } catch (DateTimeException e) {
            faults.add(Fault.of(
                    "'" + date.value() + "' in " + date.place() + " is not a date and time.",
                    "Write it in ISO-8601, such as '2026-11-20T14:32:10Z'."));
        }
    }

    private List<String> names(List<Written> written, String kind) {
        Set<String> names = new LinkedHashSet<>();
        for (Written name : written) {
            if (isName(name, kind) && !names.add(name.value())) {
                faults.add(Fault.of(
                        kind + " '" + name.value() + "' in " + name.place() + " was named there already.",
                        "Name it once."));
            }
        }
        return new ArrayList<>(names);
    }

    private boolean isName(Written name, String kind) {
        boolean valid = !name.value().isEmpty()
                && name.value().length() <= LONGEST_ID
                && name.value().chars().allMatch(Header::isNameCharacter);
        if (!valid) {
            faults.add(Fault.of(
                    kind + " '" + name.value() + "' in " + name.place() + " is not valid.",
                    "Write 1 to 255 characters out of the letters a to z and A to Z, digits, '_' and '.'."));
        }
        return valid;
    }

    private static boolean isNameCharacter(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || character == '_'
                || character == '.';
    }
}
