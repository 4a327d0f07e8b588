package dev.migrations.dialect;

import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Namespace;
import dev.migrations.schema.Partition;
import dev.migrations.schema.Policy;
import dev.migrations.schema.RolePrivileges;
import dev.migrations.schema.Routine;
import dev.migrations.schema.RowSecurity;
import dev.migrations.schema.Schema;
import dev.migrations.schema.Schema.Dependency;
import dev.migrations.schema.SchemaObject;
import dev.migrations.schema.Sequence;
import dev.migrations.schema.Table;
import dev.migrations.schema.TableIndex;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a reader tells, and puts it in the order of a {@link Schema}: by kind, then by name. Not thread-safe. */
public final class ToldObjects {

    private static final List<Class<? extends SchemaObject>> KINDS = List.of(
            Namespace.class,
            Extension.class,
            EnumType.class,
            Domain.class,
            CompositeType.class,
            Sequence.class,
            Table.class,
            TableIndex.class,
            View.class,
            Routine.class,
            TableTrigger.class,
            Policy.class,
            RowSecurity.class,
            Partition.class,
            ColumnStorage.class,
            Comment.class,
            RolePrivileges.class,
            WrittenObject.class);

    private static final Comparator<SchemaObject> ORDER = Comparator.comparingInt(
                    (SchemaObject object) -> KINDS.indexOf(object.getClass()))
            .thenComparing(object -> object.id().toString());

    private static final Comparator<Dependency> DEPENDENCIES = Comparator.comparing(
                    (Dependency dependency) -> dependency.dependent().toString())
            .thenComparing(dependency -> dependency.on().toString());

    private final List<SchemaObject> objects = new ArrayList<>();

    private final Set<Dependency> dependencies = new LinkedHashSet<>();

    /** Creates it without anything. */
    public ToldObjects() {}

    /** Tells an object. */
    public void tell(SchemaObject object) {
        objects.add(object);
    }

    /** Tells the comment of an object, if there is one. */
    public void comment(DatabaseObject object, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            objects.add(new Comment(object, text));
        }
    }

    /** Tells that an object cannot exist without another one; once is enough. */
    public void needs(DatabaseObject dependent, DatabaseObject on) {
        dependencies.add(new Dependency(dependent, on));
    }

    /** All that was told. */
    public Schema schema() {
        return new Schema(
                objects.stream().sorted(ORDER).toList(),
                dependencies.stream().sorted(DEPENDENCIES).toList());
    }
}
