package dev.migrations.internal.diff;

import dev.migrations.dialect.AlterationRules;
import dev.migrations.schema.Column;
import dev.migrations.schema.ColumnName;
import dev.migrations.schema.ColumnStorage;
import dev.migrations.schema.Comment;
import dev.migrations.schema.CompositeType;
import dev.migrations.schema.Constraint;
import dev.migrations.schema.DatabaseObject;
import dev.migrations.schema.Domain;
import dev.migrations.schema.EnumType;
import dev.migrations.schema.Extension;
import dev.migrations.schema.Index;
import dev.migrations.schema.IndexElement;
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
import dev.migrations.schema.TableOptions;
import dev.migrations.schema.TableTrigger;
import dev.migrations.schema.Trigger;
import dev.migrations.schema.View;
import dev.migrations.schema.WrittenObject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema as the database tells it after renames: names follow everywhere, and so do stored expressions. */
final class Renaming implements SchemaObjectVisitor<SchemaObject> {

    private final NewNames names;

    private final AlterationRules rules;

    private final Map<DatabaseObject, Set<DatabaseObject>> needs = new LinkedHashMap<>();

    private Renaming(Schema schema, NewNames names, AlterationRules rules) {
        this.names = names;
        this.rules = rules;
        for (Schema.Dependency dependency : schema.dependencies()) {
            needs.computeIfAbsent(dependency.dependent(), object -> new LinkedHashSet<>())
                    .add(dependency.on());
        }
    }

    static Schema of(Schema schema, NewNames names, AlterationRules rules) {
        if (names.isEmpty()) {
            return schema;
        }
        Renaming renaming = new Renaming(schema, names, rules);
        return new Schema(
                schema.objects().stream().map(object -> object.accept(renaming)).toList(),
                schema.dependencies().stream()
                        .map(dependency -> new Schema.Dependency(
                                names.object(dependency.dependent()), names.object(dependency.on())))
                        .toList());
    }

    /** The names that a text may mention: those of its table, and those of what the object needs. */
    private RenamedText text(@Nullable QualifiedName table, DatabaseObject... objects) {
        Map<String, String> words = new LinkedHashMap<>();
        if (table != null) {
            addTable(words, table);
        }
        for (DatabaseObject object : objects) {
            needs.getOrDefault(object, Set.of()).forEach(on -> addNeed(words, on));
        }
        return new RenamedText(words, rules::quoted);
    }

    private void addTable(Map<String, String> words, QualifiedName table) {
        QualifiedName other = names.relation(table);
        if (!other.equals(table)) {
            words.put(table.name(), other.name());
        }
        names.columns().forEach((column, name) -> {
            if (column.table().equals(table)) {
                words.put(column.column(), name);
            }
        });
    }

    private void addNeed(Map<String, String> words, DatabaseObject on) {
        QualifiedName table = on.table();
        if (table != null) {
            addRelation(words, table);
        }
        switch (on.kind()) {
            case COLUMN -> {
                if (table != null) {
                    String name = names.column(table, on.name().name());
                    if (!name.equals(on.name().name())) {
                        words.put(on.name().name(), name);
                    }
                }
            }
            case TABLE, SEQUENCE, TYPE -> addRelation(words, on.name());
            default -> {}
        }
    }

    private void addRelation(Map<String, String> words, QualifiedName relation) {
        QualifiedName other = names.relation(relation);
        if (!other.equals(relation)) {
            words.put(relation.name(), other.name());
        }
    }

    private static @Nullable String text(RenamedText text, @Nullable String sql) {
        return sql == null ? null : text.of(sql);
    }

    @Override
    public SchemaObject visitNamespace(Namespace object) {
        return object;
    }

    @Override
    public SchemaObject visitExtension(Extension object) {
        return object;
    }

    @Override
    public SchemaObject visitEnumType(EnumType object) {
        return object;
    }

    @Override
    public SchemaObject visitDomain(Domain object) {
        return new TypeNamed(object.name(), names::relation).visitDomain(object);
    }

    @Override
    public SchemaObject visitCompositeType(CompositeType object) {
        return new TypeNamed(object.name(), names::relation).visitCompositeType(object);
    }

    @Override
    public SchemaObject visitSequence(Sequence object) {
        ColumnName owner = object.ownedBy();
        return new Sequence(
                names.relation(object.name()), object.options(), owner == null ? null : names.column(owner));
    }

    @Override
    public SchemaObject visitTable(Table object) {
        QualifiedName table = object.name();
        TableOptions options = object.options();
        return new Table(
                names.relation(table),
                object.columns().stream().map(column -> column(table, column)).toList(),
                object.constraints().stream()
                        .map(constraint -> constraint(table, constraint))
                        .toList(),
                object.comment(),
                new TableOptions(
                        options.persistence(),
                        text(text(table), options.partitionBy()),
                        options.inherits().stream().map(names::relation).toList(),
                        options.parameters(),
                        options.clauses()));
    }

    private Column column(QualifiedName table, Column column) {
        DatabaseObject object = DatabaseObject.of(new ColumnName(table, column.name()));
        RenamedText text = text(column.generatedExpression() == null ? null : table, object);
        return new Column(
                names.column(table, column.name()),
                NamedTypes.renamed(column.type(), names::relation),
                column.nullability(),
                text(text, column.defaultExpression()),
                column.identity(),
                column.identityOptions(),
                text(text, column.generatedExpression()),
                column.generatedKind(),
                column.collation(),
                column.comment());
    }

    private Constraint constraint(QualifiedName table, Constraint constraint) {
        DatabaseObject object = Part.constraint(table, constraint).object();
        Constraint renamed = constraint.accept(new RenamedConstraint(table, names, text(table, object)));
        String name = constraint.name();
        String other = name == null ? null : names.constraint(table, name);
        if (other == null || other.equals(name)) {
            return renamed;
        }
        return switch (renamed.nameRule()) {
            case FINAL -> renamed.finallyNamed(other);
            case CONVENTION -> renamed.named(other);
        };
    }

    @Override
    public SchemaObject visitTableIndex(TableIndex object) {
        Index index = object.index();
        QualifiedName table = object.table();
        RenamedText text = text(table, object.id().object());
        return new TableIndex(
                names.relation(table),
                new Index(
                        names.relation(object.id().object().name()).name(),
                        index.nameRule(),
                        index.elements().stream()
                                .map(element -> element(table, element, text))
                                .toList(),
                        index.uniqueness(),
                        index.nulls(),
                        index.method(),
                        names.columns(table, index.include()),
                        index.parameters(),
                        text(text, index.where()),
                        index.build()),
                object.state());
    }

    private IndexElement element(QualifiedName table, IndexElement element, RenamedText text) {
        return RenamedConstraint.element(table, element, names, text);
    }

    @Override
    public SchemaObject visitView(View object) {
        DatabaseObject id = object.id().object();
        Map<String, String> tables = new LinkedHashMap<>();
        needs.getOrDefault(id, Set.of()).forEach(on -> {
            QualifiedName table = on.table();
            addRelation(tables, table == null ? on.name() : table);
        });
        Map<String, String> columns = new LinkedHashMap<>();
        needs.getOrDefault(id, Set.of()).stream()
                .filter(on -> on.kind() == DatabaseObject.Kind.COLUMN)
                .forEach(on -> addNeed(columns, on));
        columns.keySet().removeAll(tables.keySet());
        String query = new RenamedText(tables, rules::quoted).of(object.query());
        return new View(
                object.kind(),
                object.name(),
                object.columns(),
                new RenamedText(columns, rules::quoted).ofQuery(query),
                object.parameters(),
                object.checkOption(),
                object.population());
    }

    @Override
    public SchemaObject visitRoutine(Routine object) {
        RenamedText text = text(null, object.id().object());
        return new Routine(
                object.kind(),
                object.name(),
                object.arguments().stream()
                        .map(argument -> new Routine.Argument(
                                argument.mode(),
                                argument.name(),
                                NamedTypes.renamed(argument.type(), names::relation),
                                text(text, argument.defaultExpression())))
                        .toList(),
                text(text, object.returns()),
                object.language(),
                object.attributes(),
                object.body());
    }

    @Override
    public SchemaObject visitTableTrigger(TableTrigger object) {
        Trigger trigger = object.trigger();
        return new TableTrigger(
                new Trigger(
                        trigger.name(),
                        names.relation(trigger.table()),
                        trigger.timing(),
                        trigger.events(),
                        names.columns(trigger.table(), trigger.updateColumns()),
                        trigger.level(),
                        trigger.oldTable(),
                        trigger.newTable(),
                        text(text(trigger.table(), object.id().object()), trigger.when()),
                        trigger.deferrability(),
                        trigger.action()),
                object.state());
    }

    @Override
    public SchemaObject visitPolicy(Policy object) {
        RenamedText text = text(object.table(), object.id().object());
        return new Policy(
                object.name(),
                names.relation(object.table()),
                object.effect(),
                object.command(),
                object.roles(),
                text(text, object.using()),
                text(text, object.check()));
    }

    @Override
    public SchemaObject visitRowSecurity(RowSecurity object) {
        return new RowSecurity(names.relation(object.table()), object.scope());
    }

    @Override
    public SchemaObject visitPartition(Partition object) {
        return new Partition(names.relation(object.table()), names.relation(object.parent()), object.bounds());
    }

    @Override
    public SchemaObject visitColumnStorage(ColumnStorage object) {
        return new ColumnStorage(
                names.column(object.column()), object.storage(), object.compression(), object.statistics());
    }

    @Override
    public SchemaObject visitComment(Comment object) {
        return new Comment(names.object(object.object()), object.text());
    }

    @Override
    public SchemaObject visitRolePrivileges(RolePrivileges object) {
        return new RolePrivileges(
                names.object(object.object()),
                object.role(),
                object.privileges(),
                object.delegated(),
                object.revoked());
    }

    @Override
    public SchemaObject visitWrittenObject(WrittenObject object) {
        DatabaseObject itself = object.id().object();
        RenamedText text = text(itself.table(), itself);
        if (itself.kind() == DatabaseObject.Kind.TABLE || itself.kind() == DatabaseObject.Kind.SEQUENCE) {
            Map<String, String> words = new LinkedHashMap<>();
            addRelation(words, itself.name());
            text = new RenamedText(words, rules::quoted);
        }
        return new WrittenObject(
                new ObjectId(
                        names.object(itself), object.id().aspect(), object.id().detail()),
                text.of(object.create()),
                text.of(object.drop()));
    }
}
