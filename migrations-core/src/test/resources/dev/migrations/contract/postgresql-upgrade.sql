-- Upgrade from base to d1.
-- Run it with: psql -v ON_ERROR_STOP=1

SET client_encoding = 'UTF8';

SET lock_timeout = '5000ms';

BEGIN;

CREATE TABLE migration_version (
    version_num varchar(255) NOT NULL,
    PRIMARY KEY (version_num)
);

CREATE TABLE migration_history (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    revision varchar(255) NOT NULL,
    direction varchar(9) NOT NULL,
    message text NOT NULL,
    checksum varchar(64),
    digest varchar(64),
    state varchar(7) NOT NULL,
    applied boolean NOT NULL,
    statements_done integer NOT NULL,
    statements_digest varchar(64),
    started_at timestamptz NOT NULL,
    finished_at timestamptz,
    duration_ms bigint,
    database_user text NOT NULL,
    application_name text NOT NULL,
    host text NOT NULL,
    PRIMARY KEY (id)
);

CREATE INDEX migration_history_revision_idx ON migration_history (revision, id);

COMMIT;

-- Upgrade a1: Message of a1

BEGIN;

CREATE TABLE author (id bigint, name text);

COPY author FROM STDIN;
1	Ada
\.

INSERT INTO migration_version (version_num) VALUES ('a1');

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('a1', 'UPGRADE', 'Message of a1', '3703fbdd105396a0c09b67b7cf81bcb9291d9acdcb241b516714902119dda20b', '5d3fc54f11c928e2eca90b009b97604faf1d7507f5d4096dd84760d2f5bbef55', 'DONE', TRUE, 0, NULL, now(), clock_timestamp(), CAST(extract(epoch FROM clock_timestamp() - now()) * 1000 AS bigint), session_user, '', '');

COMMIT;

-- Upgrade b1: Message of b1
-- Revises a1

BEGIN;

ALTER TABLE author ADD COLUMN email text;

DO $migrations$
BEGIN
    UPDATE migration_version SET version_num = 'b1' WHERE version_num = 'a1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''a1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('b1', 'UPGRADE', 'Message of b1', '088d515e3d28d6a729831be31891f09141af19248e2db460440089bb4ab9dff6', 'c4192a1bb0474183bb1249e5f5f48764af1cf3c276db8301a74c3e35e1bf369d', 'DONE', TRUE, 0, NULL, now(), clock_timestamp(), CAST(extract(epoch FROM clock_timestamp() - now()) * 1000 AS bigint), session_user, '', '');

COMMIT;

-- Upgrade c1: It's concurrent
-- Revises a1

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('c1', 'UPGRADE', 'It''s concurrent', '5cd694d23cb8007f0ffb9ce7a0f8bf03cac3da1fd6399499d828ddf9261bcdcf', 'd3bd3009f6cd91711fb65c5faf40b974d37756c35a8164c2760364c571c6aabf', 'STARTED', FALSE, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', clock_timestamp(), NULL, NULL, session_user, '', '');

CREATE INDEX CONCURRENTLY author_name_idx ON author (name);

UPDATE migration_history SET statements_done = 1, statements_digest = '31417d95d067d2187d374b01d33aa0a0e34525070ff911111828686a926a325b'
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c1') newest);

BEGIN;

INSERT INTO migration_version (version_num) VALUES ('c1');

UPDATE migration_history SET state = 'DONE', applied = TRUE, statements_done = 1, statements_digest = '31417d95d067d2187d374b01d33aa0a0e34525070ff911111828686a926a325b', finished_at = clock_timestamp(), duration_ms = CAST(extract(epoch FROM clock_timestamp() - started_at) * 1000 AS bigint)
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c1') newest);

COMMIT;

-- Upgrade d1: Message of d1
-- Revises b1, c1

BEGIN;

DO $migrations$
BEGIN
    UPDATE migration_version SET version_num = 'd1' WHERE version_num = 'b1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''b1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

DO $migrations$
BEGIN
    DELETE FROM migration_version WHERE version_num = 'c1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''c1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('d1', 'UPGRADE', 'Message of d1', '5faa19be0a19931f3316c47d15274ef981385600b33d30ae69dec87fc403be95', 'a5ee0fa6376f7c5fdd530aa96fe8d1d740c414b5849b313a1b1231b3e8ec7468', 'DONE', TRUE, 0, NULL, now(), clock_timestamp(), CAST(extract(epoch FROM clock_timestamp() - now()) * 1000 AS bigint), session_user, '', '');

COMMIT;
