package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.Objects;

/**
 * Whether a part can be made what it is to be, or must be created again.
 *
 * @param before the part as it is, under the id that the visited one has
 */
record Alterability(Part before, AlterationRules rules) implements PartVisitor<Boolean> {

    private <T> boolean was(Class<T> kind, java.util.function.Predicate<T> condition) {
        return before instanceof Part.Whole whole
                && kind.isInstance(whole.object())
                && condition.test(kind.cast(whole.object()));
    }

    @Override
    public Boolean visitNamespace(Namespace object) {
        return true;
    }

    @Override
    public Boolean visitExtension(Extension object) {
        return true;
    }

    @Override
    public Boolean visitEnumType(EnumType object) {
        return was(EnumType.class, from -> rules.appendsEnumValues() && isPart(from, object));
    }

    /** Whether the values are among those of the other enum, in the same order. */
    private static boolean isPart(EnumType from, EnumType to) {
        int found = 0;
        for (String value : to.values()) {
            if (found < from.values().size() && from.values().get(found).equals(value)) {
                found++;
            }
        }
        return found == from.values().size();
    }

    @Override
    public Boolean visitDomain(Domain object) {
        return was(
                Domain.class,
                from -> from.type().equals(object.type()) && Objects.equals(from.collation(), object.collation()));
    }

    @Override
    public Boolean visitCompositeType(CompositeType object) {
        return was(CompositeType.class, from -> rules.alter(from, object).isPresent());
    }

    @Override
    public Boolean visitSequence(Sequence object) {
        return was(Sequence.class, from -> SequenceChange.goesOn(from.options(), object.options(), null, rules));
    }

    @Override
    public Boolean visitTable(Table object) {
        return true;
    }

    @Override
    public Boolean visitColumn(Part.OfColumn part) {
        return before instanceof Part.OfColumn from && rules.canAlter(from.column(), part.column());
    }

    @Override
    public Boolean visitConstraint(Part.OfConstraint part) {
        Constraint to = part.constraint();
        return before instanceof Part.OfConstraint from
                && !from.constraint().equals(to)
                && to.equals(ConstraintKind.valid(to))
                && ConstraintKind.isNotValid(from.constraint())
                && ConstraintKind.valid(from.constraint()).equals(to);
    }

    @Override
    public Boolean visitOwnership(Part.Ownership part) {
        return true;
    }

    @Override
    public Boolean visitTableIndex(TableIndex object) {
        return false;
    }

    @Override
    public Boolean visitView(View object) {
        return was(View.class, from -> rules.canReplace(from, object));
    }

    @Override
    public Boolean visitRoutine(Routine object) {
        return was(Routine.class, from -> rules.canReplace(from, object));
    }

    @Override
    public Boolean visitTableTrigger(TableTrigger object) {
        return was(TableTrigger.class, from -> from.trigger().equals(object.trigger()));
    }

    @Override
    public Boolean visitPolicy(Policy object) {
        return false;
    }

    @Override
    public Boolean visitRowSecurity(RowSecurity object) {
        return true;
    }

    @Override
    public Boolean visitPartition(Partition object) {
        return false;
    }

    @Override
    public Boolean visitColumnStorage(ColumnStorage object) {
        return true;
    }

    @Override
    public Boolean visitComment(Comment object) {
        return true;
    }

    @Override
    public Boolean visitRolePrivileges(RolePrivileges object) {
        return true;
    }

    @Override
    public Boolean visitWrittenObject(WrittenObject object) {
        return before.isAspect() && object.id().aspect() == ObjectId.Aspect.OWNER;
    }
}
