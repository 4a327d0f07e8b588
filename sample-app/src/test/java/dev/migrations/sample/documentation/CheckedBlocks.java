package dev.migrations.sample.documentation;

import java.util.List;

/** The blocks of the pages, by the check that executes them: each check takes its blocks from here. */
enum CheckedBlocks {
    README_COMMANDS("README.md", "shell", ""),
    README_DEPENDENCY("README.md", "xml", "<dependency>"),
    README_REVISIONS("README.md", "sql", "-- @revision"),
    README_JAVA("README.md", "java", "@Revision"),
    README_LOG("README.md", "text", "PostgreSQL"),
    README_ENDPOINT("README.md", "json", "{"),
    README_FAILURE("README.md", "text", "Description:"),
    WRITING_REVISIONS("docs/writing-revisions.md", "sql", "-- @revision"),
    WRITING_JAVA("docs/writing-revisions.md", "java", "package"),
    WRITING_SETTINGS("docs/writing-revisions.md", "yaml", "spring:"),
    BRANCHES_GRAPH("docs/branches.md", "text", "3f2a9c41d7be"),
    BRANCHES_REVISIONS("docs/branches.md", "sql", "-- @revision"),
    APPLICATION_COMMANDS("docs/command-line-in-an-application.md", "console", "$ java -jar app.jar"),
    APPLICATION_MAVEN("docs/command-line-in-an-application.md", "shell", "./mvnw"),
    RUNNING_SETTINGS("docs/running.md", "yaml", "spring:"),
    RUNNING_JAVA("docs/running.md", "java", "package"),
    OPERATIONS_JAVA("docs/operations.md", "java", "op."),
    OPERATIONS_SQL("docs/operations.md", "sql", ""),
    OPERATIONS_CLASSES("docs/operations.md", "java", "package"),
    OPERATIONS_SETTINGS("docs/operations.md", "yaml", "spring:"),
    AUTOGENERATE_JAVA("docs/autogenerate.md", "java", "package"),
    AUTOGENERATE_SETTINGS("docs/autogenerate.md", "yaml", "spring:"),
    AUTOGENERATE_MODEL("docs/autogenerate.md", "sql", "CREATE TABLE"),
    AUTOGENERATE_REVISION("docs/autogenerate.md", "sql", "-- @upgrade"),
    OFFLINE_JAVA("docs/offline.md", "java", "package"),
    OFFLINE_SCRIPT("docs/offline.md", "sql", "-- Upgrade");

    /** Pages all of whose blocks are executed by tests of the command line. */
    private static final List<String> PAGES_CHECKED_ELSEWHERE = List.of("docs/command-line.md");

    /** Pages whose console transcripts are executed by tests of the command line. */
    private static final List<String> CONSOLES_CHECKED_ELSEWHERE = List.of("docs/branches.md", "docs/autogenerate.md");

    private final String page;

    private final String language;

    private final String beginning;

    CheckedBlocks(String page, String language, String beginning) {
        this.page = page;
        this.language = language;
        this.beginning = beginning;
    }

    boolean has(Block block) {
        return block.page().equals(page)
                && block.language().equals(language)
                && block.text().startsWith(beginning);
    }

    /** Whether a test of the command line executes it. */
    static boolean isCheckedElsewhere(Block block) {
        return PAGES_CHECKED_ELSEWHERE.contains(block.page())
                || (block.language().equals("console") && CONSOLES_CHECKED_ELSEWHERE.contains(block.page()));
    }

    /** In the order of the page, at least one. */
    List<String> texts() {
        List<String> texts = Page.of(page).blocks().stream()
                .filter(this::has)
                .map(Block::text)
                .toList();
        if (texts.isEmpty()) {
            throw new IllegalStateException(page + " has no such block any more: " + this);
        }
        return texts;
    }

    /** The only one. */
    String text() {
        List<String> texts = texts();
        if (texts.size() > 1) {
            throw new IllegalStateException(page + " has " + texts.size() + " such blocks: " + this);
        }
        return texts.get(0);
    }
}
