package dev.migrations.op;

import java.util.List;
import java.util.Optional;

/** An operation of a user; it undoes itself. */
record Comment(String table) implements CustomOperation {

    @Override
    public Optional<List<String>> sql(String vendor) {
        return Optional.of(List.of("COMMENT ON TABLE " + table + " IS '" + vendor + "'"));
    }

    @Override
    public String describe() {
        return "comment on " + table;
    }

    @Override
    public Inversion inverse() {
        return Inversion.by(this);
    }
}
