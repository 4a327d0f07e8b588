package dev.migrations.script;

/** One method for each kind of {@link Location}. */
public interface LocationVisitor<R> {

    R visitClassPath(Location.ClassPath location);

    R visitFileSystem(Location.FileSystem location);
}
