package dev.migrations.dialect.mysql;

import dev.migrations.op.ColumnChange;
import dev.migrations.op.ColumnChangeVisitor;
import dev.migrations.op.Existing;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.SequenceOptions;
import java.util.Map;

/**
 * The parts of a column's definition that a change is about, as they are afterwards.
 *
 * <p>A type without a collation keeps the character set and the collation of the column, if it is one of texts; where it
 * undoes a collation it takes those of the table.
 *
 * @param refusals where it is noted what a column cannot change to
 */
record ChangedParts(Refusals refusals) implements ColumnChangeVisitor<Map<ColumnPart, PartText>> {

    private static final PartText NOTHING = PartText.of("");

    @Override
    public Map<ColumnPart, PartText> visitChangeType(ColumnChange.ChangeType change) {
        refusals.refuseIf(
                change.using() != null,
                "it converts values by itself only",
                "Add a column, fill it with the expression, drop the old column and rename the new one.");
        PartText type = PartText.of(" " + change.type().accept(new MysqlTypeText(refusals)));
        PartText check = new PartText("", ColumnPart.CHECK_BUT_FOR_JSON);
        QualifiedName collation = change.collation();
        if (collation != null) {
            PartText collate = PartText.of(new MysqlColumnText(refusals).collate(collation));
            return Map.of(ColumnPart.TYPE, type, ColumnPart.CHARACTER_SET, collate, ColumnPart.CHECK, check);
        }
        boolean isKept = change.existingCollation() == null && change.type().accept(new CharacterTypes());
        return isKept
                ? Map.of(ColumnPart.TYPE, type, ColumnPart.CHECK, check)
                : Map.of(ColumnPart.TYPE, type, ColumnPart.CHARACTER_SET, NOTHING, ColumnPart.CHECK, check);
    }

    @Override
    public Map<ColumnPart, PartText> visitSetNotNull(ColumnChange.SetNotNull change) {
        return Map.of(ColumnPart.NULLABILITY, PartText.of(" NOT NULL"));
    }

    @Override
    public Map<ColumnPart, PartText> visitDropNotNull(ColumnChange.DropNotNull change) {
        return Map.of(ColumnPart.NULLABILITY, PartText.of(" NULL"));
    }

    @Override
    public Map<ColumnPart, PartText> visitSetDefault(ColumnChange.SetDefault change) {
        DefaultText value = DefaultText.of(change.expression());
        return withDefault(value, change.existing());
    }

    @Override
    public Map<ColumnPart, PartText> visitDropDefault(ColumnChange.DropDefault change) {
        return withDefault(DefaultText.of(null), change.existing());
    }

    /** What is set when the row changes stays unless it is told. */
    private static Map<ColumnPart, PartText> withDefault(DefaultText value, Existing existing) {
        PartText text = PartText.of(value.definition());
        boolean isTold =
                value.changesOnUpdate() || DefaultText.of(existing.text()).changesOnUpdate();
        return isTold
                ? Map.of(ColumnPart.DEFAULT, text, ColumnPart.ON_UPDATE, PartText.of(value.onUpdateDefinition()))
                : Map.of(ColumnPart.DEFAULT, text);
    }

    @Override
    public Map<ColumnPart, PartText> visitAddIdentity(ColumnChange.AddIdentity change) {
        return Map.of(
                ColumnPart.DEFAULT, NOTHING,
                ColumnPart.AUTO_INCREMENT, PartText.of(" AUTO_INCREMENT"),
                ColumnPart.TABLE_OPTION, firstNumber(change.options()));
    }

    private PartText firstNumber(SequenceOptions options) {
        return new MysqlColumnText(refusals)
                .firstNumber(options)
                .map(option -> PartText.of(", " + option))
                .orElse(NOTHING);
    }

    @Override
    public Map<ColumnPart, PartText> visitAlterIdentity(ColumnChange.AlterIdentity change) {
        refusals.refuseIf(
                change.identity() != change.existing(),
                "its identity columns take other values, too, always",
                "Leave out alterIdentity(...).");
        return Map.of(ColumnPart.TABLE_OPTION, firstNumber(change.options()));
    }

    @Override
    public Map<ColumnPart, PartText> visitDropIdentity(ColumnChange.DropIdentity change) {
        return Map.of(ColumnPart.AUTO_INCREMENT, NOTHING);
    }

    @Override
    public Map<ColumnPart, PartText> visitSetGenerated(ColumnChange.SetGenerated change) {
        return Map.of(
                ColumnPart.GENERATED,
                new PartText(MysqlColumnText.generated(change.expression()), ColumnPart.GENERATED_KIND));
    }

    /** The server takes it for columns that are stored. */
    @Override
    public Map<ColumnPart, PartText> visitDropGenerated(ColumnChange.DropGenerated change) {
        return Map.of(ColumnPart.GENERATED, NOTHING);
    }

    @Override
    public Map<ColumnPart, PartText> visitSetComment(ColumnChange.SetComment change) {
        String comment = change.comment();
        return Map.of(
                ColumnPart.COMMENT,
                comment == null ? NOTHING : PartText.of(" COMMENT " + MysqlLiterals.quote(comment)));
    }

    @Override
    public Map<ColumnPart, PartText> visitSetStatistics(ColumnChange.SetStatistics change) {
        refusals.refuse(
                "it has no targets for the statistics of columns", "Leave it out, or run ANALYZE TABLE as SQL.");
        return Map.of();
    }

    @Override
    public Map<ColumnPart, PartText> visitSetStorage(ColumnChange.SetStorage change) {
        refusals.refuse(
                "its columns are stored as the row format of the table says",
                "Leave it out, or change ROW_FORMAT as SQL.");
        return Map.of();
    }
}
