-- Upgrade from a1 to b2.
-- Run it with: psql -v ON_ERROR_STOP=1

SET client_encoding = 'UTF8';

SET lock_timeout = '5000ms';

DO $migrations$
BEGIN
    PERFORM set_config('migrations.session_authorization', current_setting('session_authorization'), false),
        set_config('migrations.role', current_setting('role'), false),
        set_config('migrations.search_path', current_setting('search_path'), false),
        set_config('migrations.parameters',
            (SELECT coalesce(json_object_agg(name, setting)::text, '{}')
             FROM pg_catalog.pg_settings WHERE source = 'session'), false);
END
$migrations$;

BEGIN;

DO $migrations$
BEGIN
    IF NOT ((SELECT count(*) FROM migration_version) = 1 AND (SELECT count(*) FROM migration_version WHERE version_num IN ('a1')) = 1) THEN
        RAISE EXCEPTION USING MESSAGE = 'This script is for a database that is at ''a1'', but ''migration_version'' does not hold just that.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

-- Upgrade b1: Message of b1
-- Revises a1

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

-- Upgrade b2: Message of b2
-- Revises b1

SET search_path TO '';

CREATE TABLE public.book (id bigint);

DO $migrations$
BEGIN
    PERFORM set_config(p, current_setting('migrations.' || p, true), false)
    FROM unnest(ARRAY['session_authorization', 'role']) p
    WHERE current_setting('migrations.' || p, true) NOT IN ('', current_setting(p));
    PERFORM set_config(s.name, coalesce(b.value, s.reset_val), false)
    FROM pg_catalog.pg_settings s LEFT JOIN pg_catalog.json_each_text(
        coalesce(nullif(current_setting('migrations.parameters', true), ''), '{}')::json) b ON b.key = s.name
    WHERE (s.source = 'session' OR b.key IS NOT NULL)
      AND s.setting IS DISTINCT FROM coalesce(b.value, s.reset_val);
END
$migrations$;

DO $migrations$
BEGIN
    UPDATE migration_version SET version_num = 'b2' WHERE version_num = 'b1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''b1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('b2', 'UPGRADE', 'Message of b2', '6cf222f72569ab420a5139f6953ed15da6bcd1a66302b84e62f86fccf2e6789f', 'd98f9cbc208853996e2e38a7f56b05110e847733007660786b88d75ded8d9715', 'DONE', TRUE, 0, NULL, now(), clock_timestamp(), CAST(extract(epoch FROM clock_timestamp() - now()) * 1000 AS bigint), session_user, '', '');

COMMIT;
