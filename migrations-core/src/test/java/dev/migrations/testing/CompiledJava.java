package dev.migrations.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java source that is compiled in memory, with what the tests see. */
public final class CompiledJava {

    private CompiledJava() {}

    /**
     * The class of the source.
     *
     * @param className its name, with its package
     * @throws AssertionError if the compiler says anything about it
     */
    public static Class<?> of(String className, String source) throws ClassNotFoundException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8);
                Classes classes = new Classes(files)) {
            List<String> options = List.of("-proc:none", "-Xlint:all", "-cp", System.getProperty("java.class.path"));
            compiler.getTask(null, classes, diagnostics, options, null, List.of(new Source(className, source)))
                    .call();
            for (Diagnostic<?> each : diagnostics.getDiagnostics()) {
                if (each.getSource() != null) {
                    throw new AssertionError(each + "\n" + source);
                }
            }
            return new InMemory(classes.compiled).loadClass(className);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI uri(String className, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String className, String text) {
            super(uri(className, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoresEncodingErrors) {
            return text;
        }
    }

    private static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> compiled = new LinkedHashMap<>();

        Classes(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            compiled.put(className, content);
            return new SimpleJavaFileObject(uri(className, kind), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return content;
                }
            };
        }
    }

    private static final class InMemory extends ClassLoader {

        private final Map<String, ByteArrayOutputStream> compiled;

        InMemory(Map<String, ByteArrayOutputStream> compiled) {
            super(CompiledJava.class.getClassLoader());
            this.compiled = compiled;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream content = compiled.get(name);
            if (content == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, content.toByteArray(), 0, content.size());
        }
    }
}
