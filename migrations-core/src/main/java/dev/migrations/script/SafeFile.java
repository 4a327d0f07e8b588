package dev.migrations.script;

import dev.migrations.error.MigrationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes files that are there as a whole or not at all: beside their place first, and then moved. */
final class SafeFile {

    private final Path file;

    private final String shown;

    /**
     * Nothing is written yet.
     *
     * @param shown as it is named in messages
     */
    SafeFile(Path file, String shown) {
        this.file = file;
        this.shown = shown;
    }

    /**
     * Writes a new file, and the folders it is in.
     *
     * @throws MigrationException if it exists, or cannot be written
     */
    void create(String text) {
        requireAbsent();
        try {
            Files.createDirectories(folder());
            Path draft = draft(text);
            try {
                moveTo(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void moveTo(Path draft) throws IOException {
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        }
    }

    private void requireAbsent() {
        if (Files.exists(file)) {
            throw exists();
        }
    }

    /**
     * Writes another text into a file that exists; its permissions stay, and so does a link to it.
     *
     * @throws MigrationException if it cannot be written
     */
    void replace(String text) {
        try {
            Path real = file.toRealPath();
            Path draft = new SafeFile(real, shown).draft(text);
            try {
                copyPermissions(real, draft);
                Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /** Not a temporary file of the platform, which nobody but its owner may read; and none that is taken for a revision. */
    private Path draft(String text) throws IOException {
        Path draft = folder().resolve("." + UUID.randomUUID() + ".new");
        Files.write(draft, encoded(text), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return draft;
    }

    private static byte[] encoded(String text) throws CharacterCodingException {
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] content = new byte[bytes.remaining()];
        bytes.get(content);
        return content;
    }

    private Path folder() {
        Path folder = file.getParent();
        return folder == null ? Path.of("") : folder;
    }

    private MigrationException exists() {
        return new MigrationException(
                "The file " + shown + " exists already.",
                "Give the revision another id or message, or put '{id}' into the file name template.");
    }

    private MigrationException failed(IOException cause) {
        return new MigrationException(
                "The file " + shown + " could not be written: " + cause + ".",
                "Make its folder one that can be written to, or name another one.",
                cause);
    }
}
