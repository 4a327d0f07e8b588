package dev.migrations.dialect.postgresql;

import dev.migrations.dialect.postgresql.PostgresqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a statement would change or drop, as far as it says so in its first words.
 *
 * @param kind what the names are names of
 * @param names the names, as they are written
 * @param mayBeMissing whether the statement does nothing where there is no such thing
 */
record StatementAim(AimKind kind, List<String> names, boolean mayBeMissing) {

    private static final List<String> RELATIONS =
            List.of("TABLE", "FOREIGN TABLE", "VIEW", "MATERIALIZED VIEW", "SEQUENCE", "INDEX");

    private static final Map<String, AimKind> OTHERS = Map.of(
            "TYPE", AimKind.TYPE,
            "DOMAIN", AimKind.TYPE,
            "FUNCTION", AimKind.ROUTINE,
            "PROCEDURE", AimKind.ROUTINE,
            "ROUTINE", AimKind.ROUTINE,
            "AGGREGATE", AimKind.ROUTINE);

    /** Reads the statement; empty where it changes nothing that is there, or does not say what. */
    static Optional<StatementAim> of(String sql) {
        StatementHead head = new StatementHead(sql, 0, sql.length());
        if (head.skip("DROP")) {
            return dropped(head);
        }
        if (head.skip("ALTER")) {
            return kind(head).flatMap(kind -> one(kind, head));
        }
        if (head.skip("TRUNCATE")) {
            head.skip("TABLE");
            return several(AimKind.RELATION, head);
        }
        return head.skip("CREATE") ? created(head) : Optional.empty();
    }

    private static Optional<StatementAim> dropped(StatementHead head) {
        if (head.skip("TRIGGER") || head.skip("POLICY") || head.skip("RULE")) {
            boolean mayBeMissing = head.skip("IF", "EXISTS");
            return ofTable(head, "ON").map(aim -> new StatementAim(aim.kind(), aim.names(), mayBeMissing));
        }
        if (head.skip("SCHEMA")) {
            return several(AimKind.SCHEMA, head);
        }
        return kind(head).flatMap(kind -> {
            head.skip("CONCURRENTLY");
            return several(kind, head);
        });
    }

    private static Optional<StatementAim> created(StatementHead head) {
        head.skip("OR", "REPLACE");
        head.skip("UNIQUE");
        head.skip("CONSTRAINT");
        if (head.skip("INDEX") || head.skip("TRIGGER") || head.skip("POLICY")) {
            return ofTable(head, "ON");
        }
        return head.skip("RULE") ? ofTable(head, "TO") : Optional.empty();
    }

    /** The table that stands behind the first such word. */
    private static Optional<StatementAim> ofTable(StatementHead head, String word) {
        while (true) {
            PostgresqlToken token = head.next();
            if (token.kind() == Kind.END || token.kind() == Kind.UNCLOSED) {
                return Optional.empty();
            }
            if (head.isWord(token, word)) {
                return one(AimKind.RELATION, head);
            }
        }
    }

    private static Optional<AimKind> kind(StatementHead head) {
        for (String words : RELATIONS) {
            if (head.skip(words.split(" "))) {
                return Optional.of(AimKind.RELATION);
            }
        }
        return OTHERS.entrySet().stream()
                .filter(other -> head.skip(other.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<StatementAim> one(AimKind kind, StatementHead head) {
        boolean mayBeMissing = head.skip("IF", "EXISTS");
        head.skip("ONLY");
        return name(head).map(name -> new StatementAim(kind, List.of(name), mayBeMissing));
    }

    private static Optional<StatementAim> several(AimKind kind, StatementHead head) {
        boolean mayBeMissing = head.skip("IF", "EXISTS");
        List<String> names = new ArrayList<>();
        do {
            head.skip("ONLY");
            name(head).ifPresent(names::add);
            head.skipParentheses();
        } while (head.skip(Kind.COMMA));
        return names.isEmpty() ? Optional.empty() : Optional.of(new StatementAim(kind, names, mayBeMissing));
    }

    /** A name with its schema; empty where it is written as the server does not take it as a text. */
    private static Optional<String> name(StatementHead head) {
        StringBuilder name = new StringBuilder();
        do {
            PostgresqlToken token = head.next();
            String text = head.text(token);
            if (token.kind() != Kind.WORD && !text.startsWith("\"")) {
                return Optional.empty();
            }
            name.append(name.isEmpty() ? "" : ".").append(text);
        } while (head.skip(Kind.DOT));
        return Optional.of(name.toString());
    }

    /** What a name is looked for among. */
    enum AimKind {
        RELATION,
        TYPE,
        ROUTINE,
        SCHEMA
    }
}
