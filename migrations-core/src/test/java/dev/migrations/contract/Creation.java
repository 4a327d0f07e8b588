package dev.migrations.contract;

import dev.migrations.op.CommentOn;
import dev.migrations.op.CreateCompositeType;
import dev.migrations.op.CreateDomain;
import dev.migrations.op.CreateEnum;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.CreateRoutine;
import dev.migrations.op.CreateSchema;
import dev.migrations.op.CreateSequence;
import dev.migrations.op.CreateTable;
import dev.migrations.op.CreateTrigger;
import dev.migrations.op.CreateView;
import dev.migrations.op.Existing;
import dev.migrations.op.Guard;
import dev.migrations.op.Operation;
import dev.migrations.op.RecordedOperation;
import dev.migrations.op.RunScript;
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
import dev.migrations.schema.Schema;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SchemaObjectVisitor;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import dev.migrations.sql.Origin;
import dev.migrations.sql.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operation that creates an object. */
final class Creation implements SchemaObjectVisitor<Operation> {

    /** The operations that create a schema, each object behind those that it needs. */
    static List<RecordedOperation> of(Schema schema) {
        Map<DatabaseObject, Set<DatabaseObject>> needs = new LinkedHashMap<>();
        schema.dependencies()
                .forEach(dependency -> needs.computeIfAbsent(whole(dependency.dependent()), id -> new LinkedHashSet<>())
                        .add(whole(dependency.on())));
        List<SchemaObject> waiting = new ArrayList<>(schema.objects());
        List<RecordedOperation> operations = new ArrayList<>();
        while (!waiting.isEmpty()) {
            SchemaObject next = waiting.stream()
                    .filter(object ->
                            waiting.stream().noneMatch(other -> other != object && isNeeded(other, object, needs)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("they need each other: " + waiting));
            waiting.remove(next);
            operations.add(new RecordedOperation(next.accept(new Creation()), Origin.of("creation")));
        }
        return operations;
    }

    private static boolean isNeeded(
            SchemaObject other, SchemaObject object, Map<DatabaseObject, Set<DatabaseObject>> needs) {
        return other.id().aspect() == ObjectId.Aspect.ITSELF
                && needs.getOrDefault(whole(object.id().object()), Set.of())
                        .contains(other.id().object());
    }

    private static DatabaseObject whole(DatabaseObject object) {
        QualifiedName table = object.table();
        return table == null || object.kind() == DatabaseObject.Kind.TRIGGER
                ? object
                : new DatabaseObject(DatabaseObject.Kind.TABLE, table, null, List.of());
    }

    private static AssertionError notThere(SchemaObject object) {
        return new AssertionError("this database has no such object: " + object);
    }

    @Override
    public Operation visitNamespace(Namespace object) {
        return new CreateSchema(object.name(), null, Guard.NONE);
    }

    @Override
    public Operation visitExtension(Extension object) {
        throw notThere(object);
    }

    @Override
    public Operation visitEnumType(EnumType object) {
        return new CreateEnum(object);
    }

    @Override
    public Operation visitDomain(Domain object) {
        return new CreateDomain(object);
    }

    @Override
    public Operation visitCompositeType(CompositeType object) {
        return new CreateCompositeType(object);
    }

    @Override
    public Operation visitSequence(Sequence object) {
        return new CreateSequence(object, Guard.NONE);
    }

    @Override
    public Operation visitTable(Table object) {
        return new CreateTable(object, Guard.NONE);
    }

    @Override
    public Operation visitTableIndex(TableIndex object) {
        return new CreateIndex(object.table(), object.index(), Guard.NONE);
    }

    @Override
    public Operation visitView(View object) {
        return new CreateView(object, Guard.NONE);
    }

    @Override
    public Operation visitRoutine(Routine object) {
        return new CreateRoutine(object);
    }

    @Override
    public Operation visitTableTrigger(TableTrigger object) {
        return new CreateTrigger(object.trigger());
    }

    @Override
    public Operation visitPolicy(Policy object) {
        throw notThere(object);
    }

    @Override
    public Operation visitRowSecurity(RowSecurity object) {
        throw notThere(object);
    }

    @Override
    public Operation visitPartition(Partition object) {
        throw notThere(object);
    }

    @Override
    public Operation visitColumnStorage(ColumnStorage object) {
        throw notThere(object);
    }

    @Override
    public Operation visitComment(Comment object) {
        return new CommentOn(object.object(), object.text(), Existing.absent());
    }

    @Override
    public Operation visitRolePrivileges(RolePrivileges object) {
        throw notThere(object);
    }

    @Override
    public Operation visitWrittenObject(WrittenObject object) {
        return new RunScript(SourceText.of("creation", object.create()));
    }
}
