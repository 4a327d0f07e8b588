package dev.migrations.architecture.wrong;

import static java.util.Objects.requireNonNull;

import dev.migrations.architecture.wrong.internal.runner.Secret;
import java.util.List;
import java.util.function.Supplier;

public class ShowsInternal implements Supplier<List<Secret>> {

    protected final Secret[] field = {};

    private final Secret hidden = new Secret();

    protected ShowsInternal(Secret parameter) {
        requireNonNull(parameter);
    }

    public List<Secret> typeArgument() {
        return List.of(hidden);
    }

    @Override
    public List<Secret> get() {
        return typeArgument();
    }

    Secret packagePrivate() {
        return hidden;
    }
}
