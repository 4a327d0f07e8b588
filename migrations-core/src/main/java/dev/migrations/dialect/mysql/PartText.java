package dev.migrations.dialect.mysql;

/**
 * What a part of a column's definition is afterwards.
 *
 * @param text the SQL, empty where there is none; it stands in front of what the expression says
 * @param expression an SQL expression for the rest of it; empty where there is none
 */
record PartText(String text, String expression) {

    static PartText of(String text) {
        return new PartText(text, "");
    }

    /** The expressions for it, with commas between them. */
    String expressions() {
        String literal = text.isEmpty() ? "" : MysqlLiterals.quote(text);
        return literal + (text.isEmpty() || expression.isEmpty() ? "" : ", ") + expression;
    }
}
