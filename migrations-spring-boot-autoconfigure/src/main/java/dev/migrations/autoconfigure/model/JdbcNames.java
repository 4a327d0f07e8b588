package dev.migrations.autoconfigure.model;

import dev.migrations.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.relational.core.sql.IdentifierProcessing;
import org.springframework.data.relational.core.sql.SqlIdentifier;

/**
 * The names of Spring Data JDBC as the database stores them.
 *
 * @param processing how its statements write names
 * @param home the schema that is left out of names
 */
record JdbcNames(IdentifierProcessing processing, String home) {

    QualifiedName table(SqlIdentifier table) {
        List<String> parts = new ArrayList<>();
        table.forEach(part -> parts.add(column(part)));
        String name = parts.get(parts.size() - 1);
        return parts.size() == 1 || parts.get(parts.size() - 2).equals(home)
                ? QualifiedName.of(name)
                : new QualifiedName(parts.get(parts.size() - 2), name);
    }

    /** What is not quoted in a statement is stored in the case that the database prefers. */
    String column(SqlIdentifier column) {
        String written = column.toSql(processing);
        String quote = processing.quote("");
        String open = quote.substring(0, quote.length() / 2);
        String close = quote.substring(quote.length() / 2);
        return !open.isEmpty() && written.startsWith(open) && written.endsWith(close)
                ? written.substring(open.length(), written.length() - close.length())
                : processing.standardizeLetterCase(written);
    }
}
