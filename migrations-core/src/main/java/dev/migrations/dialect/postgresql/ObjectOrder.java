package dev.migrations.dialect.postgresql;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.ObjectId;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.QualifiedName;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SchemaObjectVisitor;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order in which objects are told: by kind, then by name; never by when they were created. */
final class ObjectOrder implements SchemaObjectVisitor<Integer> {

    /** By the schema first, the home in front, then by the table that it belongs to and its name. */
    static final Comparator<DatabaseObject> OBJECTS = comparing(
                    (DatabaseObject object) -> schema(object.table() == null ? object.name() : object.table()))
            .thenComparing(object -> name(object.table()))
            .thenComparing(object -> name(object.name()))
            .thenComparing(DatabaseObject::kind)
            .thenComparingInt(object -> object.argumentTypes().size())
            .thenComparing(object -> object.argumentTypes().toString());

    private static final Comparator<Ranked> ORDER = comparingInt(Ranked::rank)
            .thenComparing(ranked -> ranked.id().object(), OBJECTS)
            .thenComparing(ranked -> ranked.id().aspect())
            .thenComparing(ranked -> ranked.id().detail());

    private ObjectOrder() {}

    static List<SchemaObject> sorted(List<SchemaObject> objects) {
        ObjectOrder order = new ObjectOrder();
        return objects.stream()
                .map(object -> new Ranked(object, object.accept(order), object.id()))
                .sorted(ORDER)
                .map(Ranked::object)
                .toList();
    }

    private record Ranked(SchemaObject object, int rank, ObjectId id) {}

    private static String schema(QualifiedName name) {
        return name.schema() == null ? "" : name.schema();
    }

    private static String name(@Nullable QualifiedName name) {
        return name == null ? "" : name.name();
    }

    @Override
    public Integer visitNamespace(Namespace object) {
        return 0;
    }

    @Override
    public Integer visitExtension(Extension object) {
        return 1;
    }

    @Override
    public Integer visitEnumType(EnumType object) {
        return 2;
    }

    @Override
    public Integer visitDomain(Domain object) {
        return 3;
    }

    @Override
    public Integer visitCompositeType(CompositeType object) {
        return 4;
    }

    @Override
    public Integer visitSequence(Sequence object) {
        return 5;
    }

    @Override
    public Integer visitTable(Table object) {
        return 6;
    }

    @Override
    public Integer visitTableIndex(TableIndex object) {
        return 7;
    }

    @Override
    public Integer visitView(View object) {
        return 8;
    }

    @Override
    public Integer visitRoutine(Routine object) {
        return 9;
    }

    @Override
    public Integer visitTableTrigger(TableTrigger object) {
        return 10;
    }

    @Override
    public Integer visitPolicy(Policy object) {
        return 11;
    }

    @Override
    public Integer visitRowSecurity(RowSecurity object) {
        return 12;
    }

    @Override
    public Integer visitPartition(Partition object) {
        return 13;
    }

    @Override
    public Integer visitColumnStorage(ColumnStorage object) {
        return 14;
    }

    @Override
    public Integer visitComment(Comment object) {
        return 15;
    }

    @Override
    public Integer visitRolePrivileges(RolePrivileges object) {
        return 16;
    }

    @Override
    public Integer visitWrittenObject(WrittenObject object) {
        return 17;
    }
}
