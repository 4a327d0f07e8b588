package dev.migrations.script;

import dev.migrations.error.Fault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the template of a format: the project's file where there is one, else the one that comes with the library. */
final class TemplateFiles {

    private final WriterSettings settings;

    TemplateFiles(WriterSettings settings) {
        this.settings = settings;
    }

    RevisionTemplate template(RevisionFormat format) {
        String name = "revision." + format.extension() + ".template";
        Path own = settings.templatesFolder().resolve(name);
        String source = settings.shown(own);
        try {
            return Files.exists(own)
                    ? decoded(format, source, Files.readAllBytes(own))
                    : decoded(format, "built-in", builtIn(name));
        } catch (IOException e) {
            throw new InvalidNewRevisionException(List.of(FailedCode.of(
                    "The template " + source + " could not be read", "Make it readable, or take it away.", e)));
        }
    }

    private static RevisionTemplate decoded(RevisionFormat format, String source, byte[] content) {
        List<Fault> faults = new ArrayList<>();
        String text = Utf8.decode(source, content, faults).orElse("");
        if (!faults.isEmpty()) {
            throw new InvalidNewRevisionException(faults);
        }
        return new RevisionTemplate(format, source, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static byte[] builtIn(String name) throws IOException {
        try (InputStream stream = TemplateFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        }
    }
}
