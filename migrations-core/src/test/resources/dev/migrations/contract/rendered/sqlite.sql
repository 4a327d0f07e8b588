-- create table
CREATE TABLE place (
    id integer NOT NULL,
    x integer DEFAULT (0) NOT NULL,
    label varchar(20),
    CONSTRAINT place_pk PRIMARY KEY (id),
    CONSTRAINT place_key UNIQUE (x, label),
    CONSTRAINT place_check CHECK (x >= 0)
);

-- create table without columns
--     Operation 'create table place' at A.java cannot be done on SQLite: a table has columns.
--     Give it at least one.

-- create table with a quoted name
CREATE TABLE "Odd name" (
    "q""uoted" integer,
    "select" integer
);

-- create table with a foreign key
CREATE TABLE book (
    id integer,
    author_id integer NOT NULL,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE ON UPDATE RESTRICT
);

-- create table with a foreign key to itself
CREATE TABLE node (
    id integer NOT NULL,
    parent integer,
    CONSTRAINT node_pk PRIMARY KEY (id),
    CONSTRAINT node_parent_fk FOREIGN KEY (parent) REFERENCES node (id)
);

-- create table with identity always
CREATE TABLE place (
    id integer CONSTRAINT place_pk PRIMARY KEY AUTOINCREMENT NOT NULL
);

-- create table with identity by default
CREATE TABLE place (
    id integer CONSTRAINT place_pk PRIMARY KEY AUTOINCREMENT NOT NULL
);

-- create table with a comment
--     Operation 'create table place' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- create table with a comment of a column
--     Operation 'create table place' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- create table with a collation
CREATE TABLE place (
    name varchar(20) COLLATE NOCASE
);

-- create unlogged table
--     Operation 'create table place' at A.java cannot be done on SQLite: it keeps the rows of every table.
--     Leave out unlogged().

-- create partitioned table
--     Operation 'create table place' at A.java cannot be done on SQLite: it has no partitions.
--     Leave out partitionBy(...), and create an index on these columns.

-- create table that inherits
--     Operation 'create table town' at A.java cannot be done on SQLite: no table inherits from another one.
--     Name all columns in the table itself.

-- create table with a storage parameter
--     Operation 'create table place' at A.java cannot be done on SQLite: a table has no storage parameters.
--     Leave out with(...).

-- create table if not exists
CREATE TABLE IF NOT EXISTS place (
    id integer NOT NULL,
    x integer DEFAULT (0) NOT NULL,
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
--     Operation 'drop table author' at A.java cannot be done on SQLite: it drops nothing that depends on a table, but what belongs to it.
--     Leave out CASCADE, and drop views and foreign keys of other tables before.

-- rename table
ALTER TABLE author RENAME TO writer;

-- rename table to a quoted name
ALTER TABLE author RENAME TO "Writer of";

-- move table
--     Operation 'move table one.place to schema two' at A.java cannot be done on SQLite: a table stays in its database.
--     Create it in the other database, insert its rows there, and drop this one.

-- add column of type smallint
ALTER TABLE author ADD COLUMN more smallint;

-- add column of type integer
ALTER TABLE author ADD COLUMN more integer;

-- add column of type bigint
ALTER TABLE author ADD COLUMN more bigint;

-- add column of type numeric
ALTER TABLE author ADD COLUMN more numeric;

-- add column of type numeric with a precision
ALTER TABLE author ADD COLUMN more numeric(12);

-- add column of type numeric with a precision and a scale
ALTER TABLE author ADD COLUMN more numeric(12, 3);

-- add column of type real
ALTER TABLE author ADD COLUMN more real;

-- add column of type double precision
ALTER TABLE author ADD COLUMN more double precision;

-- add column of type boolean
ALTER TABLE author ADD COLUMN more boolean;

-- add column of type character
ALTER TABLE author ADD COLUMN more character(3);

-- add column of type varchar
ALTER TABLE author ADD COLUMN more varchar(90);

-- add column of type varchar without a length
ALTER TABLE author ADD COLUMN more varchar;

-- add column of type text
ALTER TABLE author ADD COLUMN more text;

-- add column of type bytea
ALTER TABLE author ADD COLUMN more blob;

-- add column of type date
ALTER TABLE author ADD COLUMN more text;

-- add column of type time
ALTER TABLE author ADD COLUMN more text;

-- add column of type time with a precision
ALTER TABLE author ADD COLUMN more text;

-- add column of type timestamp
ALTER TABLE author ADD COLUMN more text;

-- add column of type timestamp with a precision
ALTER TABLE author ADD COLUMN more text;

-- add column of type timestamptz
ALTER TABLE author ADD COLUMN more text;

-- add column of type timestamptz with a precision
ALTER TABLE author ADD COLUMN more text;

-- add column of type interval
ALTER TABLE author ADD COLUMN more text;

-- add column of type uuid
ALTER TABLE author ADD COLUMN more text;

-- add column of type json
ALTER TABLE author ADD COLUMN more text;

-- add column of type jsonb
ALTER TABLE author ADD COLUMN more text;

-- add column of type array
--     Operation 'add column author.more' at A.java cannot be done on SQLite: it has no arrays.
--     Use json(), or a table of its own for the elements.

-- add column of type array of arrays
--     Operation 'add column author.more' at A.java cannot be done on SQLite: it has no arrays.
--     Use json(), or a table of its own for the elements.

-- add column of type native type
ALTER TABLE author ADD COLUMN more decimal(7, 1);

-- add column with a default
ALTER TABLE author ADD COLUMN rank integer DEFAULT (7);

-- add column not null with a default
ALTER TABLE author ADD COLUMN rank integer DEFAULT (7) NOT NULL;

-- add column with a quoted name
ALTER TABLE author ADD COLUMN "Order by" integer;

-- add column with a collation
ALTER TABLE author ADD COLUMN motto varchar(20) COLLATE NOCASE;

-- add column with a comment
--     Operation 'add column author.rank' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- add column with identity always
--     Operation 'add column author.number' at A.java cannot be done on SQLite: it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID.
--     Make the identity column the primary key, or give the rows their numbers yourself.

-- add column with identity by default
--     Operation 'add column author.number' at A.java cannot be done on SQLite: it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID.
--     Make the identity column the primary key, or give the rows their numbers yourself.

-- add column with identity and its options
--     Operation 'add column author.number' at A.java cannot be done on SQLite: it numbers rows by one, and up to the highest number that there is.
--     Say nothing of the numbers but where they start.
--     Operation 'add column author.number' at A.java cannot be done on SQLite: it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID.
--     Make the identity column the primary key, or give the rows their numbers yourself.

-- add column that is stored and computed
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer,
    twice integer GENERATED ALWAYS AS (age * 2) STORED,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- add column that is computed when it is read
ALTER TABLE author ADD COLUMN twice integer GENERATED ALWAYS AS (age * 2) VIRTUAL;

-- add column with a unique constraint
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer,
    email varchar(80),
    CONSTRAINT author_pk PRIMARY KEY (id),
    CONSTRAINT author_email_key UNIQUE (email)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- add column with a check
ALTER TABLE author ADD COLUMN rank integer CONSTRAINT author_rank_check CHECK (rank > 0);

-- add column with a foreign key
ALTER TABLE author ADD COLUMN friend integer CONSTRAINT author_friend_fk REFERENCES author (id);

-- add column if not exists
--     Nothing is to be done.

-- drop column that may be null
ALTER TABLE author DROP COLUMN rank;

-- drop column with a default
ALTER TABLE author DROP COLUMN rank;

-- drop column with a comment
--     Operation 'add column author.rank' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- drop column with identity
--     Operation 'add column author.number' at A.java cannot be done on SQLite: it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID.
--     Make the identity column the primary key, or give the rows their numbers yourself.

-- drop column that is computed
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name, twice';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- drop column and its check
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name, rank';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- drop column by its name
ALTER TABLE author DROP COLUMN age;

-- drop column if exists
--     Nothing is to be done.

-- drop column and its index
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, author_age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name) SELECT id, name FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- drop column and what depends on it
ALTER TABLE author DROP COLUMN age;

-- rename column
ALTER TABLE author RENAME COLUMN age TO years;

-- rename column to a quoted name
ALTER TABLE author RENAME COLUMN age TO "Order by";

-- rename column of the key and of an index
ALTER TABLE author RENAME COLUMN id TO number;

-- alter column type
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(90) DEFAULT ('none') NOT NULL,
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column type to another kind
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age bigint,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column type by an expression
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age varchar(10),
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, (CAST(age + 1 AS varchar(10))) FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column collation
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) COLLATE NOCASE DEFAULT ('none') NOT NULL,
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column collation to another one
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, motto';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    age integer,
    motto varchar(20) COLLATE RTRIM
);
INSERT OR ABORT INTO migrations_author (rowid, age, motto) SELECT rowid, age, motto FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column type without the existing one
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age bigint,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column to not null
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer NOT NULL,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column to nullable
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none'),
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column default
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('it''s') NOT NULL,
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column default where there was none
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer DEFAULT (7),
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column default away
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) NOT NULL,
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column default without the existing one
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age integer DEFAULT (7),
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column all at once
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(200) DEFAULT ('x'),
    age integer,
    CONSTRAINT author_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column to identity
--     Table 'author' cannot be altered: SQLite numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID; the primary key is [].
--     Make 'number' the primary key, or give the rows their numbers yourself.

-- alter column to identity with options
--     Operation 'alter column author.number' at A.java cannot be done on SQLite: it numbers rows by one, and up to the highest number that there is.
--     Say nothing of the numbers but where they start.

-- alter column identity
--     Operation 'alter column author.number' at A.java cannot be done on SQLite: it numbers rows in one way only: by one, and where an insert gives no value.
--     Leave it out, or set the last number in the table 'sqlite_sequence'.

-- alter column identity and its options
--     Operation 'alter column author.number' at A.java cannot be done on SQLite: it numbers rows in one way only: by one, and where an insert gives no value.
--     Leave it out, or set the last number in the table 'sqlite_sequence'.

-- alter column identity away
--     Operation 'create table author' at A.java cannot be done on SQLite: it numbers rows only in a column that is the primary key by itself, and not in a table WITHOUT ROWID.
--     Make the identity column the primary key, or give the rows their numbers yourself.

-- alter column expression
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, twice';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    age integer,
    twice integer GENERATED ALWAYS AS (age * 3) STORED
);
INSERT OR ABORT INTO migrations_author (rowid, age) SELECT rowid, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column expression away
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, twice';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    age integer,
    twice integer
);
INSERT OR ABORT INTO migrations_author (rowid, age, twice) SELECT rowid, age, twice FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- alter column comment
--     Operation 'alter column author.age' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- alter column comment away
--     Operation 'alter column author.rank' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- alter column statistics
--     Operation 'alter column author.age' at A.java cannot be done on SQLite: it gathers no statistics of single columns.
--     Leave it out; run ANALYZE for its indexes.

-- alter column storage
--     Operation 'alter column author.name' at A.java cannot be done on SQLite: it stores all values alike.
--     Leave it out.

-- add primary key
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_book (id, title, author_id) SELECT id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add primary key that is deferred
--     Operation 'add constraint book.book_pk' at A.java cannot be done on SQLite: it defers foreign keys only.
--     Leave out deferrability(...).

-- add primary key that includes
--     Operation 'add constraint book.book_pk' at A.java cannot be done on SQLite: its indexes carry no other columns.
--     Leave out including(...).

-- add unique
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_key UNIQUE (title, author_id)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add unique with equal nulls
--     Operation 'add constraint book.book_key' at A.java cannot be done on SQLite: nulls are always distinct in its unique constraints.
--     Create a unique index on an expression that is never null, such as ifnull(column, '').

-- add unique that includes
--     Operation 'add constraint book.book_key' at A.java cannot be done on SQLite: its indexes carry no other columns.
--     Leave out including(...).

-- add unique that can be deferred
--     Operation 'add constraint book.book_key' at A.java cannot be done on SQLite: it defers foreign keys only.
--     Leave out deferrability(...).

-- add check
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_check CHECK (author_id > 0)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add check that is not valid
--     Operation 'add constraint book.book_check' at A.java cannot be done on SQLite: its constraints hold for all rows.
--     Leave out notValid(), and mend the rows that are there before.

-- add check that is not enforced
--     Operation 'add constraint book.book_check' at A.java cannot be done on SQLite: its constraints hold for all rows.
--     Leave out notValid(), and mend the rows that are there before.

-- add check that is not inherited
--     Operation 'add constraint book.book_check' at A.java cannot be done on SQLite: no table inherits from another one.
--     Leave out noInherit().

-- add foreign key
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that cascades
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that restricts
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE RESTRICT ON UPDATE RESTRICT
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that sets null
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE SET NULL ON UPDATE SET NULL
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that sets the default
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE SET DEFAULT ON UPDATE SET DEFAULT
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that sets a column null
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on SQLite: ON DELETE sets all columns of a foreign key.
--     Leave out the columns of onDelete(...), or write a trigger.

-- add foreign key that matches in full
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on SQLite: it reads MATCH FULL, but matches simply.
--     Leave out match(...), and add a check that all of the columns are null or none.

-- add foreign key that is deferred
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) DEFERRABLE INITIALLY DEFERRED
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that can be deferred
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_author_fk FOREIGN KEY (author_id) REFERENCES author (id) DEFERRABLE
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add foreign key that is not valid
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on SQLite: its constraints hold for all rows.
--     Leave out notValid(), and mend the rows that are there before.

-- add foreign key that is not enforced
--     Operation 'add constraint book.book_author_fk' at A.java cannot be done on SQLite: its constraints hold for all rows.
--     Leave out notValid(), and mend the rows that are there before.

-- add exclusion
--     Operation 'add constraint book.book_excl' at A.java cannot be done on SQLite: it has no exclusion constraints.
--     Use unique(...), or write triggers that raise an error with RAISE(ABORT, ...).

-- add exclusion of some rows
--     Operation 'add constraint book.book_excl' at A.java cannot be done on SQLite: it has no exclusion constraints.
--     Use unique(...), or write triggers that raise an error with RAISE(ABORT, ...).

-- add unique constraint using an index
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, book_id_idx, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_key UNIQUE (id)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add primary key using an index
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, book_id_idx, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_pk PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_book (id, title, author_id) SELECT id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add constraint using an index by its name
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, book_id_idx, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT book_key UNIQUE (id)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- drop primary key
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT id, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- drop unique
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- drop check
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- drop foreign key
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- drop constraint by its name
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- drop constraint if exists
--     Nothing is to be done.

-- drop constraint and what depends on it
--     Operation 'drop constraint author.author_pk' at A.java cannot be done on SQLite: it drops no foreign keys of other tables with a key.
--     Leave out CASCADE, and drop these foreign keys before.

-- rename check
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT "Other name" CHECK (author_id > 0)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- rename unique
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT "Other name" UNIQUE (title)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- rename primary key
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT "Other name" PRIMARY KEY (id)
);
INSERT OR ABORT INTO migrations_book (id, title, author_id) SELECT id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- rename foreign key
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CONSTRAINT "Other name" FOREIGN KEY (author_id) REFERENCES author (id)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- validate foreign key
--     Operation 'validate constraint book.book_author_fk' at A.java cannot be done on SQLite: its constraints hold for all rows from the beginning.
--     Leave it out, and notValid(), too.

-- validate check
--     Operation 'validate constraint book.book_check' at A.java cannot be done on SQLite: its constraints hold for all rows from the beginning.
--     Leave it out, and notValid(), too.

-- create index
CREATE INDEX author_name ON author (name);

-- create index that is unique
CREATE UNIQUE INDEX author_name ON author (name);

-- create index on several columns
CREATE INDEX author_several ON author (name, age DESC);

-- create index with a quoted name
CREATE INDEX "Author name" ON author (name);

-- create index with nulls first
CREATE INDEX author_age ON author (age);

-- create index with nulls last
CREATE INDEX author_age ON author (age DESC);

-- create index on an expression
CREATE INDEX author_lower ON author ((lower(name)));

-- create index of some rows
CREATE INDEX author_name ON author (name) WHERE age > 1;

-- create index that includes
--     Operation 'create index author_name' at A.java cannot be done on SQLite: its indexes carry no other columns.
--     Leave out including(...), or sort by these columns last.

-- create index by a method
--     Operation 'create index author_age' at A.java cannot be done on SQLite: it has one kind of index only.
--     Leave out using(...).

-- create index with a storage parameter
--     Operation 'create index author_name' at A.java cannot be done on SQLite: an index has no storage parameters.
--     Leave out with(...).

-- create index with equal nulls
--     Operation 'create index author_age' at A.java cannot be done on SQLite: nulls are always distinct in its indexes.
--     Index an expression that is never null, such as expression("ifnull(column, '')").

-- create index with a collation
CREATE INDEX author_name ON author (name COLLATE NOCASE);

-- create index with an operator class
--     Operation 'create index author_name' at A.java cannot be done on SQLite: it has no operator classes.
--     Leave out operatorClass(...).

-- create index concurrently
--     Operation 'create index author_name' at A.java cannot be done on SQLite: nobody else writes while it changes an index.
--     Leave out concurrently().

-- create index if not exists
CREATE INDEX IF NOT EXISTS author_name ON author (name);

-- drop index
DROP INDEX author_name;

-- drop index concurrently
--     Operation 'drop index author_name' at A.java cannot be done on SQLite: nobody else writes while it changes an index.
--     Leave out concurrently().

-- drop index by its name
DROP INDEX author_name;

-- drop index if exists
DROP INDEX IF EXISTS "nothing";

-- drop index and what depends on it
--     Operation 'drop index author_name' at A.java cannot be done on SQLite: nothing depends on an index.
--     Leave out CASCADE.

-- rename index
DROP INDEX author_name;
CREATE INDEX author_called ON author (name);

-- reindex index
REINDEX author_name;

-- reindex table
REINDEX author;

-- reindex schema
--     Operation 'reindex schema app' at A.java cannot be done on SQLite: it builds the indexes of a table anew, or of all databases.
--     Name the tables one by one.

-- reindex concurrently
--     Operation 'reindex table author' at A.java cannot be done on SQLite: nobody else writes while it changes an index.
--     Leave out concurrently().

-- create enum
--     Operation 'create enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- create column of an enum
--     Operation 'create table person' at A.java cannot be done on SQLite: it has no types under a name.
--     Use the type that it stands for, with a check such as check("column IN ('a', 'b')").

-- add enum value
--     Operation 'add value to enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- add enum value before another
--     Operation 'add value to enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- add enum value after another
--     Operation 'add value to enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- add enum value if not exists
--     Operation 'add value to enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- rename enum value
--     Operation 'rename value of enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- drop enum
--     Operation 'drop enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- drop enum by its name
--     Operation 'drop enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- drop enum if exists
--     Operation 'drop enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- drop enum and what depends on it
--     Operation 'drop enum mood' at A.java cannot be done on SQLite: it has no enums.
--     Use text() and a check such as check("status IN ('open', 'closed')"), which addConstraint and dropConstraint change.

-- rename enum
--     Operation 'rename type mood to Feeling' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- create domain
--     Operation 'create domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create domain with a default
--     Operation 'create domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create domain that is not null
--     Operation 'create domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create domain with a check
--     Operation 'create domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create domain with several checks
--     Operation 'create domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create domain with a collation
--     Operation 'create domain label' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create column of a domain
--     Operation 'create table person' at A.java cannot be done on SQLite: it has no types under a name.
--     Use the type that it stands for, with a check such as check("column IN ('a', 'b')").

-- drop domain
--     Operation 'drop domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- drop domain by its name
--     Operation 'drop domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- drop domain if exists
--     Operation 'drop domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- drop domain and what depends on it
--     Operation 'drop domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- rename domain
--     Operation 'rename type age to Years' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- alter domain default
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain default where there was none
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain default away
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain to not null
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain to nullable
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain to a check
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain to a check that is not valid
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain check away
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- alter domain check away by its name
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- validate check of a domain
--     Operation 'alter domain age' at A.java cannot be done on SQLite: it has no domains.
--     Use the type itself, and add the check of the domain to each table.

-- create composite type
--     Operation 'create composite type point2' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- create composite type with a collation and an array
--     Operation 'create composite type point2' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- drop composite type
--     Operation 'drop composite type point2' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- drop composite type by its name
--     Operation 'drop composite type point2' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- drop composite type if exists
--     Operation 'drop composite type point2' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- drop composite type and what depends on it
--     Operation 'drop composite type point2' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- rename composite type
--     Operation 'rename type point2 to Point of' at A.java cannot be done on SQLite: it has no types under a name.
--     Use columns of their own, or json().

-- create sequence
--     Operation 'create sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- create sequence with options
--     Operation 'create sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- create sequence that counts down
--     Operation 'create sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- create sequence of a type
--     Operation 'create sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- create sequence that a column owns
--     Operation 'create sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- create sequence if not exists
--     Operation 'create sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- alter sequence
--     Operation 'alter sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- alter sequence to another type
--     Operation 'alter sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- alter sequence without the existing options
--     Operation 'alter sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- own sequence
--     Operation 'own sequence numbers by author.id' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- disown sequence
--     Operation 'own sequence numbers by none' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- restart sequence
--     Operation 'restart sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- restart sequence with a number
--     Operation 'restart sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- rename sequence
--     Operation 'rename sequence numbers to Counts' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- drop sequence
--     Operation 'drop sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- drop sequence by its name
--     Operation 'drop sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- drop sequence if exists
--     Operation 'drop sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- drop sequence and what depends on it
--     Operation 'drop sequence numbers' at A.java cannot be done on SQLite: it has no sequences.
--     Use a primary key with identityByDefault(), or a table with one row that is updated.

-- create view
CREATE VIEW old_author AS SELECT id, name FROM author WHERE age > 30;

-- create view with names of columns
CREATE VIEW old_author (number, "Called as") AS SELECT id, name FROM author WHERE age > 30;

-- create view with a check option
--     Operation 'create view old_author' at A.java cannot be done on SQLite: nothing is written through a view, but by its triggers.
--     Leave out checkOption(...), and let a trigger INSTEAD OF the statement check the rows.

-- create view with a local check option
--     Operation 'create view old_author' at A.java cannot be done on SQLite: nothing is written through a view, but by its triggers.
--     Leave out checkOption(...), and let a trigger INSTEAD OF the statement check the rows.

-- create view with a parameter
--     Operation 'create view old_author' at A.java cannot be done on SQLite: a view has no parameters.
--     Leave out with(...).

-- create view if not exists
CREATE VIEW IF NOT EXISTS old_author AS SELECT id, name FROM author WHERE age > 30;

-- replace view
DROP VIEW old_author;
CREATE VIEW old_author AS SELECT id, name FROM author WHERE age > 60;

-- replace view without the existing one
DROP VIEW old_author;
CREATE VIEW old_author AS SELECT id, name FROM author WHERE age > 60;

-- drop view
DROP VIEW old_author;

-- drop view by its name
DROP VIEW old_author;

-- drop view if exists
DROP VIEW IF EXISTS "nothing";

-- drop view and what depends on it
--     Operation 'drop view old_author' at A.java cannot be done on SQLite: it drops nothing that depends on a view, but its triggers.
--     Leave out CASCADE, and drop other views before.

-- create view that is materialized
--     Operation 'create materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- create view that is materialized and empty
--     Operation 'create materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- create view that is materialized with a parameter
--     Operation 'create materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.
--     Operation 'create materialized view ages' at A.java cannot be done on SQLite: a view has no parameters.
--     Leave out with(...).

-- create materialized view if not exists
--     Operation 'create materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- replace materialized view
--     Operation 'replace materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- replace materialized view and its index
--     Operation 'replace materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- refresh materialized view
--     Operation 'refresh materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- refresh materialized view concurrently
--     Operation 'refresh materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- drop materialized view
--     Operation 'drop materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- drop materialized view by its name
--     Operation 'drop materialized view ages' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- drop materialized view if exists
--     Operation 'drop materialized view nothing' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.

-- create function
--     Operation 'create function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- create function with all options
--     Operation 'create function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- create function with arguments out
--     Operation 'create function pair' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- create procedure
--     Operation 'create procedure clean' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- replace function
--     Operation 'replace function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- replace function without the existing one
--     Operation 'replace function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- drop function
--     Operation 'drop function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- drop procedure
--     Operation 'drop procedure clean' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- drop function by its name
--     Operation 'drop function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- drop function if exists
--     Operation 'drop function twice' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- drop function and what depends on it
--     Operation 'drop function touch' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- create trigger
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger works on one event.
--     Create one trigger for each event, each with its own name.
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger of columns
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger with a condition
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger works on one event.
--     Create one trigger for each event, each with its own name.
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger for each statement
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger works for each row.
--     Leave out forEachStatement().
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger knows one row, as OLD and NEW.
--     Leave out oldTable(...) and newTable(...).
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger on truncation
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: it has no TRUNCATE.
--     Let the trigger work on DELETE.
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger works for each row.
--     Leave out forEachStatement().
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger that is a constraint
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger is no constraint.
--     Leave out asConstraint(...).
--     Operation 'create trigger author.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger instead of
--     Operation 'create trigger names.touched' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- drop trigger
DROP TRIGGER touched;

-- drop trigger by its name
DROP TRIGGER touched;

-- drop trigger if exists
DROP TRIGGER IF EXISTS "nothing";

-- drop trigger and what depends on it
--     Operation 'drop trigger author.touched' at A.java cannot be done on SQLite: nothing depends on a trigger.
--     Leave out CASCADE.

-- disable trigger
--     Operation 'set trigger author.touched to DISABLED' at A.java cannot be done on SQLite: its triggers always work.
--     Drop the trigger and create it again, or let its condition look at a table of settings.

-- enable trigger
--     Operation 'set trigger author.touched to ENABLED' at A.java cannot be done on SQLite: its triggers always work.
--     Drop the trigger and create it again, or let its condition look at a table of settings.

-- let trigger always fire
--     Operation 'set trigger author.touched to ALWAYS' at A.java cannot be done on SQLite: its triggers always work.
--     Drop the trigger and create it again, or let its condition look at a table of settings.

-- insert a text
INSERT INTO thing (id, value) VALUES
    (1, 'it''s \ "so" ${here} :there ? -- €
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
--     Operation 'insert 1 rows into thing' at A.java cannot be done on SQLite: it keeps nothing for a number that is none; write none().
--     Write another value, or expression("...") with SQL.

-- insert an infinite number
INSERT INTO thing (id, value) VALUES
    (1, -9e999);

-- insert a truth
INSERT INTO thing (id, value) VALUES
    (1, 1);

-- insert a date
INSERT INTO thing (id, value) VALUES
    (1, '2024-02-29');

-- insert a time
INSERT INTO thing (id, value) VALUES
    (1, '23:59:58.123456000');

-- insert a date and time
INSERT INTO thing (id, value) VALUES
    (1, '2024-02-29 01:02:03.000004000');

-- insert a moment
INSERT INTO thing (id, value) VALUES
    (1, '2024-02-29T01:02:03.000004Z');

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
--     Operation 'insert 1 rows into thing' at A.java cannot be done on SQLite: it has no arrays; write them as JSON.
--     Write another value, or expression("...") with SQL.

-- insert an array of texts
--     Operation 'insert 1 rows into thing' at A.java cannot be done on SQLite: it has no arrays; write them as JSON.
--     Write another value, or expression("...") with SQL.

-- insert an empty array
--     Operation 'insert 1 rows into thing' at A.java cannot be done on SQLite: it has no arrays; write them as JSON.
--     Write another value, or expression("...") with SQL.

-- insert null
INSERT INTO thing (id, value) VALUES
    (1, NULL);

-- insert an expression
INSERT INTO thing (id, value) VALUES
    (1, (3 + 4));

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
UPDATE author SET age = (age + 1);

-- delete rows
DELETE FROM author WHERE id = 1;

-- delete rows by their key alone
DELETE FROM author WHERE id = 1;

-- delete where
DELETE FROM author WHERE age > 30;

-- delete all rows
DELETE FROM author;

-- create schema
--     Operation 'create schema app' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- create schema with a quoted name
--     Operation 'create schema App of' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- create table in a schema
CREATE TABLE app.place (
    x integer,
    CONSTRAINT place_check CHECK (x > 0)
);
CREATE INDEX app.place_x ON place (x);

-- create schema if not exists
--     Operation 'create schema app' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- drop schema
--     Operation 'drop schema app' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- drop schema if exists
--     Operation 'drop schema nowhere' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- drop schema and what is in it
--     Operation 'drop schema app' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- rename schema
--     Operation 'rename schema app to main_app' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- create extension
--     Operation 'create extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- create extension in a schema
--     Operation 'create extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- create extension if not exists
--     Operation 'create extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- update extension
--     Operation 'update extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- update extension to a version
--     Operation 'update extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.
--     Operation 'drop extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- drop extension
--     Operation 'drop extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- drop extension if exists
--     Operation 'drop extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- drop extension and what depends on it
--     Operation 'drop extension hstore' at A.java cannot be done on SQLite: a connection loads its extensions, and the database keeps none.
--     Load the extension where the connections are opened.

-- comment on table
--     Operation 'comment on table author' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on column
--     Operation 'comment on column author.age' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on constraint
--     Operation 'comment on constraint author.author_check' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on index
--     Operation 'comment on index author_name' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on view
--     Operation 'comment on view names' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on materialized view
--     Operation 'comment on materialized view names' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on sequence
--     Operation 'comment on sequence numbers' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on type
--     Operation 'comment on type mood' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on domain
--     Operation 'comment on domain age' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on schema
--     Operation 'comment on schema app' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on extension
--     Operation 'comment on extension hstore' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on table without the existing one
--     Operation 'comment on table author' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on table away
--     Operation 'comment on table author' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- grant on a table
--     Operation 'grant SELECT, UPDATE on table author for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- grant all on a table
--     Operation 'grant ALL on table author for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- grant on a view
--     Operation 'grant SELECT on view names for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- grant on several tables
--     Operation 'grant SELECT on table author, table book for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- grant on a sequence
--     Operation 'grant USAGE on sequence numbers for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- grant on a schema
--     Operation 'grant USAGE on schema app for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- revoke on a table
--     Operation 'revoke SELECT, UPDATE on table author for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- revoke and what depends on it
--     Operation 'revoke SELECT, UPDATE on table author for public' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- enable row security
--     Operation 'set row level security of author to ENABLED' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- disable row security
--     Operation 'set row level security of author to DISABLED' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- force row security
--     Operation 'set row level security of author to FORCED' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create policy
--     Operation 'create policy author.old_only' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create policy with all options
--     Operation 'create policy author.old_only' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- drop policy
--     Operation 'drop policy author.old_only' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- drop policy by its name
--     Operation 'drop policy author.old_only' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- drop policy if exists
--     Operation 'drop policy author.nothing' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- attach partition
--     Operation 'attach partition place_low to place' at A.java cannot be done on SQLite: it has no partitions.
--     Keep the rows in one table with an index, or in tables with a view of UNION ALL over them.

-- attach default partition
--     Operation 'attach partition place_low to place' at A.java cannot be done on SQLite: it has no partitions.
--     Keep the rows in one table with an index, or in tables with a view of UNION ALL over them.

-- detach partition
--     Operation 'detach partition place_low from place' at A.java cannot be done on SQLite: it has no partitions.
--     Keep the rows in one table with an index, or in tables with a view of UNION ALL over them.

-- detach partition without its bounds
--     Operation 'detach partition place_low from place' at A.java cannot be done on SQLite: it has no partitions.
--     Keep the rows in one table with an index, or in tables with a view of UNION ALL over them.

-- detach partition concurrently
--     Operation 'detach partition place_low from place' at A.java cannot be done on SQLite: it has no partitions.
--     Keep the rows in one table with an index, or in tables with a view of UNION ALL over them.

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
UPDATE author SET name = '\Ada';

-- run a script
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);
DELETE FROM author WHERE id = 2;

-- run
-- Java: insert an author

-- run without its inverse
-- Java: JDBC work

-- custom operation
INSERT INTO author (id, name, age) VALUES (2, 'it''s; Alan', 41);

-- create table that is strict and without rowid
CREATE TABLE pair (
    one integer NOT NULL,
    two text,
    PRIMARY KEY (one)
) STRICT, WITHOUT ROWID;

-- create trigger in a body
CREATE TRIGGER fill AFTER UPDATE OF name, age ON author FOR EACH ROW WHEN (new.age IS NULL) BEGIN UPDATE author SET age = 0 WHERE id = new.id; END;

-- drop trigger with a body
DROP TRIGGER fill;

-- alter identity of a primary key away
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'loan' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('loan', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'loan' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'id';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_loan (
    id integer PRIMARY KEY NOT NULL
);
INSERT OR ABORT INTO migrations_loan (id) SELECT id FROM loan;
DROP TABLE loan;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_loan RENAME TO loan;
PRAGMA legacy_alter_table = OFF;

-- alter several things of a table at once
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'author' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('author', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'author' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'age, id, name';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_author (
    id integer NOT NULL,
    name varchar(80) DEFAULT ('none') NOT NULL,
    age text NOT NULL,
    email text,
    CONSTRAINT author_key PRIMARY KEY (id),
    CONSTRAINT author_name_age UNIQUE (name, age),
    CONSTRAINT author_email UNIQUE (email)
);
INSERT OR ABORT INTO migrations_author (id, name, age) SELECT id, name, age FROM author;
DROP TABLE author;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_author RENAME TO author;
PRAGMA legacy_alter_table = OFF;

-- add check without a name
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    CHECK (id > 0)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add unique without a name that is deferred
--     Operation 'add constraint book.(unnamed)' at A.java cannot be done on SQLite: it defers foreign keys only.
--     Leave out deferrability(...).

-- add foreign key without a name
CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "Table 'book' has other columns, indexes or triggers than the revisions give it. Let the engine run them with a connection: it looks at the table, and keeps what is there." CHECK (holds));
INSERT INTO temp.migrations_expectation SELECT (SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo('book', 'main') UNION ALL SELECT name FROM main.sqlite_schema WHERE tbl_name = 'book' COLLATE NOCASE AND type <> 'table' AND sql IS NOT NULL ORDER BY 1)) = 'author_id, id, title';
DROP TABLE IF EXISTS temp.migrations_expectation;
CREATE TABLE migrations_book (
    id integer NOT NULL,
    title varchar(80),
    author_id integer,
    FOREIGN KEY (id) REFERENCES author (id)
);
INSERT OR ABORT INTO migrations_book (rowid, id, title, author_id) SELECT rowid, id, title, author_id FROM book;
DROP TABLE book;
PRAGMA legacy_alter_table = ON;
ALTER TABLE migrations_book RENAME TO book;
PRAGMA legacy_alter_table = OFF;

-- add primary key without a name that can be deferred
--     Operation 'add constraint book.(unnamed)' at A.java cannot be done on SQLite: it defers foreign keys only.
--     Leave out deferrability(...).

-- add exclusion without a name and method that can be deferred
--     Operation 'add constraint book.(unnamed)' at A.java cannot be done on SQLite: it has no exclusion constraints.
--     Use unique(...), or write triggers that raise an error with RAISE(ABORT, ...).

-- drop exclusion
--     Table 'book' cannot be altered: it has no constraint 'book_excl'; it has [].
--     Mend the name of the constraint.

-- add constraint using an index that can be deferred
--     Operation 'add constraint book.k using index i' at A.java cannot be done on SQLite: it defers foreign keys only.
--     Leave out deferrability(...).

-- add constraint using an index that is deferred
--     Operation 'add constraint book.k using index i' at A.java cannot be done on SQLite: it defers foreign keys only.
--     Leave out deferrability(...).

-- alter column storage to DEFAULT
--     Operation 'alter column book.title' at A.java cannot be done on SQLite: it stores all values alike.
--     Leave it out.

-- alter column storage to PLAIN
--     Operation 'alter column book.title' at A.java cannot be done on SQLite: it stores all values alike.
--     Leave it out.

-- alter column storage to EXTERNAL
--     Operation 'alter column book.title' at A.java cannot be done on SQLite: it stores all values alike.
--     Leave it out.

-- alter column storage to EXTENDED
--     Operation 'alter column book.title' at A.java cannot be done on SQLite: it stores all values alike.
--     Leave it out.

-- alter column storage to MAIN
--     Operation 'alter column book.title' at A.java cannot be done on SQLite: it stores all values alike.
--     Leave it out.

-- alter column identity to always
--     Operation 'alter column book.id' at A.java cannot be done on SQLite: it numbers rows in one way only: by one, and where an insert gives no value.
--     Leave it out, or set the last number in the table 'sqlite_sequence'.

-- create table with an option
CREATE TABLE place (
    x integer
) STRICT;

-- update to every kind of value
UPDATE book SET c0 = NULL, c1 = 'it''s', c2 = 1.50, c3 = 1, c4 = 0, c5 = '2024-02-29', c6 = '23:59:58', c7 = '2024-02-29 01:02:03', c8 = '2024-02-29T01:02:03.000000Z', c9 = '6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11', c10 = '{"a": 1}', c11 = x'0001ff', c12 = (1 + 1) WHERE id = 1;

-- execute with every kind of value
SELECT NULL, 'it''s', 1.50, 1, 0, '2024-02-29', '23:59:58', '2024-02-29 01:02:03', '2024-02-29T01:02:03.000000Z', '6f1e3f8e-55a1-4c6f-9d62-0b0a3f0c6a11', '{"a": 1}', x'0001ff', ((1 + 1));

-- update to an infinite number
UPDATE book SET c0 = -9e999 WHERE id = 1;

-- execute with an infinite number
SELECT (-9e999);

-- update to an array
--     Operation 'update rows of book' at A.java cannot be done on SQLite: it has no arrays; write them as JSON.
--     Write another value, or expression("...") with SQL.

-- execute with an array
--     Operation 'execute SELECT :p0' at A.java has values that cannot be written for sqlite: :p0 (it has no arrays; write them as JSON).
--     Hand over expression("...") with the SQL for each of them.

-- create function with arguments of every mode
--     Operation 'create function f' at A.java cannot be done on SQLite: it keeps no functions and no procedures.
--     Write a view or a trigger, or let the application define the function on its connections.

-- create trigger that is a constraint and not deferred
--     Operation 'create trigger book.t' at A.java cannot be done on SQLite: a trigger is no constraint.
--     Leave out asConstraint(...).
--     Operation 'create trigger book.t' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- create trigger that is a constraint and can be deferred
--     Operation 'create trigger book.t' at A.java cannot be done on SQLite: a trigger is no constraint.
--     Leave out asConstraint(...).
--     Operation 'create trigger book.t' at A.java cannot be done on SQLite: a trigger calls no function.
--     Write action("BEGIN ...; END") with its statements.

-- let trigger fire on a replica
--     Operation 'set trigger book.t to REPLICA' at A.java cannot be done on SQLite: its triggers always work.
--     Drop the trigger and create it again, or let its condition look at a table of settings.

-- comment on any table
--     Operation 'comment on table x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any column
--     Operation 'comment on column book.x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any constraint
--     Operation 'comment on constraint book.x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any index
--     Operation 'comment on index x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any view
--     Operation 'comment on view x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any materialized view
--     Operation 'comment on materialized view x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any sequence
--     Operation 'comment on sequence x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any type
--     Operation 'comment on type x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any domain
--     Operation 'comment on domain x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any function
--     Operation 'comment on function f' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any procedure
--     Operation 'comment on procedure x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any aggregate
--     Operation 'comment on aggregate x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any statistics
--     Operation 'comment on statistics x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any event trigger
--     Operation 'comment on event trigger x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any trigger
--     Operation 'comment on trigger book.x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any policy
--     Operation 'comment on policy book.x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any rule
--     Operation 'comment on rule book.x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any schema
--     Operation 'comment on schema x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any extension
--     Operation 'comment on extension x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any database
--     Operation 'comment on database x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- comment on any role
--     Operation 'comment on role x' at A.java cannot be done on SQLite: it keeps no comments.
--     Leave the comment out, or write it into the revision as a comment of SQL or Java.

-- create policy on ALL
--     Operation 'create policy book.p' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create policy on SELECT
--     Operation 'create policy book.p' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create policy on INSERT
--     Operation 'create policy book.p' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create policy on UPDATE
--     Operation 'create policy book.p' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create policy on DELETE
--     Operation 'create policy book.p' at A.java cannot be done on SQLite: it has no users, and no policies for them.
--     Create a view that shows only those rows that may be seen.

-- create schema of an owner
--     Operation 'create schema app' at A.java cannot be done on SQLite: its schemas are the files that a connection attaches.
--     Name the tables without a schema, or attach another file to the connection.

-- grant with grant option
--     Operation 'grant SELECT on table book for ada' at A.java cannot be done on SQLite: it has no users; who may read the file may read all of it.
--     Leave it out, and set the permissions of the file.

-- refresh view and leave it empty
--     Operation 'refresh materialized view v' at A.java cannot be done on SQLite: it has no materialized views.
--     Create a view, or a table that triggers or a job keep up to date.
