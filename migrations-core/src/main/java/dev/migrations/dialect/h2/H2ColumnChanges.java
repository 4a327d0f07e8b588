package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.op.Existing;
import dev.migrations.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes of a column in H2's words: one statement for each, and what they ask for that H2 lacks. */
final class H2ColumnChanges implements ColumnChangeVisitor<List<String>> {

    private final H2Definitions definitions = new H2Definitions();

    private final String alter;

    private final String name;

    H2ColumnChanges(QualifiedName table, String column) {
        this.alter = "ALTER TABLE " + quote(table) + " ALTER COLUMN " + quote(column) + " ";
        this.name = quote(table) + "." + quote(column);
    }

    H2Limits limits() {
        return definitions.limits();
    }

    @Override
    public List<String> visitChangeType(ColumnChange.ChangeType change) {
        limits().collation(change.collation());
        return List.of(alter + "SET DATA TYPE " + definitions.type(change.type())
                + (change.using() == null ? "" : " USING " + change.using()));
    }

    @Override
    public List<String> visitSetNotNull(ColumnChange.SetNotNull change) {
        return List.of(alter + "SET NOT NULL");
    }

    @Override
    public List<String> visitDropNotNull(ColumnChange.DropNotNull change) {
        return List.of(alter + "DROP NOT NULL");
    }

    @Override
    public List<String> visitSetDefault(ColumnChange.SetDefault change) {
        H2Default before = before(change.existing());
        return H2Default.of(change.expression()).changes(before).stream()
                .map(each -> alter + each)
                .toList();
    }

    @Override
    public List<String> visitDropDefault(ColumnChange.DropDefault change) {
        H2Default before = before(change.existing());
        List<String> more = new H2Default("NULL", null, false).changes(before);
        return Stream.concat(Stream.of("DROP DEFAULT"), more.stream().skip(1))
                .map(each -> alter + each)
                .toList();
    }

    private static @Nullable H2Default before(Existing existing) {
        String text = existing.text();
        return text == null ? null : H2Default.of(text);
    }

    /** Options stand one by one behind SET, but for the start, which H2 reads only where it stands alone. */
    @Override
    public List<String> visitAddIdentity(ColumnChange.AddIdentity change) {
        H2SequenceText.ofColumn(change.options(), limits());
        Long start = change.options().start();
        return List.of(alter + "SET GENERATED " + H2Definitions.identity(change.identity())
                + (start == null ? "" : " START WITH " + start)
                + H2SequenceText.withoutStart(change.options()).stream()
                        .map(option -> " SET " + option)
                        .collect(Collectors.joining()));
    }

    @Override
    public List<String> visitAlterIdentity(ColumnChange.AlterIdentity change) {
        H2SequenceText.ofColumn(change.options(), limits());
        limits().lacksIf(
                        change.options().start() != null,
                        "a column that is numbered keeps the number that it began at",
                        "Leave out the start.");
        return List.of(alter + "SET GENERATED " + H2Definitions.identity(change.identity())
                + H2SequenceText.withoutStart(change.options()).stream()
                        .map(option -> " SET " + option)
                        .collect(Collectors.joining()));
    }

    @Override
    public List<String> visitDropIdentity(ColumnChange.DropIdentity change) {
        return List.of(alter + "DROP IDENTITY");
    }

    @Override
    public List<String> visitSetGenerated(ColumnChange.SetGenerated change) {
        limits().lacks(
                        "the expression of a column is changed together with its type, which is not said",
                        "Drop the column and add it with the other expression.");
        return List.of();
    }

    @Override
    public List<String> visitDropGenerated(ColumnChange.DropGenerated change) {
        return List.of(alter + "DROP EXPRESSION");
    }

    @Override
    public List<String> visitSetComment(ColumnChange.SetComment change) {
        return List.of("COMMENT ON COLUMN " + name + " IS " + H2Literals.quoteOrNull(change.comment()));
    }

    @Override
    public List<String> visitSetStatistics(ColumnChange.SetStatistics change) {
        limits().lacks("its statistics have no target", "Leave out the statistics.");
        return List.of();
    }

    @Override
    public List<String> visitSetStorage(ColumnChange.SetStorage change) {
        limits().lacks("it does not say how a column is stored", "Leave out the storage.");
        return List.of();
    }
}
