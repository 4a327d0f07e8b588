package dev.migrations.sample.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of Markdown.
 *
 * @param name its path below the root of the repository, with {@code /}
 * @param lines its lines
 */
record Page(String name, List<String> lines) {

    static final Path ROOT = root();

    private static final String FENCE = "```";

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)]+)\\)");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    Page {
        lines = List.copyOf(lines);
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs").resolve("README.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Page of(String name) {
        try {
            return new Page(name, Files.readAllLines(ROOT.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README and the pages of the guide. */
    static List<Page> guide() {
        return Stream.concat(Stream.of("README.md"), below("docs", 1))
                .map(Page::of)
                .toList();
    }

    /** Every page whose links are followed: also those that are not executed. */
    static List<Page> all() {
        return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md"), below("docs", 2))
                .map(Page::of)
                .toList();
    }

    private static Stream<String> below(String folder, int depth) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder), depth)) {
            return files
                    .filter(file -> file.toString().endsWith(".md"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int begin = 0; begin < lines.size(); begin++) {
            if (lines.get(begin).strip().startsWith(FENCE)) {
                int end = begin + 1;
                while (!lines.get(end).strip().equals(FENCE)) {
                    end++;
                }
                blocks.add(new Block(
                        name,
                        begin + 1,
                        lines.get(begin).strip().substring(FENCE.length()),
                        String.join("\n", lines.subList(begin + 1, end)) + "\n"));
                begin = end;
            }
        }
        return blocks;
    }

    /** The lines outside of blocks. */
    private List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean inBlock = false;
        for (String line : lines) {
            boolean isFence = line.strip().startsWith(FENCE);
            if (!isFence && !inBlock) {
                prose.add(line);
            }
            inBlock = isFence != inBlock;
        }
        return prose;
    }

    /** The cells of the rows of the first table that begins with the header, as they are written. */
    List<List<String>> table(String header) {
        int begin = lines.indexOf(header);
        if (begin < 0) {
            throw new IllegalArgumentException(name + " has no table '" + header + "'");
        }
        return lines.subList(begin + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** What stands between single backquotes. */
    static List<String> codes(String text) {
        return CODE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The block quotes, each in one line. */
    List<String> quotes() {
        List<String> quotes = new ArrayList<>();
        StringBuilder quote = new StringBuilder();
        for (String line : prose()) {
            if (line.startsWith("> ")) {
                quote.append(quote.isEmpty() ? "" : " ")
                        .append(line.substring(2).strip());
            } else if (!quote.isEmpty()) {
                quotes.add(quote.toString());
                quote.setLength(0);
            }
        }
        return quotes;
    }

    List<String> links() {
        return LINK.matcher(String.join("\n", prose()))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** The anchors of its headings. */
    List<String> anchors() {
        return prose().stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
