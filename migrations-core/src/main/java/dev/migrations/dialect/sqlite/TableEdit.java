package dev.migrations.dialect.sqlite;

import dev.migrations.dialect.sqlite.SqliteCatalog.StoredObject;
import dev.migrations.dialect.sqlite.SqliteText.Strictness;
import dev.migrations.dialect.sqlite.StoredPart.Kind;
import dev.migrations.error.MigrationException;
import dev.migrations.op.AddColumn;
import dev.migrations.op.AddConstraint;
import dev.migrations.op.AddConstraintUsingIndex;
import dev.migrations.op.AlterColumn;
import dev.migrations.op.ColumnOperationVisitor;
import dev.migrations.op.ConstraintOperationVisitor;
import dev.migrations.op.Dependents;
import dev.migrations.op.DropColumn;
import dev.migrations.op.DropConstraint;
import dev.migrations.op.Guard;
import dev.migrations.op.RenameColumn;
import dev.migrations.op.RenameConstraint;
import dev.migrations.op.ValidateConstraint;
import dev.migrations.schema.Column;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a table, and knows where the values of its columns come from. What does not change keeps every
 * character. Each visit answers whether anything changed. For one use.
 */
final class TableEdit implements ColumnOperationVisitor<Boolean>, ConstraintOperationVisitor<Boolean> {

    private final QualifiedName table;

    private final List<StoredObject> indexes;

    /** The expressions that the values of columns are copied from, by the names of the columns in lower case. */
    private final Map<String, String> sources = new LinkedHashMap<>();

    private String sql;

    private long start;

    TableEdit(QualifiedName table, String sql, List<StoredObject> indexes) {
        this.table = table;
        this.sql = sql;
        this.indexes = new ArrayList<>(indexes);
        stored().columns().stream()
                .filter(column -> !column.isGenerated())
                .forEach(column -> source(column.name(), SqliteText.quote(column.name())));
    }

    /** The table as it is by now. */
    StoredTable stored() {
        return StoredTable.of(sql);
    }

    /** The indexes that are still there. */
    List<StoredObject> indexes() {
        return List.copyOf(indexes);
    }

    /** Where the values of the column come from; empty where it is new, or computed. */
    Optional<String> source(String column) {
        return Optional.ofNullable(sources.get(column.toLowerCase(Locale.ROOT)));
    }

    /** Says where the values of the column come from. */
    void source(String column, String expression) {
        sources.put(column.toLowerCase(Locale.ROOT), expression);
    }

    /** The number that the next row gets at least; 0 where that was not said. */
    long start() {
        return start;
    }

    void start(long number) {
        start = number;
    }

    MigrationException refused(String problem, String action) {
        return new MigrationException("Table '" + table + "' cannot be altered: " + problem + ".", action);
    }

    StoredColumn column(String name) {
        StoredTable stored = stored();
        return stored.column(name)
                .orElseThrow(() -> refused(
                        "it has no column '" + name + "'; it has "
                                + stored.columns().stream()
                                        .map(StoredColumn::name)
                                        .toList(),
                        "Mend the name of the column."));
    }

    SqliteText text() {
        return new SqliteText(stored().isStrict() ? Strictness.STRICT : Strictness.FLEXIBLE);
    }

    /** Puts the text in place of the tokens from {@code first} up to {@code behind}, which is exclusive. */
    void replace(StoredTable stored, int first, int behind, String text) {
        sql = sql.substring(0, stored.tokens().begin(first))
                + text
                + sql.substring(stored.tokens().end(behind - 1));
    }

    /** Puts the text directly behind the token. */
    void insertBehind(StoredTable stored, int token, String text) {
        int end = stored.tokens().end(token);
        sql = sql.substring(0, end) + text + sql.substring(end);
    }

    /** Takes a part of a column away, and the white space before it. */
    void remove(StoredTable stored, StoredPart part) {
        cut(stored.tokens().begin(part.first()), stored.tokens().end(part.behind() - 1));
    }

    /** Takes a token away, and the white space before it. */
    void removeToken(StoredTable stored, int token) {
        cut(stored.tokens().begin(token), stored.tokens().end(token));
    }

    private void cut(int begin, int end) {
        int from = begin;
        while (from > 0 && sql.charAt(from - 1) <= ' ') {
            from--;
        }
        // The end of a line comment stays.
        boolean isBehindComment = from < begin && sql.substring(from, begin).contains("\n");
        sql = sql.substring(0, isBehindComment ? begin : from) + sql.substring(end);
    }

    /** Takes a column or a constraint of the table away, and the comma that is too much then. */
    private void removeItem(StoredTable stored, int first, int behind) {
        SqliteTokens tokens = stored.tokens();
        boolean isBeforeEnd = tokens.is(behind, ",") || tokens.is(behind, ")");
        int begin = tokens.begin(first);
        int end = tokens.end(behind - 1);
        if (tokens.is(first - 1, ",") && isBeforeEnd) {
            String between = sql.substring(tokens.end(first - 1), begin);
            if (between.isBlank()) {
                sql = sql.substring(0, tokens.begin(first - 1)) + sql.substring(end);
            } else {
                sql = sql.substring(0, tokens.begin(first - 1)) + between + sql.substring(end);
            }
        } else if (tokens.is(first - 1, "(") && tokens.is(behind, ",")) {
            String between = sql.substring(end, tokens.begin(behind));
            sql = sql.substring(0, begin)
                    + between
                    + sql.substring(tokens.end(behind)).stripLeading();
        } else {
            sql = sql.substring(0, begin) + sql.substring(end);
        }
    }

    @Override
    public Boolean visitAddColumn(AddColumn operation) {
        StoredTable stored = stored();
        Column column = operation.column();
        if (stored.column(column.name()).isPresent()) {
            if (operation.guard() == Guard.EXISTENCE) {
                return false;
            }
            throw refused("it has a column '" + column.name() + "' already", "Give the new column another name.");
        }
        SqliteText text = text();
        insertBehind(
                stored,
                stored.columns().get(stored.columns().size() - 1).behind() - 1,
                ",\n    " + text.required(text.column(column, "")));
        operation.constraints().forEach(this::add);
        if (column.identity() != Identity.NONE) {
            new ColumnEdit(this, column.name()).number(column.identityOptions());
        }
        return true;
    }

    private void add(Constraint constraint) {
        SqliteText text = text();
        add(constraint.name(), text.required(text.constraint(table, constraint)));
    }

    private void add(@Nullable String name, String definition) {
        StoredTable stored = stored();
        if (name != null && stored.parts().anyMatch(part -> part.isNamed(name))) {
            throw refused("it has a constraint '" + name + "' already", "Give the new constraint another name.");
        }
        insertBehind(stored, stored.close() - 1, ",\n    " + definition);
    }

    @Override
    public Boolean visitDropColumn(DropColumn operation) {
        StoredTable stored = stored();
        if (stored.column(operation.name()).isEmpty() && operation.guard() == Guard.EXISTENCE) {
            return false;
        }
        StoredColumn column = column(operation.name());
        if (stored.columns().size() == 1) {
            throw refused(
                    "'" + column.name() + "' is its only column", "Drop the table, or add another column before.");
        }
        detach(column.name(), operation.dependents());
        dropIndexes(column.name(), operation.dependents());
        StoredTable detached = stored();
        StoredColumn left = column(column.name());
        removeItem(detached, left.first(), left.behind());
        sources.remove(column.name().toLowerCase(Locale.ROOT));
        return true;
    }

    /** Drops what stands on the column alone, or on the column too where that is wanted. */
    private void detach(String column, Dependents dependents) {
        for (StoredColumn other : stored().columns()) {
            for (StoredPart part : other.parts()) {
                if (!other.isNamed(column) && names(part, column)) {
                    throw used(column, part.kind() == Kind.GENERATED ? "column '" + other.name() + "'" : shown(part));
                }
            }
        }
        for (StoredPart part = concerned(column); part != null; part = concerned(column)) {
            if (dependents == Dependents.RESTRICT && namesAnother(part, column)) {
                throw used(column, shown(part));
            }
            removeItem(stored(), part.first(), part.behind());
        }
    }

    private @Nullable StoredPart concerned(String column) {
        return stored().constraints().stream()
                .filter(part -> names(part, column))
                .findFirst()
                .orElse(null);
    }

    private boolean names(StoredPart part, String column) {
        return switch (part.kind()) {
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY -> part.columns().stream().anyMatch(column::equalsIgnoreCase);
            case CHECK, GENERATED -> stored().tokens().mention(column, part.content() + 1, part.behind());
            case NOT_NULL, NULL, DEFAULT, COLLATE, NOTHING -> false;
        };
    }

    private boolean namesAnother(StoredPart part, String column) {
        return stored().columns().stream().anyMatch(other -> !other.isNamed(column) && names(part, other.name()));
    }

    private static String shown(StoredPart part) {
        String name = part.name();
        return "constraint " + (name == null ? "(unnamed)" : "'" + name + "'");
    }

    private MigrationException used(String column, String by) {
        return refused("column '" + column + "' is used by " + by, "Drop that before.");
    }

    private void dropIndexes(String column, Dependents dependents) {
        for (StoredObject index : indexes()) {
            if (uses(index, column)) {
                boolean isAlone = stored().columns().stream()
                        .noneMatch(other -> !other.isNamed(column) && uses(index, other.name()));
                if (dependents == Dependents.RESTRICT && !isAlone) {
                    throw used(column, "index '" + index.name() + "'");
                }
                indexes.remove(index);
            }
        }
    }

    private static boolean uses(StoredObject index, String column) {
        SqliteTokens tokens = SqliteTokens.of(index.requiredSql());
        int open = 0;
        while (!tokens.is(open, "(")) {
            open++;
        }
        return tokens.mention(column, open, tokens.size());
    }

    /** Whether SQLite itself can drop the column. */
    boolean canDrop(DropColumn operation) {
        Optional<StoredColumn> column = stored().column(operation.name());
        return operation.guard() == Guard.NONE
                && column.isPresent()
                && column.get().parts().stream().allMatch(part -> switch (part.kind()) {
                    case NOT_NULL, NULL, DEFAULT, COLLATE, NOTHING -> true;
                    case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK, GENERATED -> false;
                })
                && stored().columns().stream()
                        .filter(other -> !other.isNamed(operation.name()))
                        .flatMap(other -> other.parts().stream())
                        .noneMatch(part -> names(part, operation.name()))
                && stored().constraints().stream().noneMatch(part -> names(part, operation.name()))
                && indexes.stream().noneMatch(index -> uses(index, operation.name()));
    }

    @Override
    public Boolean visitAlterColumn(AlterColumn operation) {
        ColumnEdit edit = new ColumnEdit(this, operation.column());
        column(operation.column());
        operation.changes().forEach(change -> change.accept(edit));
        return true;
    }

    /** SQLite renames columns itself, together with everything that names them. */
    @Override
    public Boolean visitRenameColumn(RenameColumn operation) {
        throw new IllegalArgumentException("to rename a column, no table is rebuilt");
    }

    @Override
    public Boolean visitAddConstraint(AddConstraint operation) {
        add(operation.constraint());
        return true;
    }

    @Override
    public Boolean visitAddConstraintUsingIndex(AddConstraintUsingIndex operation) {
        StoredObject index = indexes.stream()
                .filter(each -> each.is("index", operation.index()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "it has no index '" + operation.index() + "'; it has "
                                + indexes.stream().map(StoredObject::name).toList(),
                        "Mend the name of the index."));
        List<String> columns = uniqueColumns(index);
        indexes.remove(index);
        String key =
                switch (operation.kind()) {
                    case UNIQUE -> "UNIQUE";
                    case PRIMARY_KEY -> "PRIMARY KEY";
                };
        add(
                operation.name(),
                "CONSTRAINT " + SqliteText.quote(operation.name()) + " " + key + " (" + SqliteText.list(columns) + ")");
        return true;
    }

    private List<String> uniqueColumns(StoredObject index) {
        SqliteTokens tokens = SqliteTokens.of(index.requiredSql());
        int open = 0;
        while (!tokens.is(open, "(")) {
            open++;
        }
        List<String> columns = tokens.namesInParentheses(open);
        boolean isPlain = tokens.behindParentheses(open) == open + 2 * columns.size() + 1
                && tokens.behindParentheses(open) == tokens.size()
                && columns.stream().allMatch(column -> stored().column(column).isPresent());
        if (!isPlain || !tokens.is(1, "UNIQUE")) {
            throw refused(
                    "index '" + index.name() + "' is not a unique index on columns, without direction or condition",
                    "Add the constraint by its columns.");
        }
        return columns;
    }

    @Override
    public Boolean visitDropConstraint(DropConstraint operation) {
        StoredTable stored = stored();
        Optional<StoredPart> found = stored.parts()
                .filter(part -> operation.name() != null && part.isNamed(operation.name()))
                .findFirst()
                .or(() -> unnamed(operation.constraint()));
        if (found.isEmpty() && operation.guard() == Guard.EXISTENCE) {
            return false;
        }
        drop(found.orElseThrow(() -> noConstraint(operation.name())));
        return true;
    }

    private MigrationException noConstraint(@Nullable String name) {
        return refused(
                "it has no constraint '" + (name == null ? "(unnamed)" : name) + "'; it has "
                        + stored().parts()
                                .flatMap(part -> Optional.ofNullable(part.name()).stream())
                                .toList(),
                "Mend the name of the constraint.");
    }

    /** Drops a constraint, of a column or of the table. */
    void drop(StoredPart part) {
        StoredTable stored = stored();
        if (stored.constraints().contains(part)) {
            removeItem(stored, part.first(), part.behind());
        } else {
            remove(stored, part);
        }
    }

    private Optional<StoredPart> unnamed(@Nullable Constraint constraint) {
        if (constraint == null) {
            return Optional.empty();
        }
        SameConstraint same = new SameConstraint(stored());
        return stored().columns().stream()
                .flatMap(column -> column.parts().stream()
                        .filter(part ->
                                part.name() == null && constraint.accept(same.as(part, List.of(column.name())))))
                .findFirst()
                .or(() -> stored().constraints().stream()
                        .filter(part -> part.name() == null && constraint.accept(same.as(part, part.columns())))
                        .findFirst());
    }

    @Override
    public Boolean visitRenameConstraint(RenameConstraint operation) {
        StoredTable stored = stored();
        StoredPart part = stored.parts()
                .filter(each -> each.isNamed(operation.from()))
                .findFirst()
                .orElseThrow(() -> noConstraint(operation.from()));
        if (stored.parts().anyMatch(each -> each.isNamed(operation.to()))) {
            throw refused("it has a constraint '" + operation.to() + "' already", "Choose another name.");
        }
        replace(stored, part.nameToken(), part.nameToken() + 1, SqliteText.quote(operation.to()));
        return true;
    }

    /** A constraint of SQLite holds for all rows; the planner refuses to ask for it. */
    @Override
    public Boolean visitValidateConstraint(ValidateConstraint operation) {
        throw new IllegalArgumentException("there is no constraint to validate");
    }
}
