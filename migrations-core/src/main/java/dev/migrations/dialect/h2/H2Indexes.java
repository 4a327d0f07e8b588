package dev.migrations.dialect.h2;

import static dev.migrations.dialect.h2.H2Identifiers.quote;

import dev.migrations.dialect.OperationContext;
import dev.migrations.op.CreateIndex;
import dev.migrations.op.DropIndex;
import dev.migrations.op.IndexOperationVisitor;
import dev.migrations.op.Reindex;
import dev.migrations.op.RenameIndex;
import dev.migrations.sql.Statements;
import java.util.List;

/** Operations on indexes in H2's words. */
record H2Indexes(OperationContext context) implements IndexOperationVisitor<Statements> {

    @Override
    public Statements visitCreateIndex(CreateIndex operation) {
        H2Definitions definitions = new H2Definitions();
        String sql = definitions.createIndex(operation.table(), operation.index(), operation.guard());
        return definitions.limits().unless(context, () -> List.of(sql));
    }

    @Override
    public Statements visitDropIndex(DropIndex operation) {
        H2Definitions definitions = new H2Definitions();
        definitions.concurrent(operation.build());
        return definitions
                .limits()
                .cascade(operation.dependents(), "index")
                .unless(
                        context,
                        () -> List.of("DROP INDEX " + H2Definitions.ifExists(operation.guard())
                                + quote(operation.table().sibling(operation.requiredName()))));
    }

    @Override
    public Statements visitRenameIndex(RenameIndex operation) {
        return context.sql("ALTER INDEX " + quote(operation.table().sibling(operation.from())) + " RENAME TO "
                + quote(operation.to()));
    }

    @Override
    public Statements visitReindex(Reindex operation) {
        return context.unsupported("it builds no index anew", "Drop the index and create it.");
    }
}
