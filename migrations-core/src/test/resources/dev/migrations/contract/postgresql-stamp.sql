-- Stamp from b1, c1 to d1.
-- Run it with: psql -v ON_ERROR_STOP=1

SET client_encoding = 'UTF8';

SET lock_timeout = '0ms';

SET application_name = 'it''s';

BEGIN;

DO $migrations$
BEGIN
    IF NOT ((SELECT count(*) FROM "Audit".migration_version) = 2 AND (SELECT count(*) FROM "Audit".migration_version WHERE version_num IN ('b1', 'c1')) = 2) THEN
        RAISE EXCEPTION USING MESSAGE = 'This script is for a database that is at ''b1'', ''c1'', but ''migration_version'' does not hold just that.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

DO $migrations$
BEGIN
    UPDATE "Audit".migration_version SET version_num = 'd1' WHERE version_num = 'b1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''b1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

DO $migrations$
BEGIN
    DELETE FROM "Audit".migration_version WHERE version_num = 'c1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''c1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

INSERT INTO "Audit".migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('d1', 'STAMP', 'Message of d1', '5faa19be0a19931f3316c47d15274ef981385600b33d30ae69dec87fc403be95', 'a5ee0fa6376f7c5fdd530aa96fe8d1d740c414b5849b313a1b1231b3e8ec7468', 'DONE', TRUE, 0, NULL, clock_timestamp(), clock_timestamp(), 0, session_user, 'it''s', '');

COMMIT;
