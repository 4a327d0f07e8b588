CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE mood AS ENUM ('sad', 'it''s ok', 'happy, very');
CREATE DOMAIN percent AS numeric(5,2) DEFAULT 0 NOT NULL
    CONSTRAINT not_negative CHECK (VALUE >= 0) CONSTRAINT at_most_100 CHECK (VALUE <= 100);
CREATE DOMAIN "Name" AS varchar(80) COLLATE "C";
CREATE TYPE address AS (street text COLLATE "C", "House number" integer, moods mood[]);
COMMENT ON TYPE mood IS 'how one feels';
COMMENT ON TYPE address IS 'where one lives';
COMMENT ON COLUMN address.street IS 'without the number';
COMMENT ON DOMAIN percent IS 'of a hundred';

CREATE SEQUENCE ticket AS integer INCREMENT BY -5 MINVALUE -1000 MAXVALUE 500 START WITH 400 CACHE 7 CYCLE;
COMMENT ON SEQUENCE ticket IS 'numbers of tickets';

CREATE FUNCTION slug(title text, separator text DEFAULT '-'::text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(replace(title, ' ', separator)) $$;
COMMENT ON FUNCTION slug(text, text) IS 'for addresses';
CREATE FUNCTION slug(number integer) RETURNS text LANGUAGE sql IMMUTABLE RETURN number::text;

CREATE TABLE country (
    id integer GENERATED ALWAYS AS IDENTITY (INCREMENT BY 2 START WITH 11),
    code character(2) NOT NULL,
    title citext NOT NULL,
    CONSTRAINT country_pkey PRIMARY KEY (id) INCLUDE (code),
    CONSTRAINT country_code_key UNIQUE (code) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE country IS 'where people live';
COMMENT ON COLUMN country.code IS 'ISO 3166';
COMMENT ON CONSTRAINT country_code_key ON country IS 'they are unique';

CREATE TABLE author (
    id bigserial PRIMARY KEY,
    uid uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE,
    name "Name" NOT NULL,
    email varchar(255) COLLATE "C",
    feels mood DEFAULT 'sad'::mood,
    felt mood[] DEFAULT '{}'::mood[],
    lives address,
    share percent,
    tags text[] DEFAULT ARRAY['a', 'b'],
    born date,
    wakes time(3),
    seen timestamptz DEFAULT (now() AT TIME ZONE 'utc'),
    settings jsonb DEFAULT '{"a": 1}',
    lasts interval(3),
    span interval day to minute,
    flags bit(3),
    big numeric(12),
    price numeric(10,2),
    slug text GENERATED ALWAYS AS (slug(email, '+')) STORED,
    country_id integer,
    mentor_id bigint,
    CONSTRAINT author_country_fk FOREIGN KEY (country_id) REFERENCES country (id)
        ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT author_mentor_fk FOREIGN KEY (mentor_id) REFERENCES author (id),
    CONSTRAINT author_price_check CHECK (price > 0 AND (big IS NULL OR big < price)) NO INHERIT
) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
ALTER TABLE author ADD CONSTRAINT author_born_check CHECK (born > '1900-01-01'::date) NOT VALID;
ALTER TABLE author ALTER COLUMN email SET STORAGE EXTERNAL, ALTER COLUMN email SET STATISTICS 500;
ALTER TABLE author ALTER COLUMN tags SET COMPRESSION pglz;
CREATE INDEX author_name_index ON author (lower(name), born DESC NULLS LAST, email COLLATE "POSIX" text_pattern_ops)
    INCLUDE (uid) WITH (fillfactor = 80) WHERE born IS NOT NULL AND feels <> 'sad';
CREATE UNIQUE INDEX author_email_key ON author (email) WHERE share > 5;
CREATE INDEX author_trgm ON author USING gist (email gist_trgm_ops (siglen = 32));
CREATE INDEX author_tags ON author USING gin (tags);
COMMENT ON INDEX author_tags IS 'for searches';

CREATE UNLOGGED TABLE booking (
    room integer,
    during tstzrange,
    note text,
    CONSTRAINT booking_excl EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (note IS NULL)
);

CREATE TABLE person (id integer PRIMARY KEY, name text, CONSTRAINT person_name CHECK (name <> ''));
CREATE TABLE employee (salary numeric CHECK (salary > 0)) INHERITS (person);

CREATE TABLE event (
    id bigint NOT NULL,
    region text NOT NULL,
    at timestamp DEFAULT LOCALTIMESTAMP NOT NULL,
    country_id integer REFERENCES country (id),
    CONSTRAINT event_pkey PRIMARY KEY (region, id),
    CONSTRAINT event_id CHECK (id > 0)
) PARTITION BY LIST (region);
CREATE TABLE event_eu PARTITION OF event FOR VALUES IN ('de', 'fr') PARTITION BY RANGE (id);
CREATE TABLE event_eu_1 PARTITION OF event_eu FOR VALUES FROM (1) TO (MAXVALUE);
CREATE TABLE event_rest PARTITION OF event DEFAULT;
CREATE INDEX event_at ON event (at);
CREATE INDEX event_rest_id ON event_rest (id);

CREATE VIEW adult WITH (security_barrier = true) AS
    SELECT a.id, a.name, c.title AS country, slug(a.email::text) AS address
    FROM author a LEFT JOIN country c ON c.id = a.country_id
    WHERE a.born < '2000-01-01';
CREATE VIEW rich AS SELECT id, price, feels FROM author WHERE price > 100 WITH LOCAL CHECK OPTION;
ALTER VIEW rich ALTER COLUMN price SET DEFAULT 200;
COMMENT ON VIEW adult IS 'grown up';
COMMENT ON COLUMN adult.country IS 'its name';
CREATE MATERIALIZED VIEW per_country WITH (fillfactor = 90) AS
    SELECT country_id, count(*) AS authors FROM author GROUP BY country_id WITH NO DATA;
CREATE UNIQUE INDEX per_country_key ON per_country (country_id);
COMMENT ON MATERIALIZED VIEW per_country IS 'counted';

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'pg_catalog', 'pg_temp' AS $$
BEGIN
    NEW.seen := now();
    RETURN NEW;
END
$$;
CREATE FUNCTION authors_of(country integer, OUT id bigint, OUT name text) RETURNS SETOF record
LANGUAGE sql STABLE ROWS 10 COST 5 AS 'SELECT id, name FROM author WHERE country_id = country';
CREATE FUNCTION listed(VARIADIC names text[]) RETURNS TABLE (place integer, name text)
LANGUAGE sql AS 'SELECT 1, names[1]';
CREATE FUNCTION int_plus(integer, integer) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'int4pl';
CREATE FUNCTION moods(m mood, a author DEFAULT NULL) RETURNS mood LANGUAGE sql BEGIN ATOMIC SELECT feels FROM author LIMIT 1; END;
CREATE PROCEDURE tidy(INOUT count integer DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM booking; END $$;
COMMENT ON PROCEDURE tidy(integer) IS 'cleans up';
CREATE AGGREGATE total(integer) (SFUNC = int_plus, STYPE = integer, INITCOND = '0', PARALLEL = safe);
COMMENT ON AGGREGATE total(integer) IS 'a sum';

CREATE TRIGGER author_touch BEFORE INSERT OR UPDATE OF email, name ON author FOR EACH ROW
    WHEN (NEW.email IS NOT NULL) EXECUTE FUNCTION touch('a', 'it''s (b)');
CREATE TRIGGER author_audit AFTER DELETE ON author REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION touch();
ALTER TABLE author DISABLE TRIGGER author_audit;
CREATE CONSTRAINT TRIGGER booking_check AFTER INSERT ON booking DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER adult_insert INSTEAD OF INSERT ON adult FOR EACH ROW EXECUTE FUNCTION touch();
CREATE TRIGGER event_touch BEFORE INSERT ON event FOR EACH ROW EXECUTE FUNCTION touch();
COMMENT ON TRIGGER author_touch ON author IS 'keeps track';

CREATE RULE booking_none AS ON DELETE TO booking WHERE OLD.room = 0 DO INSTEAD NOTHING;
COMMENT ON RULE booking_none ON booking IS 'keeps room 0';

ALTER TABLE author ENABLE ROW LEVEL SECURITY;
ALTER TABLE booking FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON author AS RESTRICTIVE FOR UPDATE TO CURRENT_USER USING (id > 1) WITH CHECK (share < 50);
CREATE POLICY anybody ON author USING (true);
COMMENT ON POLICY own ON author IS 'their own';

CREATE STATISTICS author_places (dependencies, ndistinct) ON country_id, born FROM author;
CREATE STATISTICS author_lower ON lower(name) FROM author;
COMMENT ON STATISTICS author_places IS 'they go together';

GRANT SELECT, INSERT ON author TO PUBLIC;
GRANT UPDATE (name) ON author TO pg_monitor WITH GRANT OPTION;
GRANT USAGE ON SEQUENCE ticket TO pg_monitor;
REVOKE EXECUTE ON FUNCTION slug(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION slug(text, text) TO pg_monitor;
REVOKE USAGE ON TYPE mood FROM PUBLIC;
ALTER VIEW adult OWNER TO pg_database_owner;
