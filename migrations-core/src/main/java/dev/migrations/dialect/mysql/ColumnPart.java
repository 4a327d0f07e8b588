package dev.migrations.dialect.mysql;

/**
 * The parts of a column's definition, in the order in which they are written. Each knows the SQL expression for what it is
 * now, over the row {@code c} of {@code information_schema.columns}; what stands in conditional comments is read by one of
 * the two servers only.
 */
enum ColumnPart {
    TYPE("' ', c.column_type"),

    CHARACTER_SET("IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), '')"),

    GENERATED("IF(" + Sql.IS_GENERATED + ", CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */"
            + " /*!80000 REPLACE(c.generation_expression, '\\\\''', '''') */, ')', " + Sql.GENERATED_KIND + "), '')"),

    NULLABILITY("IF(c.is_nullable = 'NO', ' NOT NULL', IF(" + Sql.IS_GENERATED + ", '', ' NULL'))"),

    /** MariaDB tells the SQL of a default, MySQL the value itself unless it is an expression. */
    DEFAULT(
            "/*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */"
                    + " /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE"
                    + " WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%'"
                    + " THEN c.column_default"
                    + " WHEN c.extra LIKE '%DEFAULT_GENERATED%'"
                    + " THEN CONCAT('(', REPLACE(c.column_default, '\\\\''', ''''), ')')"
                    + " WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default"
                    + " ELSE QUOTE(c.column_default) END), '') */"),

    ON_UPDATE("IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), '')"),

    AUTO_INCREMENT("IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', '')"),

    INVISIBILITY("IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', '')"),

    SYSTEM_VERSIONING_OR_REFERENCE_SYSTEM(
            "/*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */"
                    + " /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */"),

    COMMENT("IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment)))"),

    CHECK(Sql.check("")),

    /** What stands behind the definition, an option of the table. */
    TABLE_OPTION("''");

    /** The check of the column, unless it is the one that makes a JSON column out of a text on MariaDB. */
    static final String CHECK_BUT_FOR_JSON =
            Sql.check(" AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')");

    /** Which kind of generated column it is. */
    static final String GENERATED_KIND = Sql.GENERATED_KIND;

    private final String current;

    ColumnPart(String current) {
        this.current = current;
    }

    /** The expressions for what it is now, with commas between them. */
    String current() {
        return current;
    }

    private static final class Sql {

        static final String IS_GENERATED = "c.generation_expression <> ''";

        static final String GENERATED_KIND = "IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')";

        private Sql() {}

        static String check(String condition) {
            return "/*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')')"
                    + " FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema"
                    + " AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name"
                    + condition + "), '') */ /*!80000 '' */";
        }
    }
}
