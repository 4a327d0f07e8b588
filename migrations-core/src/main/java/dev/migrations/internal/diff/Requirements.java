package dev.migrations.internal.diff;

import dev.migrations.schema.ColumnName;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the things of a schema cannot exist without: columns and constraints are told apart from their table. */
public final class Requirements {

    private final Parts parts;

    private final Needs needs;

    public Requirements(Schema schema) {
        this.parts = new Parts(schema);
        this.needs = new Needs(parts);
    }

    /** All that the thing needs, itself or through others; that itself left out. */
    public Set<ObjectId> of(ObjectId thing) {
        Set<ObjectId> all = new LinkedHashSet<>();
        collect(thing, all);
        all.remove(thing);
        return all;
    }

    private void collect(ObjectId thing, Set<ObjectId> all) {
        if (all.add(thing)) {
            needs.of(thing).forEach(need -> collect(need, all));
        }
    }

    /** The sequences that go with the column. */
    public List<ObjectId> sequencesOf(ColumnName column) {
        return parts.byId().values().stream()
                .map(part -> part instanceof Part.Ownership ownership
                                && ownership.owner().equals(column)
                        ? parts.relation(ownership.sequence())
                        : Optional.<ObjectId>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a column is called among the things. */
    public static ObjectId column(QualifiedName table, String name) {
        return Part.column(table, name);
    }

    /** What a constraint is called among the things. */
    public static ObjectId constraint(QualifiedName table, Constraint constraint) {
        return Part.constraint(table, constraint);
    }

    /** The columns of its own table that the constraint names. */
    public static List<String> columns(Constraint constraint) {
        return ConstraintKind.columns(constraint);
    }
}
