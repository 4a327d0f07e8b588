package dev.migrations.script;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The directives of a revision file. */
enum DirectiveKind {
    REVISION("revision", " ID", Part.HEADER),
    REVISES("revises", " ID[, ID...]", Part.HEADER),
    MESSAGE("message", " TEXT", Part.HEADER),
    BRANCH_LABELS("branch-labels", " LABEL[, LABEL...]", Part.HEADER),
    DEPENDS_ON("depends-on", " ID|LABEL[, ID|LABEL...]", Part.HEADER),
    CREATE_DATE("create-date", " 2026-11-20T14:32:10Z", Part.HEADER),
    TRANSACTION("transaction", " none", Part.HEADER),
    UPGRADE("upgrade", "", Part.SECTION),
    DOWNGRADE("downgrade", "", Part.SECTION);

    /** What a directive is for. */
    private enum Part {
        HEADER,
        SECTION
    }

    private final String directiveName;

    private final String value;

    private final Part part;

    DirectiveKind(String directiveName, String value, Part part) {
        this.directiveName = directiveName;
        this.value = value;
        this.part = part;
    }

    static Optional<DirectiveKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.directiveName.equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(kind -> kind.directiveName).toList();
    }

    /** Its name, without the {@code @}. */
    String directiveName() {
        return directiveName;
    }

    /** The whole line, as it is to be written. */
    String example() {
        return "-- @" + directiveName + value;
    }

    boolean beginsSection() {
        return part == Part.SECTION;
    }
}
