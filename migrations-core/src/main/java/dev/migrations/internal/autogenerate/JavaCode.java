package dev.migrations.internal.autogenerate;

import java.util.List;
import java.util.stream.Stream;

/** A piece of Java source, before it is laid out in lines. */
sealed interface JavaCode {

    /** Calls the method of the visitor that is for this kind of code. */
    <R> R accept(Visitor<R> visitor);

    /** A name, a number or another word that is written as it is. */
    static JavaCode word(String text) {
        return new Word(text);
    }

    /** A string literal. */
    static JavaCode text(String value) {
        return new Text(value);
    }

    /** A call without a receiver, to which more can be added. */
    static Chain call(String method, JavaCode... arguments) {
        return call(method, List.of(arguments));
    }

    /** A call without a receiver, to which more can be added. */
    static Chain call(String method, List<? extends JavaCode> arguments) {
        return new Chain("", List.of(new Call(method, List.copyOf(arguments))));
    }

    /** What is called on, with no call yet. */
    static Chain on(String receiver) {
        return new Chain(receiver, List.of());
    }

    /** String literals. */
    static List<JavaCode> texts(List<String> values) {
        return values.stream().map(JavaCode::text).toList();
    }

    /** One method for each kind of code. */
    interface Visitor<R> {

        R visitWord(Word code);

        R visitText(Text code);

        R visitChain(Chain code);

        R visitLambda(Lambda code);
    }

    /** A word. */
    record Word(String text) implements JavaCode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWord(this);
        }
    }

    /** A string literal or a text block. */
    record Text(String value) implements JavaCode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitText(this);
        }
    }

    /** One method and what it is called with. */
    record Call(String method, List<JavaCode> arguments) {}

    /**
     * Calls one behind the other.
     *
     * @param receiver what the first one is called on; empty where it stands by itself
     */
    record Chain(String receiver, List<Call> calls) implements JavaCode {

        Chain then(String method, JavaCode... arguments) {
            return then(method, List.of(arguments));
        }

        Chain then(String method, List<? extends JavaCode> arguments) {
            return new Chain(
                    receiver,
                    Stream.concat(calls.stream(), Stream.of(new Call(method, List.copyOf(arguments))))
                            .toList());
        }

        /** The same calls on something. */
        Chain on(String other) {
            return new Chain(other, calls);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitChain(this);
        }
    }

    /** A function of one parameter. */
    record Lambda(String parameter, JavaCode body) implements JavaCode {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLambda(this);
        }
    }
}
