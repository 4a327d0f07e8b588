package dev.migrations.dialect.mysql;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.GeneratedKind;
import dev.migrations.schema.Routine;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What MariaDB and MySQL can change in something that is there. */
final class MysqlAlterations implements AlterationRules {

    /** {@code book_ibfk_1}; {@code CONSTRAINT_1} of MariaDB; {@code book_chk_1} of MySQL. */
    private static final Pattern MADE_UP = Pattern.compile(".+_ibfk_\\d+|CONSTRAINT_\\d+|.+_chk_\\d+");

    private static final String COLLATE = "COLLATE = ";

    private final MysqlServer server;

    MysqlAlterations(MysqlServer server) {
        this.server = server;
    }

    static boolean isMadeUpName(String constraint) {
        return MADE_UP.matcher(constraint).matches();
    }

    @Override
    public String quoted(String identifier) {
        return MysqlIdentifiers.quote(identifier);
    }

    @Override
    public boolean isMadeUp(String name) {
        return isMadeUpName(name) || AlterationRules.super.isMadeUp(name);
    }

    /** A stored column can get another expression or become a plain one; what is computed when read is made again. */
    @Override
    public boolean canAlter(Column from, Column to) {
        if (to.generatedExpression() == null) {
            return from.generatedExpression() == null || from.generatedKind() == GeneratedKind.STORED;
        }
        return from.generatedExpression() != null
                && from.generatedKind() == GeneratedKind.STORED
                && to.generatedKind() == GeneratedKind.STORED;
    }

    /** MySQL replaces no routines. */
    @Override
    public boolean canReplace(Routine from, Routine to) {
        return server.choose(true, false);
    }

    /** An option that goes has no word for what it is without it, but for the collation and the row format. */
    @Override
    public Optional<String> alterOptions(Table from, Table to) {
        List<String> before = from.options().clauses();
        List<String> after = to.options().clauses();
        boolean isSpreadAlike =
                Objects.equals(from.options().partitionBy(), to.options().partitionBy());
        List<String> names = after.stream().map(MysqlAlterations::name).toList();
        boolean isForgotten = before.stream().anyMatch(clause -> !names.contains(name(clause)));
        if (!isSpreadAlike || isForgotten) {
            return Optional.empty();
        }
        List<String> clauses = new ArrayList<>(after);
        clauses.removeAll(before);
        boolean isCollated = clauses.stream().anyMatch(clause -> clause.startsWith(COLLATE));
        if (isCollated) {
            clauses.addAll(collated(to));
        }
        return clauses.isEmpty() ? Optional.of("") : Optional.of(MysqlNames.alterTable(to.name(), clauses));
    }

    private static String name(String clause) {
        return clause.split("[ =]", 2)[0];
    }

    /** Columns keep their collation when that of their table changes, unless they are given it. */
    private static List<String> collated(Table table) {
        MysqlColumnText text = new MysqlColumnText(new Refusals());
        List<Constraint> constraints = table.constraints();
        return table.columns().stream()
                .filter(column -> column.collation() == null && column.type().accept(new CharacterTypes()))
                .map(column -> "MODIFY COLUMN " + text.definition(column, constraints))
                .toList();
    }

    @Override
    public SequenceOptions complete(SequenceOptions options, @Nullable ColumnType type) {
        return CatalogSequences.complete(options);
    }
}
