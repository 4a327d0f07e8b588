-- @revision 8e52c90d1fa7
-- @revises 4d1f0a6b72c3
-- @message Add email to author
-- @create-date 2026-09-02T10:30:00Z

-- @upgrade
ALTER TABLE author ADD COLUMN email varchar(255);

CREATE INDEX author_name_idx ON author (name);

-- @downgrade
DROP INDEX author_name_idx;

ALTER TABLE author DROP COLUMN email;
