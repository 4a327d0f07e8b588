-- Downgrade from d1 to a1.
-- Run it with: psql -v ON_ERROR_STOP=1

SET client_encoding = 'UTF8';

SET lock_timeout = '5000ms';

DO $migrations$
BEGIN
    IF NOT ((SELECT count(*) FROM migration_version) = 1 AND (SELECT count(*) FROM migration_version WHERE version_num IN ('d1')) = 1) THEN
        RAISE EXCEPTION USING MESSAGE = 'This script is for a database that is at ''d1'', but ''migration_version'' does not hold just that.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

-- Downgrade d1: Message of d1
-- Revises b1, c1

BEGIN;

DO $migrations$
BEGIN
    UPDATE migration_version SET version_num = 'b1' WHERE version_num = 'd1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''d1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

INSERT INTO migration_version (version_num) VALUES ('c1');

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('d1', 'DOWNGRADE', 'Message of d1', '5faa19be0a19931f3316c47d15274ef981385600b33d30ae69dec87fc403be95', 'a5ee0fa6376f7c5fdd530aa96fe8d1d740c414b5849b313a1b1231b3e8ec7468', 'DONE', FALSE, 0, NULL, now(), clock_timestamp(), CAST(extract(epoch FROM clock_timestamp() - now()) * 1000 AS bigint), session_user, '', '');

COMMIT;

-- Downgrade c1: It's concurrent
-- Revises a1

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('c1', 'DOWNGRADE', 'It''s concurrent', '5cd694d23cb8007f0ffb9ce7a0f8bf03cac3da1fd6399499d828ddf9261bcdcf', 'd3bd3009f6cd91711fb65c5faf40b974d37756c35a8164c2760364c571c6aabf', 'STARTED', TRUE, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', clock_timestamp(), NULL, NULL, session_user, '', '');

DROP INDEX CONCURRENTLY author_name_idx;

UPDATE migration_history SET statements_done = 1, statements_digest = '88da25723d8c3500ef22cd740f5f24422153fcad4fda2177f87ab2a404c29ce9'
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c1') newest);

BEGIN;

DO $migrations$
BEGIN
    DELETE FROM migration_version WHERE version_num = 'c1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''c1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

UPDATE migration_history SET state = 'DONE', applied = FALSE, statements_done = 1, statements_digest = '88da25723d8c3500ef22cd740f5f24422153fcad4fda2177f87ab2a404c29ce9', finished_at = clock_timestamp(), duration_ms = CAST(extract(epoch FROM clock_timestamp() - started_at) * 1000 AS bigint)
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c1') newest);

COMMIT;

-- Downgrade b1: Message of b1
-- Revises a1

BEGIN;

ALTER TABLE author DROP COLUMN email;

DO $migrations$
BEGIN
    UPDATE migration_version SET version_num = 'a1' WHERE version_num = 'b1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''b1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('b1', 'DOWNGRADE', 'Message of b1', '088d515e3d28d6a729831be31891f09141af19248e2db460440089bb4ab9dff6', 'c4192a1bb0474183bb1249e5f5f48764af1cf3c276db8301a74c3e35e1bf369d', 'DONE', FALSE, 0, NULL, now(), clock_timestamp(), CAST(extract(epoch FROM clock_timestamp() - now()) * 1000 AS bigint), session_user, '', '');

COMMIT;
