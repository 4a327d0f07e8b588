package dev.migrations.internal.autogenerate;

import static dev.migrations.internal.autogenerate.JavaCode.text;

import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.op.Existing;
import dev.migrations.schema.ColumnType;
import dev.migrations.schema.Identity;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import dev.migrations.schema.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of a column, as what is asked of their builder.
 *
 * @param definitions makes expressions
 * @param changes what was asked before
 */
record JavaColumnChanges(JavaDefinitions definitions, Chain changes) implements ColumnChangeVisitor<Chain> {

    @Override
    public Chain visitChangeType(ColumnChange.ChangeType change) {
        ColumnType existing = change.existingType();
        Chain code = changes.then("type", definitions.type(change.type()));
        code = with(code, "collation", change.collation());
        code = JavaDefinitions.with(code, "using", change.using());
        code = existing == null ? code : code.then("existingType", definitions.type(existing));
        code = with(code, "existingCollation", change.existingCollation());
        return JavaDefinitions.with(code, "undoUsing", change.undoUsing());
    }

    private static Chain with(Chain code, String method, @Nullable QualifiedName name) {
        return name == null ? code : code.then(method, JavaDefinitions.name(name));
    }

    private static Chain with(Chain code, Existing existing, String present, String absent) {
        return existing.fold(
                () -> code, before -> before == null ? code.then(absent) : code.then(present, text(before)));
    }

    @Override
    public Chain visitSetNotNull(ColumnChange.SetNotNull change) {
        return changes.then("setNotNull");
    }

    @Override
    public Chain visitDropNotNull(ColumnChange.DropNotNull change) {
        return changes.then("dropNotNull");
    }

    @Override
    public Chain visitSetDefault(ColumnChange.SetDefault change) {
        return with(
                changes.then("setDefault", text(change.expression())),
                change.existing(),
                "existingDefault",
                "noExistingDefault");
    }

    @Override
    public Chain visitDropDefault(ColumnChange.DropDefault change) {
        return with(changes.then("dropDefault"), change.existing(), "existingDefault", "noExistingDefault");
    }

    @Override
    public Chain visitAddIdentity(ColumnChange.AddIdentity change) {
        return changes.then("addIdentity", identity(change.identity(), change.options()));
    }

    @Override
    public Chain visitAlterIdentity(ColumnChange.AlterIdentity change) {
        return withExisting(
                changes.then("alterIdentity", identity(change.identity(), change.options())),
                change.existing(),
                change.existingOptions());
    }

    @Override
    public Chain visitDropIdentity(ColumnChange.DropIdentity change) {
        return withExisting(changes.then("dropIdentity"), change.existing(), change.existingOptions());
    }

    private Chain withExisting(Chain code, Identity existing, SequenceOptions options) {
        boolean isUnsaid = existing == Identity.NONE && options.equals(SequenceOptions.DEFAULTS);
        return isUnsaid ? code : code.then("existingIdentity", identity(existing, options));
    }

    private List<JavaCode> identity(Identity identity, SequenceOptions options) {
        List<JavaCode> arguments = new ArrayList<>(List.of(definitions.constant(identity)));
        arguments.addAll(definitions.unlessUsual(options));
        return arguments;
    }

    @Override
    public Chain visitSetGenerated(ColumnChange.SetGenerated change) {
        return with(
                changes.then("generatedAs", text(change.expression())),
                change.existing(),
                "existingExpression",
                "noExistingExpression");
    }

    @Override
    public Chain visitDropGenerated(ColumnChange.DropGenerated change) {
        return changes.then("dropGenerated");
    }

    @Override
    public Chain visitSetComment(ColumnChange.SetComment change) {
        String comment = change.comment();
        return with(
                comment == null ? changes.then("dropComment") : changes.then("comment", text(comment)),
                change.existing(),
                "existingComment",
                "noExistingComment");
    }

    @Override
    public Chain visitSetStatistics(ColumnChange.SetStatistics change) {
        Chain code = changes.then("statistics", JavaDefinitions.number(change.target()));
        return change.existing() == -1
                ? code
                : code.then("existingStatistics", JavaDefinitions.number(change.existing()));
    }

    @Override
    public Chain visitSetStorage(ColumnChange.SetStorage change) {
        Storage existing = change.existing();
        Chain code = changes.then("storage", definitions.constant(change.storage()));
        return existing == null ? code : code.then("existingStorage", definitions.constant(existing));
    }
}
