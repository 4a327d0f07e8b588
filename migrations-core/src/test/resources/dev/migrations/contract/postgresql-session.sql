-- Upgrade from c1 to c2.
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

DO $migrations$
BEGIN
    IF NOT ((SELECT count(*) FROM migration_version) = 1 AND (SELECT count(*) FROM migration_version WHERE version_num IN ('c1')) = 1) THEN
        RAISE EXCEPTION USING MESSAGE = 'This script is for a database that is at ''c1'', but ''migration_version'' does not hold just that.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

-- Upgrade c2
-- Revises c1

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('c2', 'UPGRADE', '', '1e141fe8c8933329ad9fb623798edad3cf814831c82b221b21782843d5311f4b', '227b5f938111c0c8efe3539482f240c2df56ef2e21d64eeb55eb1b8e09cad159', 'STARTED', FALSE, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', clock_timestamp(), NULL, NULL, session_user, '', '');

SET ROLE reader;

DO $migrations$
DECLARE
    its_session_authorization text := current_setting('session_authorization');
    its_role text := current_setting('role');
    its_search_path text := current_setting('search_path');
BEGIN
    PERFORM set_config(p, current_setting('migrations.' || p, true), false)
    FROM unnest(ARRAY['session_authorization', 'role', 'search_path']) p
    WHERE current_setting('migrations.' || p, true) NOT IN ('', current_setting(p));
    UPDATE migration_history SET statements_done = 1, statements_digest = 'b7f23cedee3dae11235c0349453750a1fd185557c6a578291913281104b0b135'
    WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c2') newest);
    PERFORM set_config('session_authorization', its_session_authorization, false);
    PERFORM set_config('role', its_role, false);
    PERFORM set_config('search_path', its_search_path, false);
END
$migrations$;

VACUUM author;

DO $migrations$
DECLARE
    its_session_authorization text := current_setting('session_authorization');
    its_role text := current_setting('role');
    its_search_path text := current_setting('search_path');
BEGIN
    PERFORM set_config(p, current_setting('migrations.' || p, true), false)
    FROM unnest(ARRAY['session_authorization', 'role', 'search_path']) p
    WHERE current_setting('migrations.' || p, true) NOT IN ('', current_setting(p));
    UPDATE migration_history SET statements_done = 2, statements_digest = '013ae8b1ed8a5e757315b0d0f1a51c3dac5e10b5fe6c70a57a131b37cfcc5531'
    WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c2') newest);
    PERFORM set_config('session_authorization', its_session_authorization, false);
    PERFORM set_config('role', its_role, false);
    PERFORM set_config('search_path', its_search_path, false);
END
$migrations$;

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

BEGIN;

DO $migrations$
BEGIN
    UPDATE migration_version SET version_num = 'c2' WHERE version_num = 'c1';
    IF NOT FOUND THEN
        RAISE EXCEPTION USING MESSAGE = '''migration_version'' does not list ''c1'' as applied.',
            HINT = 'Print a script that begins where this database is.';
    END IF;
END
$migrations$;

UPDATE migration_history SET state = 'DONE', applied = TRUE, statements_done = 2, statements_digest = '013ae8b1ed8a5e757315b0d0f1a51c3dac5e10b5fe6c70a57a131b37cfcc5531', finished_at = clock_timestamp(), duration_ms = CAST(extract(epoch FROM clock_timestamp() - started_at) * 1000 AS bigint)
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'c2') newest);

COMMIT;
