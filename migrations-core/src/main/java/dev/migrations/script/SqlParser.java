package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunScript;
import dev.migrations.revision.NearestName;
import dev.migrations.revision.RevisionNode;
import dev.migrations.script.Header.Written;
import dev.migrations.sql.Origin;
import dev.migrations.sql.Sha256;
import dev.migrations.sql.SourceText;
import dev.migrations.sql.TransactionMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one revision file and collects everything that is wrong with it. */
final class SqlParser {

    private static final String DIRECTIVE = "-- @";

    /** Also with the blanks that come along when text is pasted. */
    private static final Pattern LIKE_DIRECTIVE =
            Pattern.compile("\\s*(?<comment>--)\\s*@(?<name>[\\w-]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final SourceText file;

    private final Map<String, String> placeholders;

    private final List<Fault> faults = new ArrayList<>();

    private final Header header = new Header(faults);

    private final Map<DirectiveKind, Directive> directives = new EnumMap<>(DirectiveKind.class);

    private final List<Directive> sections = new ArrayList<>();

    private Optional<Directive> first = Optional.empty();

    private SqlParser(SourceText file, Map<String, String> placeholders) {
        this.file = file;
        this.placeholders = placeholders;
    }

    static Loaded<SqlRevision> parse(SourceText file, Map<String, String> placeholders) {
        SqlParser parser = new SqlParser(file, placeholders);
        parser.readDirectives();
        parser.checkWhatIsMissing();
        return parser.loaded();
    }

    /** Whether a line of a statement would be read as a directive, or as one that is a little wrong. */
    static boolean readsAsDirective(String line) {
        Matcher comment = LIKE_DIRECTIVE.matcher(line);
        return line.startsWith(DIRECTIVE)
                || (comment.lookingAt()
                        && DirectiveKind.named(comment.group("name").toLowerCase(Locale.ROOT))
                                .isPresent());
    }

    private void readDirectives() {
        String text = file.text();
        HeaderText headerText = new HeaderText();
        int begin = 0;
        while (begin < text.length()) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? text.length() : newline + 1;
            if (text.startsWith(DIRECTIVE, begin)) {
                read(directive(begin, end));
            } else {
                checkComment(begin, end);
                if (sections.isEmpty()) {
                    headerText.read(begin, end);
                }
            }
            begin = end;
        }
        headerText.statement.ifPresent(this::faultStatementOutside);
    }

    /** Whoever writes a directive a little wrong must not have it passed over: what is below it would be run. */
    private void checkComment(int begin, int end) {
        Matcher comment = LIKE_DIRECTIVE.matcher(file.text()).region(begin, end);
        if (!comment.lookingAt()) {
            return;
        }
        DirectiveKind.named(comment.group("name").toLowerCase(Locale.ROOT))
                .ifPresent(kind -> faults.add(Fault.of(
                        "The comment at " + file.originAt(comment.start("comment")) + " looks like the directive '@"
                                + kind.directiveName() + "', but does not begin its line with '" + DIRECTIVE + "'.",
                        "Write '" + kind.example() + "' at the beginning of the line. If it is only a comment, write it"
                                + " without the '@', or with a word before that.")));
    }

    private Directive directive(int begin, int end) {
        String text = file.text();
        int nameBegin = begin + DIRECTIVE.length();
        int nameEnd = nameBegin;
        while (nameEnd < end && !Character.isWhitespace(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int valueBegin = nameEnd;
        while (valueBegin < end && Character.isWhitespace(text.charAt(valueBegin))) {
            valueBegin++;
        }
        String value = text.substring(valueBegin, end).strip();
        Origin origin = file.originAt(begin);
        return new Directive(
                text.substring(nameBegin, nameEnd),
                value,
                origin,
                value.isEmpty() ? origin : file.originAt(valueBegin),
                begin,
                end);
    }

    private void read(Directive directive) {
        Optional<DirectiveKind> kind = DirectiveKind.named(directive.name());
        if (kind.isEmpty()) {
            faultUnknown(directive);
            return;
        }
        if (first.isEmpty()) {
            first = Optional.of(directive);
        }
        if (kind.get().beginsSection()) {
            sections.add(directive);
            if (!directive.value().isEmpty()) {
                faults.add(Fault.of(
                        "Directive '@" + directive.name() + "' at " + directive.origin() + " takes no value, but has '"
                                + directive.value() + "'.",
                        "Write '" + kind.get().example() + "' alone on its line."));
            }
        } else if (!sections.isEmpty()) {
            faults.add(Fault.of(
                    "Directive '@" + directive.name() + "' at " + directive.origin() + " stands after '@"
                            + sections.get(0).name() + "' at " + sections.get(0).origin() + ".",
                    "Move it above the first section."));
        }
        Directive earlier = directives.putIfAbsent(kind.get(), directive);
        if (earlier != null) {
            faultDuplicate(kind.get(), directive, earlier);
        } else if (directive.value().isEmpty() && needsValue(kind.get())) {
            faults.add(Fault.of(
                    "Directive '@" + directive.name() + "' at " + directive.origin() + " has no value.",
                    "Write '" + kind.get().example() + "'"
                            + (kind.get() == DirectiveKind.REVISION ? "." : ", or leave it out.")));
        }
    }

    private static boolean needsValue(DirectiveKind kind) {
        return !kind.beginsSection() && kind != DirectiveKind.REVISES;
    }

    private void faultUnknown(Directive directive) {
        String action = NearestName.to(directive.name(), DirectiveKind.names())
                .map(nearest -> "Did you mean '@" + nearest + "'?")
                .orElse("The directives are "
                        + DirectiveKind.names().stream().map(name -> "@" + name).collect(Collectors.joining(", "))
                        + ".");
        faults.add(Fault.of(
                "Directive '@" + directive.name() + "' at " + directive.origin() + " is not known.",
                action + " If it is only a comment, write it without the '@'."));
    }

    private void faultDuplicate(DirectiveKind kind, Directive directive, Directive earlier) {
        faults.add(Fault.of(
                "Directive '@" + directive.name() + "' at " + directive.origin() + " was given at " + earlier.origin()
                        + " already.",
                kind.beginsSection()
                        ? "Put its statements into the first of the two sections."
                        : "Keep one of the two."));
    }

    private void faultStatementOutside(Origin statement) {
        faults.add(Fault.of(
                "The statement at " + statement + " stands outside of a section.",
                "Write '-- @upgrade' or '-- @downgrade' on a line of its own before it."));
    }

    private void checkWhatIsMissing() {
        Directive revision = directives.get(DirectiveKind.REVISION);
        if (revision == null) {
            faults.add(Fault.of(
                    "The file " + file.originAt(0) + " has no '@revision' directive.",
                    "Begin it with '-- @revision ID', or move it out of the location if it is not a revision."));
        } else if (sections.isEmpty() || revision.begin() < sections.get(0).begin()) {
            first.filter(directive -> !directive.equals(revision))
                    .ifPresent(directive -> faults.add(Fault.of(
                            "Directive '@revision' at " + revision.origin() + " stands after '@" + directive.name()
                                    + "' at " + directive.origin() + ".",
                            "Make it the first directive of the file.")));
        }
        if (!directives.containsKey(DirectiveKind.UPGRADE)) {
            faults.add(Fault.of(
                    "The file " + file.originAt(0) + " has no '@upgrade' section.",
                    "Write '-- @upgrade' on a line of its own before the statements."));
        }
    }

    private Loaded<SqlRevision> loaded() {
        List<String> parents = header.ids(list(DirectiveKind.REVISES));
        List<String> dependencies = header.ids(list(DirectiveKind.DEPENDS_ON));
        List<String> labels = header.labels(list(DirectiveKind.BRANCH_LABELS));
        Optional<Written> createDate = value(DirectiveKind.CREATE_DATE);
        createDate.ifPresent(header::createDate);
        TransactionMode transactionMode = transactionMode();
        Optional<List<RecordedOperation>> upgrade = section(DirectiveKind.UPGRADE);
        Optional<List<RecordedOperation>> downgrade = section(DirectiveKind.DOWNGRADE);
        Optional<RevisionNode> node = value(DirectiveKind.REVISION)
                .filter(header::isId)
                .map(id -> new RevisionNode(id.value(), parents, dependencies, labels, revisionOrigin()));
        return Loaded.of(
                node,
                faults,
                known -> new SqlRevision(
                        known,
                        value(DirectiveKind.MESSAGE).map(Written::value).orElse(""),
                        createDate.map(Written::value),
                        checksum(),
                        transactionMode,
                        upgrade.orElse(List.of()),
                        downgrade));
    }

    private Origin revisionOrigin() {
        Directive revision = directives.get(DirectiveKind.REVISION);
        return revision == null ? file.originAt(0) : revision.origin();
    }

    private Optional<Written> value(DirectiveKind kind) {
        return Optional.ofNullable(directives.get(kind))
                .filter(directive -> !directive.value().isEmpty())
                .map(directive -> new Written(directive.value(), directive.place()));
    }

    private List<Written> list(DirectiveKind kind) {
        Directive directive = directives.get(kind);
        if (directive == null || directive.value().isEmpty()) {
            return List.of();
        }
        List<Written> values = new ArrayList<>();
        for (String value : directive.value().split(",", -1)) {
            values.add(new Written(value.strip(), directive.place()));
        }
        return values;
    }

    private TransactionMode transactionMode() {
        Optional<Written> mode = value(DirectiveKind.TRANSACTION);
        mode.filter(written -> !written.value().equals("none"))
                .ifPresent(written -> faults.add(Fault.of(
                        "'" + written.value() + "' in " + written.place() + " is not known.",
                        "Write '-- @transaction none', or leave it out for one transaction.")));
        return mode.isPresent() ? TransactionMode.AUTOCOMMIT : TransactionMode.TRANSACTIONAL;
    }

    private Optional<List<RecordedOperation>> section(DirectiveKind kind) {
        Directive directive = directives.get(kind);
        if (directive == null) {
            return Optional.empty();
        }
        int next = sections.indexOf(directive) + 1;
        int end = next < sections.size()
                ? sections.get(next).begin()
                : file.text().length();
        SourceText section = file.slice(directive.end(), end);
        if (section.text().isBlank()) {
            return Optional.of(List.of());
        }
        Origin origin = section.originAt(firstCharacter(section.text()));
        RunScript script = new RunScript(section.replacePlaceholders(placeholders, faults));
        return Optional.of(List.of(new RecordedOperation(script, origin)));
    }

    private static int firstCharacter(String text) {
        int first = 0;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private String checksum() {
        return Sha256.hex(file.text().replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** What stands between directives before the first section: only blank lines and comments are right there. */
    private final class HeaderText {

        private Optional<Origin> statement = Optional.empty();

        private int depth;

        void read(int begin, int end) {
            String text = file.text();
            int at = begin;
            while (at < end && statement.isEmpty()) {
                if (text.startsWith("/*", at)) {
                    depth++;
                    at += 2;
                } else if (depth > 0 && text.startsWith("*/", at)) {
                    depth--;
                    at += 2;
                } else if (depth > 0 || Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else if (text.startsWith("--", at)) {
                    return;
                } else {
                    statement = Optional.of(file.originAt(at));
                }
            }
        }
    }
}
