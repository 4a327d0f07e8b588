-- create table
CREATE TABLE place (
    id int NOT NULL,
    x int DEFAULT (0) NOT NULL,
    label varchar(20),
    CONSTRAINT place_pk PRIMARY KEY (id),
    CONSTRAINT place_key UNIQUE (x, label),
    CONSTRAINT place_check CHECK (x >= 0)
);

-- create table without columns
--     Operation 'create table place' at A.java cannot be done on MariaDB and MySQL: its tables have at least one column.
--     Give the table a column.

-- create table with a quoted name
CREATE TABLE `Odd name` (
    `q"uoted` int,
    `select` int
);

-- create table with a foreign key
CREATE TABLE book (
    id int,
    author_id int NOT NULL,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE ON UPDATE RESTRICT
);

-- create table with a foreign key to itself
CREATE TABLE node (
    id int NOT NULL,
    parent int,
    CONSTRAINT node_pk PRIMARY KEY (id),
    CONSTRAINT node_parent_fk FOREIGN KEY (parent) REFERENCES node (id)
);

-- create table with identity always
CREATE TABLE place (
    id bigint AUTO_INCREMENT NOT NULL,
    CONSTRAINT place_pk PRIMARY KEY (id)
);

-- create table with identity by default
CREATE TABLE place (
    id bigint AUTO_INCREMENT NOT NULL,
    CONSTRAINT place_pk PRIMARY KEY (id)
);

-- create table with a comment
CREATE TABLE place (
    id int NOT NULL,
    x int DEFAULT (0) NOT NULL,
    label varchar(20),
    CONSTRAINT place_pk PRIMARY KEY (id),
    CONSTRAINT place_key UNIQUE (x, label),
    CONSTRAINT place_check CHECK (x >= 0)
) COMMENT = 'where it''s \\ at';

-- create table with a comment of a column
CREATE TABLE place (
    x int COMMENT 'it''s across'
);

-- create table with a collation
CREATE TABLE place (
    name varchar(20) COLLATE latin1_bin
);

-- create unlogged table
--     Operation 'create table place' at A.java cannot be done on MariaDB and MySQL: its tables are logged as their engine does.
--     Leave out unlogged(), or name an engine: option("ENGINE = MEMORY").

-- create partitioned table
--     Operation 'create table place' at A.java cannot be done on MariaDB and MySQL: partitions by range or list are named where the table is created.
--     Name them: partitionBy("RANGE (x) (PARTITION low VALUES LESS THAN (10))").

-- create table that inherits
--     Operation 'create table town' at A.java cannot be done on MariaDB and MySQL: its tables do not inherit.
--     Write the columns into the table itself.

-- create table with a storage parameter
--     Operation 'create table place' at A.java cannot be done on MariaDB and MySQL: its tables have no storage parameters.
--     Write options as they stand behind the columns: option("ROW_FORMAT = COMPRESSED").

-- create table if not exists
CREATE TABLE IF NOT EXISTS place (
    id int NOT NULL,
    x int DEFAULT (0) NOT NULL,
    label varchar(20),
    CONSTRAINT place_pk PRIMARY KEY (id),
    CONSTRAINT place_key UNIQUE (x, label),
    CONSTRAINT place_check CHECK (x >= 0)
);

-- drop table
DROP TABLE place;

-- drop table with a comment
DROP TABLE place;

-- drop table and its index
DROP TABLE place;

-- drop table by its name
DROP TABLE place;

-- drop table if exists
DROP TABLE IF EXISTS nowhere;

-- drop table and what depends on it
--     Operation 'drop table author' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- rename table
RENAME TABLE author TO writer;

-- rename table to a quoted name
RENAME TABLE author TO `Writer of`;

-- move table
RENAME TABLE one.place TO two.place;

-- add column of type smallint
ALTER TABLE author ADD COLUMN more smallint;

-- add column of type integer
ALTER TABLE author ADD COLUMN more int;

-- add column of type bigint
ALTER TABLE author ADD COLUMN more bigint;

-- add column of type numeric
--     Operation 'add column author.more' at A.java cannot be done on MariaDB and MySQL: it has no numbers of any precision.
--     Give the number a precision and a scale: numeric(38, 10).

-- add column of type numeric with a precision
ALTER TABLE author ADD COLUMN more decimal(12);

-- add column of type numeric with a precision and a scale
ALTER TABLE author ADD COLUMN more decimal(12, 3);

-- add column of type real
ALTER TABLE author ADD COLUMN more float;

-- add column of type double precision
ALTER TABLE author ADD COLUMN more double;

-- add column of type boolean
ALTER TABLE author ADD COLUMN more boolean;

-- add column of type character
ALTER TABLE author ADD COLUMN more char(3);

-- add column of type varchar
ALTER TABLE author ADD COLUMN more varchar(90);

-- add column of type varchar without a length
ALTER TABLE author ADD COLUMN more longtext;

-- add column of type text
ALTER TABLE author ADD COLUMN more longtext;

-- add column of type bytea
ALTER TABLE author ADD COLUMN more longblob;

-- add column of type date
ALTER TABLE author ADD COLUMN more date;

-- add column of type time
ALTER TABLE author ADD COLUMN more time(6);

-- add column of type time with a precision
ALTER TABLE author ADD COLUMN more time(3);

-- add column of type timestamp
ALTER TABLE author ADD COLUMN more datetime(6);

-- add column of type timestamp with a precision
ALTER TABLE author ADD COLUMN more datetime(3);

-- add column of type timestamptz
ALTER TABLE author ADD COLUMN more datetime(6);

-- add column of type timestamptz with a precision
ALTER TABLE author ADD COLUMN more datetime(3);

-- add column of type interval
--     Operation 'add column author.more' at A.java cannot be done on MariaDB and MySQL: it has no intervals.
--     Keep the number of seconds or days in a number.

-- add column of type uuid
ALTER TABLE author ADD COLUMN more char(36);

-- add column of type json
ALTER TABLE author ADD COLUMN more json;

-- add column of type jsonb
ALTER TABLE author ADD COLUMN more json;

-- add column of type array
--     Operation 'add column author.more' at A.java cannot be done on MariaDB and MySQL: it has no arrays.
--     Keep the elements in a table of their own, or in a column of type json().

-- add column of type array of arrays
--     Operation 'add column author.more' at A.java cannot be done on MariaDB and MySQL: it has no arrays.
--     Keep the elements in a table of their own, or in a column of type json().

-- add column of type native type
ALTER TABLE author ADD COLUMN more decimal(7, 1);

-- add column with a default
ALTER TABLE author ADD COLUMN `rank` int DEFAULT (7);

-- add column not null with a default
ALTER TABLE author ADD COLUMN `rank` int DEFAULT (7) NOT NULL;

-- add column with a quoted name
ALTER TABLE author ADD COLUMN `Order by` int;

-- add column with a collation
ALTER TABLE author ADD COLUMN motto varchar(20) COLLATE latin1_bin;

-- add column with a comment
ALTER TABLE author ADD COLUMN `rank` int COMMENT 'it''s high';

-- add column with identity always
--     Operation 'add column author.number' at A.java cannot be done on MariaDB and MySQL: an identity column must be the first column of a key that is created together with it.
--     Give it a primaryKey("number") or unique("number").

-- add column with identity by default
--     Operation 'add column author.number' at A.java cannot be done on MariaDB and MySQL: an identity column must be the first column of a key that is created together with it.
--     Give it a primaryKey("number") or unique("number").

-- add column with identity and its options
--     Operation 'add column author.number' at A.java cannot be done on MariaDB and MySQL: an identity column must be the first column of a key that is created together with it.
--     Give it a primaryKey("number") or unique("number").
--     Operation 'add column author.number' at A.java cannot be done on MariaDB and MySQL: its identity columns have no options but the first number.
--     Leave out all options but start(...).

-- add column that is stored and computed
ALTER TABLE author ADD COLUMN twice int GENERATED ALWAYS AS (age * 2) STORED;

-- add column that is computed when it is read
ALTER TABLE author ADD COLUMN twice int GENERATED ALWAYS AS (age * 2) VIRTUAL;

-- add column with a unique constraint
ALTER TABLE author
    ADD COLUMN email varchar(80),
    ADD CONSTRAINT author_email_key UNIQUE (email);

-- add column with a check
ALTER TABLE author
    ADD COLUMN `rank` int,
    ADD CONSTRAINT author_rank_check CHECK (rank > 0);

-- add column with a foreign key
ALTER TABLE author
    ADD COLUMN friend int,
    ADD CONSTRAINT author_friend_fk FOREIGN KEY (friend) REFERENCES author (id);

-- add column if not exists
ALTER TABLE author ADD COLUMN IF NOT EXISTS age int;

-- drop column that may be null
ALTER TABLE author DROP COLUMN `rank`;

-- drop column with a default
ALTER TABLE author DROP COLUMN `rank`;

-- drop column with a comment
ALTER TABLE author DROP COLUMN `rank`;

-- drop column with identity
ALTER TABLE author DROP COLUMN number;

-- drop column that is computed
ALTER TABLE author DROP COLUMN twice;

-- drop column and its check
ALTER TABLE author
    DROP CONSTRAINT author_rank_check,
    DROP COLUMN `rank`;

-- drop column by its name
ALTER TABLE author DROP COLUMN age;

-- drop column if exists
ALTER TABLE author DROP COLUMN IF EXISTS nothing;

-- drop column and its index
ALTER TABLE author DROP COLUMN age;

-- drop column and what depends on it
--     Operation 'drop column author.age' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- rename column
ALTER TABLE author RENAME COLUMN age TO years;

-- rename column to a quoted name
ALTER TABLE author RENAME COLUMN age TO `Order by`;

-- rename column of the key and of an index
ALTER TABLE author RENAME COLUMN id TO number;

-- alter column type
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN name',
        ' varchar(90)',
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'name'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN name DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column type to another kind
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN age',
        ' bigint',
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'age'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN age DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column type by an expression
--     Operation 'alter column author.age' at A.java cannot be done on MariaDB and MySQL: it converts values by itself only.
--     Add a column, fill it with the expression, drop the old column and rename the new one.

-- alter column collation
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN name',
        ' varchar(80)',
        ' COLLATE latin1_bin',
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'name'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN name DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column collation to another one
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN motto',
        ' varchar(20)',
        ' COLLATE utf8mb4_bin',
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'motto'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN motto DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column type without the existing one
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN age',
        ' bigint',
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'age'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN age DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column to not null
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN age',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        ' NOT NULL',
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'age'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN age DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column to nullable
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN name',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        ' NULL',
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'name'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN name DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column default
ALTER TABLE author ALTER COLUMN name SET DEFAULT ('it''s');

-- alter column default where there was none
ALTER TABLE author ALTER COLUMN age SET DEFAULT (7);

-- alter column default away
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN name',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'name'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN name DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column default without the existing one
ALTER TABLE author ALTER COLUMN age SET DEFAULT (7);

-- alter column all at once
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN name',
        ' varchar(200)',
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        ' NULL',
        ' DEFAULT (''x'')',
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'name'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN name DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column to identity
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN number',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        ' AUTO_INCREMENT',
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'number'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN number DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column to identity with options
--     Operation 'alter column author.number' at A.java cannot be done on MariaDB and MySQL: its identity columns have no options but the first number.
--     Leave out all options but start(...).

-- alter column identity
--     Operation 'alter column author.number' at A.java cannot be done on MariaDB and MySQL: its identity columns take other values, too, always.
--     Leave out alterIdentity(...).

-- alter column identity and its options
--     Operation 'alter column author.number' at A.java cannot be done on MariaDB and MySQL: its identity columns take other values, too, always.
--     Leave out alterIdentity(...).
--     Operation 'alter column author.number' at A.java cannot be done on MariaDB and MySQL: its identity columns have no options but the first number.
--     Leave out all options but start(...).

-- alter column identity away
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN number',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'number'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN number DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column expression
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN twice',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        ' GENERATED ALWAYS AS (age * 3)', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL'),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'twice'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN twice DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column expression away
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN twice',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'twice'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN twice DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column comment
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN age',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''it''''s \\\\ years''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'age'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN age DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column comment away
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN `rank`',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'rank'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN `rank` DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column statistics
--     Operation 'alter column author.age' at A.java cannot be done on MariaDB and MySQL: it has no targets for the statistics of columns.
--     Leave it out, or run ANALYZE TABLE as SQL.

-- alter column storage
--     Operation 'alter column author.name' at A.java cannot be done on MariaDB and MySQL: its columns are stored as the row format of the table says.
--     Leave it out, or change ROW_FORMAT as SQL.

-- add primary key
ALTER TABLE book ADD CONSTRAINT book_pk PRIMARY KEY (id);

-- add primary key that is deferred
--     Operation 'add constraint book.book_pk' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add primary key that includes
--     Operation 'add constraint book.book_pk' at A.java cannot be done on MariaDB and MySQL: its indexes do not carry columns that they are not sorted by.
--     Leave out including(...), or put the columns behind the others.

-- add unique
ALTER TABLE book ADD CONSTRAINT book_key UNIQUE (title, author_id);

-- add unique with equal nulls
--     Operation 'add constraint book.book_key' at A.java cannot be done on MariaDB and MySQL: its unique indexes take any number of nulls.
--     Leave out nullsNotDistinct(), or make the columns not null.

-- add unique that includes
--     Operation 'add constraint book.book_key' at A.java cannot be done on MariaDB and MySQL: its indexes do not carry columns that they are not sorted by.
--     Leave out including(...), or put the columns behind the others.

-- add unique that can be deferred
--     Operation 'add constraint book.book_key' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add check
ALTER TABLE book ADD CONSTRAINT book_check CHECK (author_id > 0);

-- add check that is not valid
--     Operation 'add constraint book.book_check' at A.java cannot be done on MariaDB and MySQL: its constraints hold for all rows.
--     Leave out notValid() or validity(...), and mend the rows first.

-- add check that is not enforced
--     Operation 'add constraint book.book_check' at A.java cannot be done on MariaDB and MySQL: its constraints hold for all rows.
--     Leave out notValid() or validity(...), and mend the rows first.

-- add check that is not inherited
--     Operation 'add constraint book.book_check' at A.java cannot be done on MariaDB and MySQL: its tables do not inherit.
--     Leave out noInherit().

-- add foreign key
ALTER TABLE book ADD CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id);

-- add foreign key that cascades
ALTER TABLE book ADD CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE ON UPDATE CASCADE;

-- add foreign key that restricts
ALTER TABLE book ADD CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE RESTRICT ON UPDATE RESTRICT;

-- add foreign key that sets null
ALTER TABLE book ADD CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE SET NULL ON UPDATE SET NULL;

-- add foreign key that sets the default
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: its foreign keys do not set defaults.
--     Let the foreign key set null, or write a trigger.

-- add foreign key that sets a column null
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: its foreign keys set all of their columns null.
--     Leave out the columns behind the action.

-- add foreign key that matches in full
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: it takes the words MATCH FULL, but does not match so.
--     Leave out match(...), or make the columns not null.

-- add foreign key that is deferred
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add foreign key that can be deferred
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add foreign key that is not valid
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: its constraints hold for all rows.
--     Leave out notValid() or validity(...), and mend the rows first.

-- add foreign key that is not enforced
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: its constraints hold for all rows.
--     Leave out notValid() or validity(...), and mend the rows first.

-- add exclusion
--     Operation 'add constraint book.book_excl' at A.java cannot be done on MariaDB and MySQL: it has no exclusion constraints.
--     Write a trigger that looks for such rows, or make what is compared for equality unique.

-- add exclusion of some rows
--     Operation 'add constraint book.book_excl' at A.java cannot be done on MariaDB and MySQL: it has no exclusion constraints.
--     Write a trigger that looks for such rows, or make what is compared for equality unique.

-- add unique constraint using an index
ALTER TABLE book RENAME INDEX book_id_idx TO book_key;

-- add primary key using an index
--     Operation 'add constraint book.book_pk using index book_id_idx' at A.java cannot be done on MariaDB and MySQL: it cannot make a primary key of an index.
--     Add the primary key with addConstraint, and drop the index.

-- add constraint using an index by its name
ALTER TABLE book RENAME INDEX book_id_idx TO book_key;

-- drop primary key
ALTER TABLE book DROP PRIMARY KEY;

-- drop unique
ALTER TABLE book DROP INDEX book_key;

-- drop check
ALTER TABLE book DROP CONSTRAINT book_check;

-- drop foreign key
SET @migrations_sql = CONCAT('ALTER TABLE book DROP FOREIGN KEY book_author_fk', IF((
    SELECT GROUP_CONCAT(s.column_name ORDER BY s.seq_in_index SEPARATOR ', ')
    FROM information_schema.statistics s
    WHERE s.table_schema = DATABASE() AND s.table_name = 'book' AND s.index_name = 'book_author_fk') = 'author_id',
    ', DROP INDEX book_author_fk', ''));
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- drop constraint by its name
ALTER TABLE book DROP CONSTRAINT book_check;

-- drop constraint if exists
ALTER TABLE book DROP CONSTRAINT IF EXISTS nothing;

-- drop constraint and what depends on it
--     Operation 'drop constraint author.author_pk' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- rename check
--     Operation 'rename constraint book.book_check to Other name' at A.java cannot be done on MariaDB and MySQL: its constraints keep their names.
--     Drop the constraint and add it under the other name; a unique constraint is an index, which renameIndex renames.

-- rename unique
--     Operation 'rename constraint book.book_key to Other name' at A.java cannot be done on MariaDB and MySQL: its constraints keep their names.
--     Drop the constraint and add it under the other name; a unique constraint is an index, which renameIndex renames.

-- rename primary key
--     Operation 'rename constraint book.book_pk to Other name' at A.java cannot be done on MariaDB and MySQL: its constraints keep their names.
--     Drop the constraint and add it under the other name; a unique constraint is an index, which renameIndex renames.

-- rename foreign key
--     Operation 'rename constraint book.book_author_fk to Other name' at A.java cannot be done on MariaDB and MySQL: its constraints keep their names.
--     Drop the constraint and add it under the other name; a unique constraint is an index, which renameIndex renames.

-- validate foreign key
--     Operation 'validate constraint book.book_author_fk' at A.java cannot be done on MariaDB and MySQL: its constraints hold for all rows.
--     Leave it out.

-- validate check
--     Operation 'validate constraint book.book_check' at A.java cannot be done on MariaDB and MySQL: its constraints hold for all rows.
--     Leave it out.

-- create index
CREATE INDEX author_name ON author (name);

-- create index that is unique
CREATE UNIQUE INDEX author_name ON author (name);

-- create index on several columns
CREATE INDEX author_several ON author (name, age DESC);

-- create index with a quoted name
CREATE INDEX `Author name` ON author (name);

-- create index with nulls first
CREATE INDEX author_age ON author (age);

-- create index with nulls last
CREATE INDEX author_age ON author (age DESC);

-- create index on an expression
--     Operation 'create index author_lower' at A.java cannot be done on MariaDB and MySQL: its indexes are on columns.
--     Add a generated column for the expression and index that; the beginning of a column is written as expression("title(10)").

-- create index of some rows
--     Operation 'create index author_name' at A.java cannot be done on MariaDB and MySQL: its indexes have all rows of their table.
--     Leave out where(...), or index a generated column that is null for the other rows.

-- create index that includes
--     Operation 'create index author_name' at A.java cannot be done on MariaDB and MySQL: its indexes do not carry columns that they are not sorted by.
--     Leave out including(...), or put the columns behind the others.

-- create index by a method
CREATE INDEX author_age USING HASH ON author (age);

-- create index with a storage parameter
--     Operation 'create index author_name' at A.java cannot be done on MariaDB and MySQL: its indexes have no parameter 'fillfactor'.
--     Leave it out; there are KEY_BLOCK_SIZE, COMMENT and WITH PARSER.

-- create index with equal nulls
--     Operation 'create index author_age' at A.java cannot be done on MariaDB and MySQL: its unique indexes take any number of nulls.
--     Leave out nullsNotDistinct(), or make the columns not null.

-- create index with a collation
--     Operation 'create index author_name' at A.java cannot be done on MariaDB and MySQL: its indexes have the collations of their columns.
--     Leave out collation(...), or index a generated column that has the collation.

-- create index with an operator class
--     Operation 'create index author_name' at A.java cannot be done on MariaDB and MySQL: it has no operator classes.
--     Leave out operatorClass(...).

-- create index concurrently
--     Operation 'create index author_name' at A.java cannot be done on MariaDB and MySQL: it has no word for building concurrently.
--     Leave out concurrently(): InnoDB lets others write meanwhile, where it can.

-- create index if not exists
CREATE INDEX IF NOT EXISTS author_name ON author (name);

-- drop index
DROP INDEX author_name ON author;

-- drop index concurrently
--     Operation 'drop index author_name' at A.java cannot be done on MariaDB and MySQL: it has no word for building concurrently.
--     Leave out concurrently(): InnoDB lets others write meanwhile, where it can.

-- drop index by its name
DROP INDEX author_name ON author;

-- drop index if exists
DROP INDEX IF EXISTS nothing ON author;

-- drop index and what depends on it
--     Operation 'drop index author_name' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- rename index
ALTER TABLE author RENAME INDEX author_name TO author_called;

-- reindex index
--     Operation 'reindex index author_name' at A.java cannot be done on MariaDB and MySQL: it builds the indexes of one table anew.
--     Write an operation for the table: reindex(Scope.TABLE, ...).

-- reindex table
ALTER TABLE author FORCE;

-- reindex schema
--     Operation 'reindex schema app' at A.java cannot be done on MariaDB and MySQL: it builds the indexes of one table anew.
--     Write an operation for the table: reindex(Scope.TABLE, ...).

-- reindex concurrently
--     Operation 'reindex table author' at A.java cannot be done on MariaDB and MySQL: it has no word for building concurrently.
--     Leave out concurrently(): InnoDB lets others write meanwhile, where it can.

-- create enum
--     Operation 'create enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- create column of an enum
--     Operation 'create table person' at A.java cannot be done on MariaDB and MySQL: it has no types under names of their own.
--     Write the type itself into the column, such as nativeType("enum('sad', 'happy')").

-- add enum value
--     Operation 'add value to enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- add enum value before another
--     Operation 'add value to enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- add enum value after another
--     Operation 'add value to enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- add enum value if not exists
--     Operation 'add value to enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- rename enum value
--     Operation 'rename value of enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- drop enum
--     Operation 'drop enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- drop enum by its name
--     Operation 'drop enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- drop enum if exists
--     Operation 'drop enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- drop enum and what depends on it
--     Operation 'drop enum mood' at A.java cannot be done on MariaDB and MySQL: it has enums as types of columns only.
--     Write the type into the column: nativeType("enum('sad', 'happy')"), and all values again in alterColumn for others.

-- rename enum
--     Operation 'rename type mood to Feeling' at A.java cannot be done on MariaDB and MySQL: it has no types under names of their own.
--     Leave it out.

-- create domain
--     Operation 'create domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create domain with a default
--     Operation 'create domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create domain that is not null
--     Operation 'create domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create domain with a check
--     Operation 'create domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create domain with several checks
--     Operation 'create domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create domain with a collation
--     Operation 'create domain label' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create column of a domain
--     Operation 'create table person' at A.java cannot be done on MariaDB and MySQL: it has no types under names of their own.
--     Write the type itself into the column, such as nativeType("enum('sad', 'happy')").

-- drop domain
--     Operation 'drop domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- drop domain by its name
--     Operation 'drop domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- drop domain if exists
--     Operation 'drop domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- drop domain and what depends on it
--     Operation 'drop domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- rename domain
--     Operation 'rename type age to Years' at A.java cannot be done on MariaDB and MySQL: it has no types under names of their own.
--     Leave it out.

-- alter domain default
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain default where there was none
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain default away
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain to not null
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain to nullable
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain to a check
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain to a check that is not valid
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain check away
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- alter domain check away by its name
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- validate check of a domain
--     Operation 'alter domain age' at A.java cannot be done on MariaDB and MySQL: it has no domains.
--     Write type, default and check into each column.

-- create composite type
--     Operation 'create composite type point2' at A.java cannot be done on MariaDB and MySQL: it has no composite types.
--     Write each attribute as a column, or keep all of them in json().

-- create composite type with a collation and an array
--     Operation 'create composite type point2' at A.java cannot be done on MariaDB and MySQL: it has no composite types.
--     Write each attribute as a column, or keep all of them in json().

-- drop composite type
--     Operation 'drop composite type point2' at A.java cannot be done on MariaDB and MySQL: it has no composite types.
--     Write each attribute as a column, or keep all of them in json().

-- drop composite type by its name
--     Operation 'drop composite type point2' at A.java cannot be done on MariaDB and MySQL: it has no composite types.
--     Write each attribute as a column, or keep all of them in json().

-- drop composite type if exists
--     Operation 'drop composite type point2' at A.java cannot be done on MariaDB and MySQL: it has no composite types.
--     Write each attribute as a column, or keep all of them in json().

-- drop composite type and what depends on it
--     Operation 'drop composite type point2' at A.java cannot be done on MariaDB and MySQL: it has no composite types.
--     Write each attribute as a column, or keep all of them in json().

-- rename composite type
--     Operation 'rename type point2 to Point of' at A.java cannot be done on MariaDB and MySQL: it has no types under names of their own.
--     Leave it out.

-- create sequence
CREATE SEQUENCE numbers;

-- create sequence with options
CREATE SEQUENCE numbers START WITH 10 INCREMENT BY 2 MINVALUE 5 MAXVALUE 50 CACHE 3 CYCLE;

-- create sequence that counts down
CREATE SEQUENCE numbers INCREMENT BY -1;

-- create sequence of a type
--     Operation 'create sequence numbers' at A.java cannot be done on MariaDB and MySQL: its sequences are of the type bigint.
--     Leave out as(...), and give the sequence a maximum.

-- create sequence that a column owns
--     Operation 'create sequence numbers' at A.java cannot be done on MariaDB and MySQL: its sequences go with no column.
--     Drop the sequence when the column is dropped.

-- create sequence if not exists
CREATE SEQUENCE IF NOT EXISTS numbers;

-- alter sequence
ALTER SEQUENCE numbers START WITH 10 INCREMENT BY 3 MINVALUE 1 MAXVALUE 5000 CACHE 7 NOCYCLE;

-- alter sequence to another type
--     Operation 'alter sequence numbers' at A.java cannot be done on MariaDB and MySQL: nothing of the sequence changes.
--     Say what changes, or leave it out.

-- alter sequence without the existing options
ALTER SEQUENCE numbers START WITH 10 INCREMENT BY 3 MINVALUE 1 MAXVALUE 5000 CACHE 7 NOCYCLE;

-- own sequence
--     Operation 'own sequence numbers by author.id' at A.java cannot be done on MariaDB and MySQL: its sequences go with no column.
--     Drop the sequence when the column is dropped.

-- disown sequence
--     Operation 'own sequence numbers by none' at A.java cannot be done on MariaDB and MySQL: its sequences go with no column.
--     Drop the sequence when the column is dropped.

-- restart sequence
ALTER SEQUENCE numbers RESTART;

-- restart sequence with a number
ALTER SEQUENCE numbers RESTART WITH 17;

-- rename sequence
RENAME TABLE numbers TO Counts;

-- drop sequence
DROP SEQUENCE numbers;

-- drop sequence by its name
DROP SEQUENCE numbers;

-- drop sequence if exists
DROP SEQUENCE IF EXISTS numbers;

-- drop sequence and what depends on it
--     Operation 'drop sequence numbers' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- create view
CREATE VIEW old_author AS
SELECT id, name FROM author WHERE age > 30;

-- create view with names of columns
CREATE VIEW old_author (number, `Called as`) AS
SELECT id, name FROM author WHERE age > 30;

-- create view with a check option
CREATE VIEW old_author AS
SELECT id, name FROM author WHERE age > 30
WITH CASCADED CHECK OPTION;

-- create view with a local check option
CREATE VIEW old_author AS
SELECT id, name FROM author WHERE age > 30
WITH LOCAL CHECK OPTION;

-- create view with a parameter
--     Operation 'create view old_author' at A.java cannot be done on MariaDB and MySQL: its views have no parameter 'security_barrier'.
--     Leave it out; there are ALGORITHM, DEFINER and SQL SECURITY.

-- create view if not exists
CREATE VIEW IF NOT EXISTS old_author AS
SELECT id, name FROM author WHERE age > 30;

-- replace view
CREATE OR REPLACE VIEW old_author AS
SELECT id, name FROM author WHERE age > 60;

-- replace view without the existing one
CREATE OR REPLACE VIEW old_author AS
SELECT id, name FROM author WHERE age > 60;

-- drop view
DROP VIEW old_author;

-- drop view by its name
DROP VIEW old_author;

-- drop view if exists
DROP VIEW IF EXISTS nothing;

-- drop view and what depends on it
--     Operation 'drop view old_author' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- create view that is materialized
--     Operation 'create materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- create view that is materialized and empty
--     Operation 'create materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- create view that is materialized with a parameter
--     Operation 'create materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- create materialized view if not exists
--     Operation 'create materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- replace materialized view
--     Operation 'replace materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- replace materialized view and its index
--     Operation 'replace materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- refresh materialized view
--     Operation 'refresh materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- refresh materialized view concurrently
--     Operation 'refresh materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- drop materialized view
--     Operation 'drop materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- drop materialized view by its name
--     Operation 'drop materialized view ages' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- drop materialized view if exists
--     Operation 'drop materialized view nothing' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.

-- create function
--     Operation 'create function twice' at A.java cannot be done on MariaDB and MySQL: its functions return no rows of queries.
--     Write the body as RETURN ... or as BEGIN ... END.

-- create function with all options
--     Operation 'create function twice' at A.java cannot be done on MariaDB and MySQL: its functions return no rows of queries.
--     Write the body as RETURN ... or as BEGIN ... END.

-- create function with arguments out
--     Operation 'create function pair' at A.java cannot be done on MariaDB and MySQL: its functions return one value.
--     Say which with returns(...), or write a procedure.
--     Operation 'create function pair' at A.java cannot be done on MariaDB and MySQL: its functions return no rows of queries.
--     Write the body as RETURN ... or as BEGIN ... END.

-- create procedure
--     Operation 'create procedure clean' at A.java cannot be done on MariaDB and MySQL: its routines are written in SQL.
--     Leave out language(...), and write the body in SQL.
--     Operation 'create procedure clean' at A.java cannot be done on MariaDB and MySQL: its arguments have no defaults.
--     Leave out defaultTo(...), and hand over each argument.

-- replace function
--     Operation 'replace function twice' at A.java cannot be done on MariaDB and MySQL: its functions return no rows of queries.
--     Write the body as RETURN ... or as BEGIN ... END.

-- replace function without the existing one
--     Operation 'replace function twice' at A.java cannot be done on MariaDB and MySQL: its functions return no rows of queries.
--     Write the body as RETURN ... or as BEGIN ... END.

-- drop function
DROP FUNCTION twice;

-- drop procedure
DROP PROCEDURE clean;

-- drop function by its name
DROP FUNCTION twice;

-- drop function if exists
DROP FUNCTION IF EXISTS twice;

-- drop function and what depends on it
--     Operation 'drop function touch' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- create trigger
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers work on one event.
--     Write one trigger for each event.
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger of columns
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers work on updates of any column.
--     Leave out updateOf(...), and compare OLD and NEW in the body.
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger with a condition
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers work on one event.
--     Write one trigger for each event.
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have no condition.
--     Leave out when(...), and write IF into the body.
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger for each statement
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers work for each row.
--     Leave out forEachStatement(), oldTable(...) and newTable(...).
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger on truncation
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers do not work on truncation.
--     Write a trigger that works on DELETE.
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers work for each row.
--     Leave out forEachStatement(), oldTable(...) and newTable(...).
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger that is a constraint
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers are no constraints.
--     Leave out asConstraint(...).
--     Operation 'create trigger author.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger instead of
--     Operation 'create trigger names.touched' at A.java cannot be done on MariaDB and MySQL: its views have no triggers.
--     Write through the tables of the view.
--     Operation 'create trigger names.touched' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- drop trigger
DROP TRIGGER touched;

-- drop trigger by its name
DROP TRIGGER touched;

-- drop trigger if exists
DROP TRIGGER IF EXISTS nothing;

-- drop trigger and what depends on it
--     Operation 'drop trigger author.touched' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- disable trigger
--     Operation 'set trigger author.touched to DISABLED' at A.java cannot be done on MariaDB and MySQL: its triggers cannot be switched off.
--     Drop the trigger, and create it again where it is to work.

-- enable trigger
--     Operation 'set trigger author.touched to ENABLED' at A.java cannot be done on MariaDB and MySQL: its triggers cannot be switched off.
--     Drop the trigger, and create it again where it is to work.

-- let trigger always fire
--     Operation 'set trigger author.touched to ALWAYS' at A.java cannot be done on MariaDB and MySQL: its triggers cannot be switched off.
--     Drop the trigger, and create it again where it is to work.

-- insert a text
INSERT INTO thing (id, value) VALUES
    (1, 'it''s \\ "so" ${here} :there ? -- €
	end');

-- insert an empty text
INSERT INTO thing (id, value) VALUES
    (1, '');

-- insert a whole number
INSERT INTO thing (id, value) VALUES
    (1, -17);

-- insert a number
INSERT INTO thing (id, value) VALUES
    (1, 12345.678);

-- insert a small number
INSERT INTO thing (id, value) VALUES
    (1, 0.000000125);

-- insert no number
--     Operation 'insert 1 rows into thing' at A.java cannot be done on MariaDB and MySQL: its floating-point numbers are finite.
--     Hand over another value, or an expression("...") with SQL.

-- insert an infinite number
--     Operation 'insert 1 rows into thing' at A.java cannot be done on MariaDB and MySQL: its floating-point numbers are finite.
--     Hand over another value, or an expression("...") with SQL.

-- insert a truth
INSERT INTO thing (id, value) VALUES
    (1, TRUE);

-- insert a date
INSERT INTO thing (id, value) VALUES
    (1, '2024-02-29');

-- insert a time
INSERT INTO thing (id, value) VALUES
    (1, '23:59:58.123456');

-- insert a date and time
INSERT INTO thing (id, value) VALUES
    (1, '2024-02-29 01:02:03.000004');

-- insert a moment
INSERT INTO thing (id, value) VALUES
    (1, '2024-02-29 01:02:03.000004');

-- insert a uuid
INSERT INTO thing (id, value) VALUES
    (1, '6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11');

-- insert a json
INSERT INTO thing (id, value) VALUES
    (1, '{"a": "it''s", "b": [1, null]}');

-- insert bytes
INSERT INTO thing (id, value) VALUES
    (1, x'00017f80ff');

-- insert no bytes
INSERT INTO thing (id, value) VALUES
    (1, x'');

-- insert an array
--     Operation 'insert 1 rows into thing' at A.java cannot be done on MariaDB and MySQL: it has no arrays.
--     Hand over another value, or an expression("...") with SQL.

-- insert an array of texts
--     Operation 'insert 1 rows into thing' at A.java cannot be done on MariaDB and MySQL: it has no arrays.
--     Hand over another value, or an expression("...") with SQL.

-- insert an empty array
--     Operation 'insert 1 rows into thing' at A.java cannot be done on MariaDB and MySQL: it has no arrays.
--     Hand over another value, or an expression("...") with SQL.

-- insert null
INSERT INTO thing (id, value) VALUES
    (1, NULL);

-- insert an expression
INSERT INTO thing (id, value) VALUES
    (1, 3 + 4);

-- insert several rows
INSERT INTO author (id, name, age) VALUES
    (2, 'Alan', 41),
    (3, 'Grace', NULL);

-- insert rows with a key of several columns
INSERT INTO author (id, name, age) VALUES
    (2, 'Alan', 41),
    (3, 'Alan', NULL);

-- insert rows without a key
INSERT INTO author (id, name) VALUES
    (2, 'Alan');

-- update rows
UPDATE author SET age = 37, name = 'it''s Ada' WHERE age > 30;

-- update all rows
UPDATE author SET age = age + 1;

-- delete rows
DELETE FROM author WHERE id <=> 1;

-- delete rows by their key alone
DELETE FROM author WHERE id <=> 1;

-- delete where
DELETE FROM author WHERE age > 30;

-- delete all rows
DELETE FROM author;

-- create schema
CREATE DATABASE app;

-- create schema with a quoted name
CREATE DATABASE `App of`;

-- create table in a schema
CREATE TABLE app.place (
    x int,
    CONSTRAINT place_check CHECK (x > 0)
);
CREATE INDEX place_x ON app.place (x);

-- create schema if not exists
CREATE DATABASE IF NOT EXISTS app;

-- drop schema
SET @migrations_sql = IF(NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'app')
    AND NOT EXISTS (SELECT 1 FROM information_schema.routines WHERE routine_schema = 'app')
    AND NOT EXISTS (SELECT 1 FROM information_schema.events WHERE event_schema = 'app'),
    'DROP DATABASE app',
    'SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ''Schema ''''app'''' is not empty. Drop what is in it first, or drop it with CASCADE.''');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- drop schema if exists
SET @migrations_sql = IF(NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'nowhere')
    AND NOT EXISTS (SELECT 1 FROM information_schema.routines WHERE routine_schema = 'nowhere')
    AND NOT EXISTS (SELECT 1 FROM information_schema.events WHERE event_schema = 'nowhere'),
    'DROP DATABASE IF EXISTS nowhere',
    'SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ''Schema ''''nowhere'''' is not empty. Drop what is in it first, or drop it with CASCADE.''');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- drop schema and what is in it
DROP DATABASE app;

-- rename schema
--     Operation 'rename schema app to main_app' at A.java cannot be done on MariaDB and MySQL: it cannot rename a database.
--     Create the other schema, and move each table with moveTable.

-- create extension
--     Operation 'create extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- create extension in a schema
--     Operation 'create extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- create extension if not exists
--     Operation 'create extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- update extension
--     Operation 'update extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- update extension to a version
--     Operation 'update extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.
--     Operation 'drop extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- drop extension
--     Operation 'drop extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- drop extension if exists
--     Operation 'drop extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- drop extension and what depends on it
--     Operation 'drop extension hstore' at A.java cannot be done on MariaDB and MySQL: it has no extensions.
--     Let whoever runs the server install a plugin, and leave it out.

-- comment on table
ALTER TABLE author COMMENT = 'it''s \\ a comment';

-- comment on column
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE author MODIFY COLUMN age',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''it''''s \\\\ a comment''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'author' AND c.column_name = 'age'
    ORDER BY c.table_name = CAST('author' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE author ALTER COLUMN age DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on constraint
--     Operation 'comment on constraint author.author_check' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on index
--     Operation 'comment on index author_name' at A.java cannot be done on MariaDB and MySQL: the comment of an index stays as it is.
--     Drop the index, and create it again with("COMMENT", "'...'").

-- comment on view
--     Operation 'comment on view names' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on materialized view
--     Operation 'comment on materialized view names' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on sequence
ALTER TABLE numbers COMMENT = 'it''s \\ a comment';

-- comment on type
--     Operation 'comment on type mood' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on domain
--     Operation 'comment on domain age' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on schema
ALTER DATABASE app COMMENT = 'it''s \\ a comment';

-- comment on extension
--     Operation 'comment on extension hstore' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on table without the existing one
ALTER TABLE author COMMENT = 'people';

-- comment on table away
ALTER TABLE author COMMENT = '';

-- grant on a table
GRANT SELECT, UPDATE ON author TO PUBLIC;

-- grant all on a table
GRANT ALL ON author TO PUBLIC;

-- grant on a view
GRANT SELECT ON names TO PUBLIC;

-- grant on several tables
GRANT SELECT ON author TO PUBLIC;
GRANT SELECT ON book TO PUBLIC;

-- grant on a sequence
--     Operation 'grant USAGE on sequence numbers for PUBLIC' at A.java cannot be done on MariaDB and MySQL: USAGE is no privilege there.
--     Name what may be done, such as SELECT.

-- grant on a schema
--     Operation 'grant USAGE on schema app for PUBLIC' at A.java cannot be done on MariaDB and MySQL: USAGE is no privilege there.
--     Name what may be done, such as SELECT.

-- revoke on a table
REVOKE SELECT, UPDATE ON author FROM PUBLIC;

-- revoke and what depends on it
--     Operation 'revoke SELECT, UPDATE on table author for PUBLIC' at A.java cannot be done on MariaDB and MySQL: it takes the word CASCADE, but drops nothing that depends on it.
--     Drop what depends on it first, and leave out CASCADE.

-- enable row security
--     Operation 'set row level security of author to ENABLED' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- disable row security
--     Operation 'set row level security of author to DISABLED' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- force row security
--     Operation 'set row level security of author to FORCED' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create policy
--     Operation 'create policy author.old_only' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create policy with all options
--     Operation 'create policy author.old_only' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- drop policy
--     Operation 'drop policy author.old_only' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- drop policy by its name
--     Operation 'drop policy author.old_only' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- drop policy if exists
--     Operation 'drop policy author.nothing' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- attach partition
--     Operation 'attach partition place_low to place' at A.java cannot be done on MariaDB and MySQL: its partitions are no tables.
--     Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in op.execute.

-- attach default partition
--     Operation 'attach partition place_low to place' at A.java cannot be done on MariaDB and MySQL: its partitions are no tables.
--     Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in op.execute.

-- detach partition
--     Operation 'detach partition place_low from place' at A.java cannot be done on MariaDB and MySQL: its partitions are no tables.
--     Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in op.execute.

-- detach partition without its bounds
--     Operation 'detach partition place_low from place' at A.java cannot be done on MariaDB and MySQL: its partitions are no tables.
--     Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in op.execute.

-- detach partition concurrently
--     Operation 'detach partition place_low from place' at A.java cannot be done on MariaDB and MySQL: its partitions are no tables.
--     Write ALTER TABLE ... ADD PARTITION, or EXCHANGE PARTITION ... WITH TABLE, as SQL in op.execute.

-- execute
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);

-- execute several statements
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);
UPDATE author SET age = 42 WHERE id = 2;

-- execute without its inverse
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);

-- execute with parameters
INSERT INTO author (id, name, age) VALUES (2, 'it''s :id', 41);

-- execute with parameters without its inverse
UPDATE author SET name = '\\Ada';

-- run a script
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);
DELETE FROM author WHERE id = 2;

-- run
-- Java: insert an author

-- run without its inverse
-- Java: JDBC work

-- custom operation
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);

-- create table with options, partitions and a first number
CREATE TABLE place (
    id bigint AUTO_INCREMENT NOT NULL,
    PRIMARY KEY (id)
) AUTO_INCREMENT = 100 COMMENT = 'where it''s \\ at' ENGINE = InnoDB ROW_FORMAT = DYNAMIC
PARTITION BY HASH (id) PARTITIONS 2;

-- create table of partitions by range
CREATE TABLE place (
    x int
)
PARTITION BY RANGE (x) (PARTITION low VALUES LESS THAN (10));

-- add column with identity and its key
ALTER TABLE place
    ADD COLUMN id bigint AUTO_INCREMENT NOT NULL,
    ADD CONSTRAINT place_key UNIQUE (id),
    AUTO_INCREMENT = 7;

-- drop schema that is empty if exists
SET @migrations_sql = IF(NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = 'app')
    AND NOT EXISTS (SELECT 1 FROM information_schema.routines WHERE routine_schema = 'app')
    AND NOT EXISTS (SELECT 1 FROM information_schema.events WHERE event_schema = 'app'),
    'DROP DATABASE IF EXISTS app',
    'SIGNAL SQLSTATE ''45000'' SET MESSAGE_TEXT = ''Schema ''''app'''' is not empty. Drop what is in it first, or drop it with CASCADE.''');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: id
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN id',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'id'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN id DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: label
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN label',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'label'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN label DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: payload
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN payload',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'payload'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN payload DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: twice
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN twice',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'twice'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN twice DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: shown
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN shown',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'shown'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN shown DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: changed
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN changed',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'changed'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN changed DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: made
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN made',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'made'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN made DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: mood
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN mood',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'mood'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN mood DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: positive
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN positive',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'positive'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN positive DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: hidden
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN hidden',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'hidden'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN hidden DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: bits
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN bits',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'bits'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN bits DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: packed
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN packed',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'packed'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN packed DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: amount
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN amount',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'amount'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN amount DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on column with everything: bytes
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN bytes',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''another ''''one''''''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'bytes'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN bytes DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column type and all the rest stays
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN label',
        ' varchar(30)',
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'label'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN label DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column of a collation to nullable
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN label',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        ' NULL',
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'label'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN label DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column of a check to nullable
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN positive',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        ' NULL',
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'positive'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN positive DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column to not null that is hidden
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN hidden',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        ' NOT NULL',
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'hidden'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN hidden DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column json to text
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN payload',
        ' longtext',
        ' COLLATE utf8mb4_bin',
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'payload'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN payload DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column native type
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN mood',
        ' enum(''sad'', ''b''''\\\\c'', ''happy'')',
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name AND k.check_clause <> CONCAT('json_valid(`', REPLACE(c.column_name, '`', '``'), '`)')), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'mood'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN mood DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column number away
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN id',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'id'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN id DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column expression of text
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN shown',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        ' GENERATED ALWAYS AS (concat(label, ''p''''\\\\''))', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL'),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'shown'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN shown DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- alter column to a plain one
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE thing MODIFY COLUMN shown',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        IF(c.column_comment = '', '', CONCAT(' COMMENT ', QUOTE(c.column_comment))),
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'thing' AND c.column_name = 'shown'
    ORDER BY c.table_name = CAST('thing' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE thing ALTER COLUMN shown DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- create index on the beginning of a column
CREATE INDEX author_beginning ON author (name(10) DESC);

-- create index for full texts with a comment
CREATE FULLTEXT INDEX author_words ON author (name) COMMENT 'it''s';

-- create view with an algorithm
CREATE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW names AS
SELECT name FROM author;

-- grant on a schema with the right to give it on
GRANT SELECT, INSERT ON app.* TO PUBLIC WITH GRANT OPTION;

-- grant on a column
GRANT UPDATE (name) ON author TO PUBLIC;

-- create function that returns
CREATE FUNCTION twice(number int)
RETURNS int
DETERMINISTIC
RETURN number * 2;

-- replace function that returns
CREATE OR REPLACE FUNCTION twice(number int)
RETURNS int
DETERMINISTIC
BEGIN DECLARE n int; SET n = number; RETURN n + n; END;

-- comment on function
ALTER FUNCTION twice COMMENT 'it''s twice';

-- create procedure with a body
CREATE PROCEDURE clean(IN up_to int, OUT gone int)
SQL SECURITY INVOKER
BEGIN DELETE FROM author WHERE age > up_to; SET gone = 1; END;

-- drop procedure with a body
DROP PROCEDURE clean;

-- create trigger with a body
CREATE TRIGGER trimmed BEFORE INSERT ON author FOR EACH ROW
BEGIN SET NEW.name = trim(NEW.name); SET NEW.age = 1; END;

-- drop trigger with a body
DROP TRIGGER trimmed;

-- add check without a name
ALTER TABLE book ADD CHECK (id > 0);

-- add unique without a name that is deferred
--     Operation 'add constraint book.(unnamed)' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add foreign key without a name
ALTER TABLE book ADD FOREIGN KEY (id) REFERENCES author (id);

-- add primary key without a name that can be deferred
--     Operation 'add constraint book.(unnamed)' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add exclusion without a name and method that can be deferred
--     Operation 'add constraint book.(unnamed)' at A.java cannot be done on MariaDB and MySQL: it has no exclusion constraints.
--     Write a trigger that looks for such rows, or make what is compared for equality unique.

-- drop exclusion
ALTER TABLE book DROP CONSTRAINT book_excl;

-- add constraint using an index that can be deferred
--     Operation 'add constraint book.k using index i' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- add constraint using an index that is deferred
--     Operation 'add constraint book.k using index i' at A.java cannot be done on MariaDB and MySQL: it checks every constraint at once.
--     Leave out deferrability(...).

-- alter column storage to DEFAULT
--     Operation 'alter column book.title' at A.java cannot be done on MariaDB and MySQL: its columns are stored as the row format of the table says.
--     Leave it out, or change ROW_FORMAT as SQL.

-- alter column storage to PLAIN
--     Operation 'alter column book.title' at A.java cannot be done on MariaDB and MySQL: its columns are stored as the row format of the table says.
--     Leave it out, or change ROW_FORMAT as SQL.

-- alter column storage to EXTERNAL
--     Operation 'alter column book.title' at A.java cannot be done on MariaDB and MySQL: its columns are stored as the row format of the table says.
--     Leave it out, or change ROW_FORMAT as SQL.

-- alter column storage to EXTENDED
--     Operation 'alter column book.title' at A.java cannot be done on MariaDB and MySQL: its columns are stored as the row format of the table says.
--     Leave it out, or change ROW_FORMAT as SQL.

-- alter column storage to MAIN
--     Operation 'alter column book.title' at A.java cannot be done on MariaDB and MySQL: its columns are stored as the row format of the table says.
--     Leave it out, or change ROW_FORMAT as SQL.

-- alter column identity to always
--     Operation 'alter column book.id' at A.java cannot be done on MariaDB and MySQL: its identity columns take other values, too, always.
--     Leave out alterIdentity(...).

-- create table with an option
CREATE TABLE place (
    x int
) STRICT;

-- update to every kind of value
UPDATE book SET c0 = NULL, c1 = 'it''s', c2 = 1.50, c3 = TRUE, c4 = FALSE, c5 = '2024-02-29', c6 = '23:59:58', c7 = '2024-02-29 01:02:03', c8 = '2024-02-29 01:02:03', c9 = '6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11', c10 = '{"a": 1}', c11 = x'0001ff', c12 = 1 + 1 WHERE id = 1;

-- execute with every kind of value
SELECT NULL, 'it''s', 1.50, TRUE, FALSE, '2024-02-29', '23:59:58', '2024-02-29 01:02:03', '2024-02-29 01:02:03', '6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11', '{"a": 1}', x'0001ff', (1 + 1);

-- update to an infinite number
--     Operation 'update rows of book' at A.java cannot be done on MariaDB and MySQL: its floating-point numbers are finite.
--     Hand over another value, or an expression("...") with SQL.

-- execute with an infinite number
--     Operation 'execute SELECT :p0' at A.java has values that cannot be written for mysql: :p0 (its floating-point numbers are finite).
--     Hand over expression("...") with the SQL for each of them.

-- update to an array
--     Operation 'update rows of book' at A.java cannot be done on MariaDB and MySQL: it has no arrays.
--     Hand over another value, or an expression("...") with SQL.

-- execute with an array
--     Operation 'execute SELECT :p0' at A.java has values that cannot be written for mysql: :p0 (it has no arrays).
--     Hand over expression("...") with the SQL for each of them.

-- create function with arguments of every mode
--     Operation 'create function f' at A.java cannot be done on MariaDB and MySQL: its arguments have names.
--     Name each argument.
--     Operation 'create function f' at A.java cannot be done on MariaDB and MySQL: it has no variadic arguments.
--     Hand over a text or a json() with all of them.

-- create trigger that is a constraint and not deferred
--     Operation 'create trigger book.t' at A.java cannot be done on MariaDB and MySQL: its triggers are no constraints.
--     Leave out asConstraint(...).
--     Operation 'create trigger book.t' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- create trigger that is a constraint and can be deferred
--     Operation 'create trigger book.t' at A.java cannot be done on MariaDB and MySQL: its triggers are no constraints.
--     Leave out asConstraint(...).
--     Operation 'create trigger book.t' at A.java cannot be done on MariaDB and MySQL: its triggers have a body and call no trigger functions.
--     Write the body as action("SET NEW.name = trim(NEW.name)") or action("BEGIN ... END").

-- let trigger fire on a replica
--     Operation 'set trigger book.t to REPLICA' at A.java cannot be done on MariaDB and MySQL: its triggers cannot be switched off.
--     Drop the trigger, and create it again where it is to work.

-- comment on any table
ALTER TABLE x COMMENT = 'it''s';

-- comment on any column
SET @migrations_sql = COALESCE((
    SELECT CONCAT(
        'ALTER TABLE book MODIFY COLUMN x',
        ' ', c.column_type,
        IFNULL(CONCAT(' CHARACTER SET ', c.character_set_name, ' COLLATE ', c.collation_name), ''),
        IF(c.generation_expression <> '', CONCAT(' GENERATED ALWAYS AS (', /*M! c.generation_expression */ /*!80000 REPLACE(c.generation_expression, '\\''', '''') */, ')', IF(c.extra LIKE '%STORED%', ' STORED', ' VIRTUAL')), ''),
        IF(c.is_nullable = 'NO', ' NOT NULL', IF(c.generation_expression <> '', '', ' NULL')),
        /*M! IF(c.column_default IS NULL OR c.column_default = 'NULL', '', CONCAT(' DEFAULT ', c.column_default)) */ /*!80000 IFNULL(CONCAT(' DEFAULT ', CASE WHEN c.column_default LIKE 'CURRENT_TIMESTAMP%' AND c.extra LIKE '%DEFAULT_GENERATED%' THEN c.column_default WHEN c.extra LIKE '%DEFAULT_GENERATED%' THEN CONCAT('(', REPLACE(c.column_default, '\\''', ''''), ')') WHEN c.data_type IN ('bit', 'binary', 'varbinary') THEN c.column_default ELSE QUOTE(c.column_default) END), '') */,
        IFNULL(CONCAT(' ', NULLIF(REGEXP_SUBSTR(c.extra, 'on update [a-zA-Z_]+([(][0-9]*[)])?'), '')), ''),
        IF(c.extra LIKE '%auto_increment%', ' AUTO_INCREMENT', ''),
        IF(c.extra LIKE '%INVISIBLE%', ' INVISIBLE', ''),
        /*M! IF(c.extra LIKE '%WITHOUT SYSTEM VERSIONING%', ' WITHOUT SYSTEM VERSIONING', '') */ /*!80000 IFNULL(CONCAT(' SRID ', c.srs_id), '') */,
        ' COMMENT ''it''''s''',
        /*M! IFNULL((SELECT CONCAT(' CHECK (', k.check_clause, ')') FROM information_schema.check_constraints k WHERE k.constraint_schema = c.table_schema AND k.table_name = c.table_name AND k.level = 'Column' AND k.constraint_name = c.column_name), '') */ /*!80000 '' */)
    FROM information_schema.columns c
    WHERE c.table_schema = DATABASE() AND c.table_name = 'book' AND c.column_name = 'x'
    ORDER BY c.table_name = CAST('book' AS BINARY) DESC LIMIT 1),
    'ALTER TABLE book ALTER COLUMN x DROP DEFAULT');
PREPARE migrations_sql FROM @migrations_sql;
EXECUTE migrations_sql;
DEALLOCATE PREPARE migrations_sql;

-- comment on any constraint
--     Operation 'comment on constraint book.x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any index
--     Operation 'comment on index x' at A.java cannot be done on MariaDB and MySQL: the comment of an index stays as it is.
--     Drop the index, and create it again with("COMMENT", "'...'").

-- comment on any view
--     Operation 'comment on view x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any materialized view
--     Operation 'comment on materialized view x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any sequence
ALTER TABLE x COMMENT = 'it''s';

-- comment on any type
--     Operation 'comment on type x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any domain
--     Operation 'comment on domain x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any function
ALTER FUNCTION f COMMENT 'it''s';

-- comment on any procedure
ALTER PROCEDURE x COMMENT 'it''s';

-- comment on any aggregate
--     Operation 'comment on aggregate x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any statistics
--     Operation 'comment on statistics x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any event trigger
--     Operation 'comment on event trigger x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any trigger
--     Operation 'comment on trigger book.x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any policy
--     Operation 'comment on policy book.x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any rule
--     Operation 'comment on rule book.x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any schema
ALTER DATABASE x COMMENT = 'it''s';

-- comment on any extension
--     Operation 'comment on extension x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- comment on any database
ALTER DATABASE x COMMENT = 'it''s';

-- comment on any role
--     Operation 'comment on role x' at A.java cannot be done on MariaDB and MySQL: its comments are on tables, columns, sequences, routines and schemas.
--     Leave it out, or comment on the table.

-- create policy on ALL
--     Operation 'create policy book.p' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create policy on SELECT
--     Operation 'create policy book.p' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create policy on INSERT
--     Operation 'create policy book.p' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create policy on UPDATE
--     Operation 'create policy book.p' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create policy on DELETE
--     Operation 'create policy book.p' at A.java cannot be done on MariaDB and MySQL: it has no row level security.
--     Grant privileges on a view that has the rows in question only.

-- create schema of an owner
--     Operation 'create schema app' at A.java cannot be done on MariaDB and MySQL: its schemas have no owner.
--     Leave out the owner, and grant privileges.

-- grant with grant option
GRANT SELECT ON book TO ada WITH GRANT OPTION;

-- refresh view and leave it empty
--     Operation 'refresh materialized view v' at A.java cannot be done on MariaDB and MySQL: it has no materialized views.
--     Create a table, and fill it with INSERT ... SELECT where it is to be refreshed; or create a plain view.
