-- Upgrade from a1 to b2.

SET @migrations_schema = CURRENT_SCHEMA;

SELECT CASE WHEN (SELECT count(*) FROM migration_version) = 1 AND (SELECT count(*) FROM migration_version WHERE version_num IN ('a1')) = 1 THEN 'as expected' ELSE SIGNAL('45000', 'This script is for a database that is at ''a1'', but ''migration_version'' does not hold just that. Print a script that begins where this database is.') END;

-- Upgrade b1: Message of b1
-- Revises a1

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('b1', 'UPGRADE', 'Message of b1', '088d515e3d28d6a729831be31891f09141af19248e2db460440089bb4ab9dff6', 'c4192a1bb0474183bb1249e5f5f48764af1cf3c276db8301a74c3e35e1bf369d', 'STARTED', FALSE, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', CURRENT_TIMESTAMP, NULL, NULL, CURRENT_USER, '', '');

BEGIN;

ALTER TABLE author ADD COLUMN email text;

UPDATE migration_history SET statements_done = 1, statements_digest = 'e30760df4caaae27ba190e39fcb024e5ead123050bb8693eff4901f2701fa6fd'
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'b1') newest);

COMMIT;

BEGIN;

SELECT CASE WHEN EXISTS (SELECT 1 FROM migration_version WHERE version_num = 'a1') THEN 'as expected' ELSE SIGNAL('45000', '''migration_version'' does not list ''a1'' as applied. Print a script that begins where this database is.') END;

UPDATE migration_version SET version_num = 'b1' WHERE version_num = 'a1';

UPDATE migration_history SET state = 'DONE', applied = TRUE, statements_done = 1, statements_digest = 'e30760df4caaae27ba190e39fcb024e5ead123050bb8693eff4901f2701fa6fd', finished_at = CURRENT_TIMESTAMP, duration_ms = DATEDIFF(MILLISECOND, started_at, CURRENT_TIMESTAMP)
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'b1') newest);

COMMIT;

-- Upgrade b2: Message of b2
-- Revises b1

INSERT INTO migration_history (revision, direction, message, checksum, digest, state, applied, statements_done, statements_digest, started_at, finished_at, duration_ms, database_user, application_name, host)
VALUES ('b2', 'UPGRADE', 'Message of b2', '0712caae6d8b89a1c7711895e145a6084a734861fc86c58e85148b9248ef6e56', 'f6127f73802bc2aa3f9b3f16d1b5952ba395561493b3362b3fff460d27429838', 'STARTED', FALSE, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', CURRENT_TIMESTAMP, NULL, NULL, CURRENT_USER, '', '');

BEGIN;

SET SCHEMA other;

SET @migrations_its_schema = CURRENT_SCHEMA;

SET SCHEMA @migrations_schema;

UPDATE migration_history SET statements_done = 1, statements_digest = '8138b892173a243d19d21dbe10dbbee4956453ebd90fddce44eca892f9208581'
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'b2') newest);

SET SCHEMA @migrations_its_schema;

COMMIT;

BEGIN;

CREATE TABLE book (id bigint);

SET @migrations_its_schema = CURRENT_SCHEMA;

SET SCHEMA @migrations_schema;

UPDATE migration_history SET statements_done = 2, statements_digest = '4cece3e10c3e03b62a2dc089a645bce9511c74b4f7b037e58ff9a1c067c1ee17'
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'b2') newest);

SET SCHEMA @migrations_its_schema;

COMMIT;

SET SCHEMA @migrations_schema;

BEGIN;

SELECT CASE WHEN EXISTS (SELECT 1 FROM migration_version WHERE version_num = 'b1') THEN 'as expected' ELSE SIGNAL('45000', '''migration_version'' does not list ''b1'' as applied. Print a script that begins where this database is.') END;

UPDATE migration_version SET version_num = 'b2' WHERE version_num = 'b1';

UPDATE migration_history SET state = 'DONE', applied = TRUE, statements_done = 2, statements_digest = '4cece3e10c3e03b62a2dc089a645bce9511c74b4f7b037e58ff9a1c067c1ee17', finished_at = CURRENT_TIMESTAMP, duration_ms = DATEDIFF(MILLISECOND, started_at, CURRENT_TIMESTAMP)
WHERE id = (SELECT newest.id FROM (SELECT max(id) AS id FROM migration_history WHERE revision = 'b2') newest);

COMMIT;
