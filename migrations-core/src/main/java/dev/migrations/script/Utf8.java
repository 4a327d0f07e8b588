package dev.migrations.script;

import dev.migrations.error.Fault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads bytes as UTF-8 and says where they are not. */
final class Utf8 {

    private Utf8() {}

    /** The text, or one more fault. */
    static Optional<String> decode(String source, byte[] content, List<? super Fault> faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            faults.add(notUtf8(source, content, bytes.position()));
            return Optional.empty();
        }
        decoder.flush(text);
        return Optional.of(text.flip().toString());
    }

    private static Fault notUtf8(String source, byte[] content, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return Fault.of(
                "The file " + source + ":" + line + " is not UTF-8: byte 0x"
                        + String.format(Locale.ROOT, "%02X", content[offset] & 0xFF) + " at offset " + offset
                        + " (bytes from 0) does not belong there.",
                "Save the file as UTF-8.");
    }
}
