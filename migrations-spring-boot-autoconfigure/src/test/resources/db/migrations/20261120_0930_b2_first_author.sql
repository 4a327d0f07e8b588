-- @revision b2
-- @revises a1
-- @message Add the first author

-- @upgrade
INSERT INTO author (id, name) VALUES (1, 'Ursula K. Le Guin');

-- @downgrade
DELETE FROM author WHERE id = 1;
