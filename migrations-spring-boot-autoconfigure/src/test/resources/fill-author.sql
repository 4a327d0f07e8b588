INSERT INTO author (id, name) VALUES (2, 'Octavia E. Butler');
