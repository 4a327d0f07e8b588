-- @revision b07a36e4d918
-- @revises 8e52c90d1fa7
-- @message Rename author.name to full_name
-- @create-date 2026-09-04T14:00:00Z

-- @upgrade
ALTER TABLE author RENAME COLUMN name TO full_name;

ALTER INDEX author_name_idx RENAME TO author_full_name_idx;

-- @downgrade
ALTER INDEX author_full_name_idx RENAME TO author_name_idx;

ALTER TABLE author RENAME COLUMN full_name TO name;
