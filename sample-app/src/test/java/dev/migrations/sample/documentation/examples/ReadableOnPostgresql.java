package dev.migrations.sample.documentation.examples;

import dev.migrations.op.OperationRenderer;
import java.util.List;

/** Only the application knows who its readers are. */
record ReadableOnPostgresql(String readers) implements OperationRenderer<Readable> {

    @Override
    public Class<Readable> operation() {
        return Readable.class;
    }

    @Override
    public String vendor() {
        return "postgresql";
    }

    @Override
    public List<String> sql(Readable operation) {
        return List.of("GRANT SELECT ON " + operation.table() + " TO " + readers);
    }
}
