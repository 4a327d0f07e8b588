package dev.migrations.script;

import dev.migrations.error.Fault;
import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes revisions of classes that are annotated with {@link Revision}, found in packages or given as instances. */
final class MigrationClasses {

    private static final String SUFFIX = ".class";

    private final ClassLoader classLoader;

    MigrationClasses(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** The names of the classes in the package and those below it; empty where there is no class at all. */
    Optional<List<String>> namesIn(String packageName, List<? super Fault> faults) {
        List<String> paths = new ArrayList<>();
        search(paths, faults).onClassPath(folder(packageName));
        return paths.isEmpty() ? Optional.empty() : Optional.of(classNames(paths));
    }

    /**
     * Like {@link #namesIn}, for a package that nobody chose: where the class loader knows the folder that it would be in,
     * its word is taken, so that not every start of an application without it opens all jars.
     */
    List<String> namesInDefault(String packageName, List<? super Fault> faults) {
        List<String> paths = new ArrayList<>();
        ResourceSearch search = search(paths, faults);
        String folder = folder(packageName);
        String parent = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        if (!search.inKnownFolder(folder) && !search.isKnown(parent)) {
            search.onClassPath(folder);
        }
        return classNames(paths);
    }

    private ResourceSearch search(List<? super String> paths, List<? super Fault> faults) {
        return new ResourceSearch(classLoader, SUFFIX, (path, identity, content) -> paths.add(path), faults);
    }

    private static String folder(String packageName) {
        return packageName.replace('.', '/');
    }

    private static List<String> classNames(List<String> paths) {
        return paths.stream().flatMap(path -> className(path).stream()).toList();
    }

    private static Optional<String> className(String path) {
        String name = path.substring(0, path.length() - SUFFIX.length()).replace('/', '.');
        return name.endsWith("-info") ? Optional.empty() : Optional.of(name);
    }

    /** The revision of the class; empty if it is not annotated. */
    Optional<Loaded<JavaRevision>> named(String className) {
        try {
            Class<?> type = Class.forName(className, false, classLoader);
            return Optional.ofNullable(type.getAnnotation(Revision.class)).map(revision -> of(type, revision));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.of(Loaded.failed(List.of(FailedCode.of(
                    "Class " + className + " cannot be loaded",
                    "Put what it needs on the class path, or move it out of the packages that are searched.",
                    e))));
        }
    }

    private static Loaded<JavaRevision> of(Class<?> type, Revision revision) {
        List<Fault> faults = new ArrayList<>();
        Optional<Migration> migration = instance(type, faults);
        return migration
                .map(instance -> JavaParser.parse(instance, type, revision))
                .orElseGet(() -> Loaded.failed(faults));
    }

    private static Optional<Migration> instance(Class<?> type, List<Fault> faults) {
        String name = "Class " + type.getName() + " is annotated with @Revision, but ";
        if (!Migration.class.isAssignableFrom(type)) {
            faults.add(Fault.of(
                    name + "does not implement Migration.",
                    "Let it implement dev.migrations.script.Migration, or take the annotation off."));
        } else if (Modifier.isAbstract(type.getModifiers())) {
            faults.add(Fault.of(name + "is abstract.", "Annotate the class that extends it instead."));
        } else if (isInner(type)) {
            faults.add(Fault.of(name + "is an inner class.", "Make it static, or a class of its own."));
        } else {
            return newInstance(type, name, faults);
        }
        return Optional.empty();
    }

    private static boolean isInner(Class<?> type) {
        return type.isLocalClass()
                || type.isAnonymousClass()
                || (type.isMemberClass() && !Modifier.isStatic(type.getModifiers()));
    }

    private static Optional<Migration> newInstance(Class<?> type, String name, List<Fault> faults) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of((Migration) constructor.newInstance());
        } catch (NoSuchMethodException e) {
            faults.add(Fault.of(
                    name + "has no constructor without parameters.", "Write one, or give an instance of the class."));
        } catch (InvocationTargetException e) {
            faults.add(FailedCode.of(
                    "The constructor of class " + type.getName() + " failed",
                    "Mend the constructor, or give an instance of the class.",
                    e.getTargetException()));
        } catch (ReflectiveOperationException | InaccessibleObjectException | LinkageError e) {
            faults.add(FailedCode.of(
                    "Class " + type.getName() + " cannot be instantiated",
                    "Open its package to this library, or give an instance of the class.",
                    e));
        }
        return Optional.empty();
    }

    /** The revision of an instance; its class, or the nearest one that it extends, is annotated. */
    static Loaded<JavaRevision> given(Migration migration) {
        Class<?> type = annotated(migration);
        Revision revision = type.getAnnotation(Revision.class);
        if (revision == null) {
            return Loaded.failed(List.of(Fault.of(
                    "Class " + type.getName() + " implements Migration, but is not annotated with @Revision.",
                    "Annotate it with @Revision(id = ...).")));
        }
        return JavaParser.parse(migration, type, revision);
    }

    /** The class of the migration itself, where the instance is one of a subclass that was made around it. */
    static Class<?> annotated(Migration migration) {
        Class<?> type = migration.getClass();
        while (!type.isAnnotationPresent(Revision.class)) {
            Class<?> parent = type.getSuperclass();
            if (parent == null) {
                return migration.getClass();
            }
            type = parent;
        }
        return type;
    }
}
