package dev.migrations.sql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts in UTF-8: names a text by its content. Stateless. */
public final class Sha256 {

    private Sha256() {}

    /** As 64 hex digits in lower case. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /** As 32 bytes. */
    public static byte[] bytes(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
