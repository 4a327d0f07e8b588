package dev.migrations.dialect;

import java.util.regex.Pattern;

/** The names that Hibernate makes up: what it is, and an MD5 of table and columns in base 35. */
final class HashNames {

    private static final Pattern HASH =
            Pattern.compile("(fk|uk|idx)_?(?=[a-y]*[0-9])[0-9a-y]{22,25}", Pattern.CASE_INSENSITIVE);

    private HashNames() {}

    /** A word of this length that has no digit in it is one of people. */
    static boolean isOne(String name) {
        return HASH.matcher(name).matches();
    }
}
