package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.StoredPart.Kind;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import java.util.List;
import java.util.Optional;

/**
 * Changes one column in the text of a table.
 *
 * @param table the text
 * @param name the name of the column
 */
record ColumnEdit(TableEdit table, String name) implements ColumnChangeVisitor<Boolean> {

    private StoredColumn column() {
        return table.column(name);
    }

    private Optional<StoredPart> part(Kind kind) {
        return column().part(kind);
    }

    private void remove(Kind kind) {
        part(kind).ifPresent(part -> table.remove(table.stored(), part));
    }

    private boolean append(String text) {
        table.insertBehind(table.stored(), column().behind() - 1, text);
        return true;
    }

    private void type(String type) {
        StoredTable stored = table.stored();
        StoredColumn column = column();
        if (column.behindType() == column.first() + 1) {
            table.insertBehind(stored, column.first(), " " + type);
        } else {
            table.replace(stored, column.first() + 1, column.behindType(), type);
        }
    }

    /** Values are not cast, which would make something else of what is no number, but kept as the new type keeps them. */
    @Override
    public Boolean visitChangeType(ColumnChange.ChangeType change) {
        SqliteText text = table.text();
        String type = text.required(text.type(change.type()));
        type(isNumbered() ? numbered(type) : type);
        remove(Kind.COLLATE);
        QualifiedName collation = change.collation();
        if (collation != null) {
            StoredColumn column = column();
            table.insertBehind(table.stored(), column.behindType() - 1, text.required(text.collate(collation)));
        }
        String using = change.using();
        if (using != null) {
            if (table.source(name).isEmpty()) {
                throw table.refused(
                        "the values of column '" + name + "' are new or computed, so none can be made out of them",
                        "Leave out using(...).");
            }
            table.source(name, "(" + using + ")");
        }
        return true;
    }

    private boolean isNumbered() {
        return table.stored().isAutoincrement()
                && table.stored().primaryKey().stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Whole numbers of any size are one type to SQLite, which numbers rows under one name of it only. */
    private String numbered(String type) {
        if (!List.of("smallint", "integer", "bigint").contains(type)) {
            throw table.refused(
                    "SQLite numbers the rows in column '" + name + "', which it does in whole numbers only",
                    "Drop the identity before, or leave the type as it is.");
        }
        return "integer";
    }

    @Override
    public Boolean visitSetNotNull(ColumnChange.SetNotNull change) {
        remove(Kind.NULL);
        return part(Kind.NOT_NULL).isEmpty() && append(" NOT NULL");
    }

    @Override
    public Boolean visitDropNotNull(ColumnChange.DropNotNull change) {
        remove(Kind.NOT_NULL);
        return true;
    }

    @Override
    public Boolean visitSetDefault(ColumnChange.SetDefault change) {
        if (part(Kind.GENERATED).isPresent()) {
            throw table.refused(
                    "column '" + name + "' is computed, so it has no default", "Drop its expression first.");
        }
        String text = "DEFAULT (" + change.expression() + ")";
        Optional<StoredPart> part = part(Kind.DEFAULT);
        if (part.isEmpty()) {
            return append(" " + text);
        }
        table.replace(table.stored(), part.get().content(), part.get().behind(), text);
        return true;
    }

    @Override
    public Boolean visitDropDefault(ColumnChange.DropDefault change) {
        remove(Kind.DEFAULT);
        return true;
    }

    @Override
    public Boolean visitAddIdentity(ColumnChange.AddIdentity change) {
        number(change.options());
        return true;
    }

    /** Only a primary key of exactly the type {@code integer}, which stands at its column, is numbered. */
    void number(SequenceOptions options) {
        StoredTable stored = table.stored();
        List<String> key = stored.primaryKey();
        if (key.size() != 1 || !key.get(0).equalsIgnoreCase(name) || stored.isWithoutRowid()) {
            throw table.refused(
                    "SQLite numbers rows only in a column that is the primary key by itself, and not in a table"
                            + " WITHOUT ROWID; the primary key is " + key,
                    "Make '" + name + "' the primary key, or give the rows their numbers yourself.");
        }
        if (part(Kind.GENERATED).isPresent() || part(Kind.DEFAULT).isPresent()) {
            throw table.refused(
                    "column '" + name + "' has a default or is computed", "Drop that before it is numbered.");
        }
        type("integer");
        if (!table.stored().isAutoincrement()) {
            autoincrement();
        }
        table.text().start(options).forEach(table::start);
    }

    private void autoincrement() {
        Optional<StoredPart> own = part(Kind.PRIMARY_KEY);
        if (own.isPresent()) {
            table.insertBehind(table.stored(), own.get().behind() - 1, " AUTOINCREMENT");
            return;
        }
        StoredPart key = table.stored().constraints().stream()
                .filter(part -> part.kind() == Kind.PRIMARY_KEY)
                .findFirst()
                .orElseThrow();
        String keyName = key.name();
        table.drop(key);
        append((keyName == null ? "" : " CONSTRAINT " + SqliteText.quote(keyName)) + " PRIMARY KEY AUTOINCREMENT");
    }

    /** The planner refuses to ask for it. */
    @Override
    public Boolean visitAlterIdentity(ColumnChange.AlterIdentity change) {
        throw new IllegalArgumentException("an identity is not altered");
    }

    /** What is left is what SQLite does with every primary key of the type {@code integer}: numbers may come again. */
    @Override
    public Boolean visitDropIdentity(ColumnChange.DropIdentity change) {
        StoredTable stored = table.stored();
        if (!isNumbered()) {
            throw table.refused("SQLite does not number the rows in column '" + name + "'", "Leave it out.");
        }
        int token = stored.close();
        while (!stored.tokens().is(token, "AUTOINCREMENT")) {
            token--;
        }
        table.removeToken(stored, token);
        return true;
    }

    @Override
    public Boolean visitSetGenerated(ColumnChange.SetGenerated change) {
        StoredPart part = part(Kind.GENERATED)
                .orElseThrow(() -> table.refused(
                        "column '" + name + "' is not computed", "Drop the column and add it as a computed one."));
        StoredTable stored = table.stored();
        int open = part.content();
        while (!stored.tokens().is(open, "(")) {
            open++;
        }
        table.replace(stored, open, stored.tokens().behindParentheses(open), "(" + change.expression() + ")");
        return true;
    }

    @Override
    public Boolean visitDropGenerated(ColumnChange.DropGenerated change) {
        if (part(Kind.GENERATED).isEmpty()) {
            throw table.refused("column '" + name + "' is not computed", "Leave it out.");
        }
        remove(Kind.GENERATED);
        table.source(name, SqliteText.quote(name));
        return true;
    }

    /** The planner refuses to ask for it. */
    @Override
    public Boolean visitSetComment(ColumnChange.SetComment change) {
        throw new IllegalArgumentException("a column has no comment");
    }

    /** The planner refuses to ask for it. */
    @Override
    public Boolean visitSetStatistics(ColumnChange.SetStatistics change) {
        throw new IllegalArgumentException("a column has no statistics");
    }

    /** The planner refuses to ask for it. */
    @Override
    public Boolean visitSetStorage(ColumnChange.SetStorage change) {
        throw new IllegalArgumentException("a column has no storage");
    }
}
