CREATE VIEW author_id AS SELECT id FROM author;
