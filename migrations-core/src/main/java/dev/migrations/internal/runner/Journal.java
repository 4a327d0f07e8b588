package dev.migrations.internal.runner;

import dev.migrations.internal.history.HistoryEntry;
import dev.migrations.sql.CopyStatement;
import dev.migrations.sql.DerivedStatement;
import dev.migrations.sql.Sha256;
import dev.migrations.sql.SqlStatement;
import dev.migrations.sql.Statement;
import dev.migrations.sql.StatementVisitor;
import dev.migrations.sql.WorkStatement;
import java.util.List;
import java.util.Optional;

/** How far a step came that is not in one transaction, told by the number and a hash of the statements that ran. */
final class Journal {

    private static final StatementVisitor<String, RuntimeException> TEXT = new StatementVisitor<>() {

        @Override
        public String visitSql(SqlStatement statement) {
            return statement.display();
        }

        @Override
        public String visitCopy(CopyStatement statement) {
            return statement.display() + "\n" + statement.data();
        }

        @Override
        public String visitDerived(DerivedStatement statement) {
            return statement.display();
        }

        @Override
        public String visitWork(WorkStatement statement) {
            return statement.display();
        }
    };

    private final List<Statement> statements;

    Journal(List<Statement> statements) {
        this.statements = statements;
    }

    /** The row, after so many of the statements ran. */
    HistoryEntry entry(HistoryEntry entry, int done) {
        return new HistoryEntry(
                entry.revision(),
                entry.direction(),
                entry.message(),
                entry.checksum(),
                entry.digest(),
                entry.state(),
                entry.isApplied(),
                done,
                Optional.of(digest(done)),
                entry.startedAt(),
                entry.finishedAt(),
                entry.duration(),
                entry.databaseUser(),
                entry.application(),
                entry.host());
    }

    /** Whether the statements that ran then are those that stand first now. */
    boolean beginsWith(HistoryEntry entry) {
        return entry.statementsDone() <= statements.size()
                && entry.statementsDigest().equals(Optional.of(digest(entry.statementsDone())));
    }

    /** A hash over so many of the statements. */
    String digest(int count) {
        StringBuilder texts = new StringBuilder();
        for (Statement statement : statements.subList(0, count)) {
            texts.append(statement.accept(TEXT).replace("\r\n", "\n")).append('\0');
        }
        return Sha256.hex(texts.toString());
    }
}
