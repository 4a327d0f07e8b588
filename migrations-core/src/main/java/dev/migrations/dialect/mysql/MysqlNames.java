package dev.migrations.dialect.mysql;

import dev.migrations.op.Dependents;
import dev.migrations.op.Guard;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** Names, and what stands around them, in the words that MariaDB and MySQL have in common. */
final class MysqlNames {

    private MysqlNames() {}

    static String quote(String identifier) {
        return MysqlIdentifiers.quote(identifier);
    }

    static String quote(QualifiedName name) {
        String schema = name.schema();
        return (schema == null ? "" : quote(schema) + ".") + quote(name.name());
    }

    /** The names in parentheses. */
    static String list(List<String> identifiers) {
        return identifiers.stream().map(MysqlNames::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    static String literal(String text) {
        return MysqlLiterals.quote(text);
    }

    /** An expression for the name of a schema: that of the object, or the default database. */
    static String schemaOf(QualifiedName name) {
        String schema = name.schema();
        return schema == null ? "DATABASE()" : literal(schema);
    }

    /** MySQL has it for tables, views, routines, triggers and databases only. */
    static String ifExists(Guard guard) {
        return switch (guard) {
            case NONE -> "";
            case EXISTENCE -> "IF EXISTS ";
        };
    }

    /** MySQL has it for tables and databases only. */
    static String ifNotExists(Guard guard) {
        return switch (guard) {
            case NONE -> "";
            case EXISTENCE -> "IF NOT EXISTS ";
        };
    }

    /** The clauses in one statement: each of them on a line of its own where there are several. */
    static String alterTable(QualifiedName table, List<String> clauses) {
        return "ALTER TABLE " + quote(table)
                + (clauses.size() == 1 ? " " + clauses.get(0) : "\n    " + String.join(",\n    ", clauses));
    }

    static String alterTable(QualifiedName table, String clause) {
        return alterTable(table, List.of(clause));
    }

    static void refuseCascade(Dependents dependents, Refusals refusals) {
        refusals.refuseIf(
                dependents == Dependents.CASCADE,
                "it takes the word CASCADE, but drops nothing that depends on it",
                "Drop what depends on it first, and leave out CASCADE.");
    }
}
