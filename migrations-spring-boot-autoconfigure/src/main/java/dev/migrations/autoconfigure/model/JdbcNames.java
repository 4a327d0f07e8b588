package dev.migrations.autoconfigure.model;

import dev.migrations.model.ModelTarget;
import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.SqlIdentifier;

/**
 * The names of Spring Data JDBC as operations call what they stand for.
 *
 * @param processing how its statements write names
 * @param target the database, whose home is left out of names
 */
record JdbcNames(IdentifierProcessing processing, ModelTarget target) {

    QualifiedName table(SqlIdentifier table) {
        List<String> parts = new ArrayList<>();
        table.forEach(part -> parts.add(stored(part)));
        String name = target.names().told(parts.get(parts.size() - 1));
        return parts.size() == 1 || parts.get(parts.size() - 2).equals(target.home())
                ? QualifiedName.of(name)
                : new QualifiedName(target.names().told(parts.get(parts.size() - 2)), name);
    }

    String column(SqlIdentifier column) {
        return target.names().told(stored(column));
    }

    /** What is not quoted in a statement is stored in the case that the database prefers. */
    private String stored(SqlIdentifier column) {
        String written = column.toSql(processing);
        String quote = processing.quote("");
        String open = quote.substring(0, quote.length() / 2);
        String close = quote.substring(quote.length() / 2);
        return !open.isEmpty() && written.startsWith(open) && written.endsWith(close)
                ? written.substring(open.length(), written.length() - close.length())
                : processing.standardizeLetterCase(written);
    }
}
