package dev.migrations.dialect;

import static java.util.Objects.requireNonNull;

/**
 * Which version of its product a server is.
 *
 * @param major the number that tells what it can do: 14 of 14.20
 * @param text all of it, for people: {@code 14.20}
 */
public record ServerVersion(int major, String text) {

    public ServerVersion {
        requireNonNull(text, "text");
    }
}
