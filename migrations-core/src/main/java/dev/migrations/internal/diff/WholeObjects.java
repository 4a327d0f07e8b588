package dev.migrations.internal.diff;

import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.SchemaObjectVisitor;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.stream.Stream;

/** The objects that are one part each. */
abstract class WholeObjects implements SchemaObjectVisitor<Stream<Part>> {

    private static Stream<Part> whole(SchemaObject object) {
        return Stream.of(new Part.Whole(object));
    }

    @Override
    public final Stream<Part> visitNamespace(Namespace object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitExtension(Extension object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitEnumType(EnumType object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitDomain(Domain object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitCompositeType(CompositeType object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitView(View object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitRoutine(Routine object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitTableTrigger(TableTrigger object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitPolicy(Policy object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitRowSecurity(RowSecurity object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitPartition(Partition object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitColumnStorage(ColumnStorage object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitComment(Comment object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitRolePrivileges(RolePrivileges object) {
        return whole(object);
    }

    @Override
    public final Stream<Part> visitWrittenObject(WrittenObject object) {
        return whole(object);
    }
}
