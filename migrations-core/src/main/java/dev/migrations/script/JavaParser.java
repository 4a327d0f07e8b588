package dev.migrations.script;

import dev.migrations.error.Fault;
import dev.migrations.op.Inversions;
import dev.migrations.op.InvertedOperations;
import dev.migrations.op.Operations;
import dev.migrations.op.RecordedOperation;
import dev.migrations.revision.RevisionNode;
import dev.migrations.script.Header.Written;
import dev.migrations.sql.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the annotation of one migration, lets it record its operations, and collects everything that is wrong with it. */
final class JavaParser {

    private final Migration migration;

    private final String className;

    private final Revision revision;

    private final List<Fault> faults = new ArrayList<>();

    private final Header header = new Header(faults);

    private JavaParser(Migration migration, String className, Revision revision) {
        this.migration = migration;
        this.className = className;
        this.revision = revision;
    }

    static Loaded<JavaRevision> parse(Migration migration, Class<?> annotated, Revision revision) {
        return new JavaParser(migration, annotated.getName(), revision).loaded();
    }

    private Loaded<JavaRevision> loaded() {
        boolean hasId = header.isId(written(revision.id(), "id"));
        List<String> parents = header.ids(written(revision.revises(), "revises"));
        List<String> dependencies = header.ids(written(revision.dependsOn(), "dependsOn"));
        List<String> labels = header.labels(written(revision.branchLabels(), "branchLabels"));
        Optional<RevisionNode> node = hasId
                ? Optional.of(new RevisionNode(revision.id(), parents, dependencies, labels, Origin.of(className)))
                : Optional.empty();
        Optional<String> createDate = Optional.of(revision.createDate()).filter(date -> !date.isEmpty());
        createDate.ifPresent(date -> header.createDate(written(date, "createDate")));
        checkMessage();
        List<RecordedOperation> upgrade = recorded("upgrade", migration::upgrade);
        Optional<List<RecordedOperation>> downgrade = downgrade(upgrade);
        return Loaded.of(
                node,
                faults,
                known -> new JavaRevision(
                        known,
                        revision.message(),
                        createDate,
                        JavaRevision.checksum(upgrade, downgrade),
                        revision.transaction(),
                        upgrade,
                        downgrade));
    }

    private Written written(String value, String element) {
        return new Written(value, "'" + element + "' of class " + className);
    }

    private List<Written> written(String[] values, String element) {
        return Arrays.stream(values).map(value -> written(value, element)).toList();
    }

    private void checkMessage() {
        if (revision.message().lines().count() > 1) {
            faults.add(Fault.of(
                    "The message of class " + className + " has more than one line.",
                    "Say it in one line, and the rest in a comment."));
        }
    }

    private List<RecordedOperation> recorded(String method, Consumer<Operations> body) {
        Operations operations = new Operations(className);
        try {
            body.accept(operations);
        } catch (RuntimeException | LinkageError e) {
            faults.add(FailedCode.of(
                    "Method '" + method + "' of class " + className + " failed while it recorded its operations",
                    "Mend the method; work on data belongs into op.run(...), which is called when the revision runs.",
                    e));
        }
        return operations.recorded();
    }

    private Optional<List<RecordedOperation>> downgrade(List<RecordedOperation> upgrade) {
        boolean hasDowngrade = hasDowngrade();
        if (revision.irreversible()) {
            if (hasDowngrade) {
                faults.add(Fault.of(
                        "Class " + className + " says 'irreversible = true', but has a downgrade.",
                        "Take one of the two out."));
            }
            return Optional.empty();
        }
        return Optional.of(hasDowngrade ? recorded("downgrade", migration::downgrade) : inverse(upgrade));
    }

    private boolean hasDowngrade() {
        try {
            return migration.getClass().getMethod("downgrade", Operations.class).getDeclaringClass() != Migration.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every migration has a downgrade", e);
        }
    }

    private List<RecordedOperation> inverse(List<RecordedOperation> upgrade) {
        InvertedOperations inverted = Inversions.invert(upgrade);
        for (Fault fault : inverted.faults()) {
            faults.add(Fault.of(
                    "Class " + className + " has no downgrade, and its upgrade has no inverse. " + fault.problem(),
                    fault.action() + " If it is not to be undone, write 'irreversible = true' in its @Revision."));
        }
        return inverted.operations();
    }
}
