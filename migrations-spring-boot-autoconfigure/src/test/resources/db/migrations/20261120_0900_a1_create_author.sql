-- @revision a1
-- @message Create author
-- @create-date 2026-11-20T09:00:00Z

-- @upgrade
CREATE TABLE author (id bigint PRIMARY KEY, name varchar(200) NOT NULL);

-- @downgrade
DROP TABLE author;
