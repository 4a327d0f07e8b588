-- Upgrade from a1 to b1.
-- Run it with: sqlite3 -bail

CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "This script is for a database that is at 'a1', but 'migration_version' does not hold just that. Print a script that begins where this database is." CHECK (holds));

INSERT INTO temp.migrations_expectation SELECT (SELECT count(*) FROM migration_version) = 1 AND (SELECT count(*) FROM migration_version WHERE version_num IN ('a1')) = 1;

DROP TABLE IF EXISTS temp.migrations_expectation;

-- Upgrade b1: Message of b1
-- Revises a1

BEGIN;

ALTER TABLE author ADD COLUMN email text;

CREATE TEMP TABLE migrations_expectation (holds INTEGER CONSTRAINT "'migration_version' does not list 'a1' as applied. Print a script that begins where this database is." CHECK (holds));

INSERT INTO temp.migrations_expectation SELECT EXISTS (SELECT 1 FROM migration_version WHERE version_num = 'a1');

DROP TABLE IF EXISTS temp.migrations_expectation;

UPDATE migration_version SET version_num = 'b1' WHERE version_num = 'a1';

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('b1', 'UPGRADE', 'Message of b1', '088d515e3d28d6a729831be31891f09141af19248e2db460440089bb4ab9dff6', 'c4192a1bb0474183bb1249e5f5f48764af1cf3c276db8301a74c3e35e1bf369d', 'DONE', TRUE, 0, NULL, strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), strftime('%Y-%m-%dT%H:%M:%f000Z', 'now'), 0, '', '', '');

COMMIT;
