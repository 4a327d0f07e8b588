package dev.migrations.internal.autogenerate;

import dev.migrations.internal.autogenerate.JavaCode.Call;
import dev.migrations.internal.autogenerate.JavaCode.Chain;
import dev.migrations.internal.autogenerate.JavaCode.Lambda;
import dev.migrations.internal.autogenerate.JavaCode.Text;
import dev.migrations.internal.autogenerate.JavaCode.Word;
import java.util.List;
import java.util.Optional;

/** Lays out one statement in lines. For one use. */
final class JavaLayout {

    private static final int CONTINUATION = 8;

    private final StringBuilder lines = new StringBuilder();

    private final int width;

    private JavaLayout(int width) {
        this.width = width;
    }

    /**
     * The statement, its first line without an indent.
     *
     * @param width how long a line may be, where that is possible
     */
    static String of(JavaCode statement, int width) {
        JavaLayout layout = new JavaLayout(width);
        layout.write(statement, 0, 1);
        return layout.lines + ";";
    }

    /**
     * Writes the code.
     *
     * @param indent how far the line that is being written is indented
     * @param tail how many characters must find place behind the code
     */
    private void write(JavaCode code, int indent, int tail) {
        Optional<String> flat = code.accept(new Flat());
        if (flat.filter(text -> fits(text, tail)).isPresent()) {
            lines.append(flat.get());
        } else {
            code.accept(new Broken(indent, tail));
        }
    }

    private boolean fits(String text, int tail) {
        int column = lines.length() - (lines.lastIndexOf("\n") + 1);
        return column + text.length() + tail <= width;
    }

    private void newLine(int indent) {
        lines.append('\n').append(" ".repeat(indent));
    }

    /** The code in one line; empty where there is a text block in it. */
    private static final class Flat implements JavaCode.Visitor<Optional<String>> {

        @Override
        public Optional<String> visitWord(Word code) {
            return Optional.of(code.text());
        }

        @Override
        public Optional<String> visitText(Text code) {
            return JavaLiterals.isBlock(code.value())
                    ? Optional.empty()
                    : Optional.of(JavaLiterals.literal(code.value()));
        }

        @Override
        public Optional<String> visitChain(Chain code) {
            StringBuilder flat = new StringBuilder(code.receiver());
            for (Call call : code.calls()) {
                Optional<String> arguments = arguments(call.arguments());
                if (arguments.isEmpty()) {
                    return Optional.empty();
                }
                flat.append(flat.isEmpty() ? "" : ".")
                        .append(call.method())
                        .append('(')
                        .append(arguments.get())
                        .append(')');
            }
            return Optional.of(flat.toString());
        }

        @Override
        public Optional<String> visitLambda(Lambda code) {
            return code.body().accept(this).map(body -> code.parameter() + " -> " + body);
        }

        Optional<String> arguments(List<JavaCode> arguments) {
            List<String> flat = arguments.stream()
                    .flatMap(argument -> argument.accept(this).stream())
                    .toList();
            return flat.size() < arguments.size() ? Optional.empty() : Optional.of(String.join(", ", flat));
        }
    }

    /** Whether the code begins on the line of what it is an argument of, and goes on below: a text block at its end. */
    private static final class Hanging implements JavaCode.Visitor<Boolean> {

        @Override
        public Boolean visitWord(Word code) {
            return false;
        }

        @Override
        public Boolean visitText(Text code) {
            return JavaLiterals.isBlock(code.value());
        }

        @Override
        public Boolean visitChain(Chain code) {
            return code.calls().size() == 1 && hangs(code.calls().get(0).arguments());
        }

        @Override
        public Boolean visitLambda(Lambda code) {
            return false;
        }

        boolean hangs(List<JavaCode> arguments) {
            int last = arguments.size() - 1;
            return last >= 0
                    && new Flat().arguments(arguments.subList(0, last)).isPresent()
                    && arguments.get(last).accept(this);
        }
    }

    /** Writes what does not fit in the line. */
    private final class Broken implements JavaCode.Visitor<Boolean> {

        private final int indent;

        private final int tail;

        Broken(int indent, int tail) {
            this.indent = indent;
            this.tail = tail;
        }

        @Override
        public Boolean visitWord(Word code) {
            lines.append(code.text());
            return true;
        }

        @Override
        public Boolean visitText(Text code) {
            if (JavaLiterals.isBlock(code.value())) {
                lines.append(JavaLiterals.block(code.value(), indent + CONTINUATION));
                return true;
            }
            List<String> parts = JavaLiterals.parts(code.value(), width - indent - CONTINUATION - tail - 2);
            lines.append(parts.get(0));
            for (String part : parts.subList(1, parts.size())) {
                newLine(indent + CONTINUATION);
                lines.append("+ ").append(part);
            }
            return true;
        }

        @Override
        public Boolean visitChain(Chain code) {
            boolean isSingle = code.calls().size() == 1;
            lines.append(code.receiver());
            for (int i = 0; i < code.calls().size(); i++) {
                boolean isLast = i == code.calls().size() - 1;
                if (i > 0) {
                    newLine(indent + CONTINUATION);
                }
                lines.append(i > 0 || !code.receiver().isEmpty() ? "." : "");
                write(code.calls().get(i), isSingle ? indent : indent + CONTINUATION, isLast ? tail : 0);
            }
            return true;
        }

        private void write(Call call, int callIndent, int callTail) {
            List<JavaCode> arguments = call.arguments();
            Optional<String> flat = new Flat().arguments(arguments);
            lines.append(call.method()).append('(');
            if (flat.filter(text -> fits(text, callTail + 1)).isPresent()) {
                lines.append(flat.get());
            } else if (hangs(arguments)) {
                int last = arguments.size() - 1;
                arguments
                        .subList(0, last)
                        .forEach(argument -> lines.append(
                                        argument.accept(new Flat()).orElseThrow())
                                .append(", "));
                JavaLayout.this.write(arguments.get(last), callIndent, callTail + 1);
            } else {
                for (int i = 0; i < arguments.size(); i++) {
                    boolean isLast = i == arguments.size() - 1;
                    newLine(callIndent + CONTINUATION);
                    JavaLayout.this.write(arguments.get(i), callIndent + CONTINUATION, isLast ? callTail + 1 : 1);
                    lines.append(isLast ? "" : ",");
                }
            }
            lines.append(')');
        }

        private boolean hangs(List<JavaCode> arguments) {
            return new Hanging().hangs(arguments)
                    && new Flat()
                            .arguments(arguments.subList(0, arguments.size() - 1))
                            .filter(text -> fits(text, CONTINUATION))
                            .isPresent();
        }

        @Override
        public Boolean visitLambda(Lambda code) {
            lines.append(code.parameter()).append(" -> ");
            JavaLayout.this.write(code.body(), indent, tail);
            return true;
        }
    }
}
