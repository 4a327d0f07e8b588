package dev.migrations.sample.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrations.sample.CommandProcess;
import dev.migrations.testing.TestDatabase;
import dev.migrations.testing.TestDatabaseExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The transcripts of the commands inside of an application are what the sample prints, one after the other. */
@ExtendWith(TestDatabaseExtension.class)
class DocumentedCommandsIT {

    private static final String PROMPT = "$ java -jar app.jar ";

    @Test
    void theTranscriptsAreWhatTheCommandsPrint(TestDatabase database, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> transcripts = CheckedBlocks.APPLICATION_COMMANDS.texts();

        List<String> replayed = new ArrayList<>();
        for (String transcript : transcripts) {
            replayed.add(replayed(transcript, database, folder));
        }

        assertThat(replayed).isEqualTo(transcripts);
    }

    private static String replayed(String transcript, TestDatabase database, Path folder)
            throws IOException, InterruptedException {
        StringBuilder screen = new StringBuilder();
        for (String line :
                transcript.lines().filter(text -> text.startsWith(PROMPT)).toList()) {
            CommandProcess process = CommandProcess.runJar(
                    folder,
                    Map.of(
                            "SPRING_DATASOURCE_URL", database.url(),
                            "SPRING_DATASOURCE_USERNAME", database.user(),
                            "SPRING_DATASOURCE_PASSWORD", database.password()),
                    List.of(),
                    line.substring(PROMPT.length()).split(" "));
            // The answer is the last that is written.
            screen.append(line).append('\n').append(withoutWhatDiffers(process.errors() + process.output()));
        }
        return screen.toString();
    }

    private static String withoutWhatDiffers(String text) {
        return text.replaceAll("PostgreSQL [0-9.]+", "PostgreSQL 18.6").replaceAll("[0-9]+ ms", "12 ms");
    }
}
