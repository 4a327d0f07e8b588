-- @revision 71e4b8a2960f
-- @revises 2c9f81d5e03b
-- @message Add the first authors and books
-- @create-date 2026-09-09T11:20:00Z

-- @upgrade
COPY author (id, full_name, email) FROM STDIN;
1	Ada Lovelace	ada@library.example
2	Mary Shelley	mary@library.example
3	Jorge Luis Borges	\N
\.

-- The numbers that the database gives follow those that were given here.
SELECT setval(pg_get_serial_sequence('author', 'id'), 3);

COPY book (id, author_id, title, isbn, price, in_print, subjects, details, added_at) FROM STDIN;
0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a01	1	Notes on the Analytical Engine	9780000000019	12.50	f	{mathematics,computing}	{"pages": 66, "language": "en"}	2026-09-09 11:20:00+00
0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a02	2	Frankenstein; or, The Modern Prometheus	9780000000026	9.90	t	{novel,horror}	{"pages": 280, "language": "en"}	2026-09-09 11:20:00+00
0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a03	2	The Last Man	9780000000033	11.00	t	{novel}	{"language": "en"}	2026-09-09 11:20:00+00
0b8f3a52-1c64-4b1e-9a37-5d0c6e2f4a04	3	Ficciones	9780000000040	14.25	t	{stories,labyrinths}	{"pages": 203, "language": "es"}	2026-09-09 11:20:00+00
\.

-- @downgrade
DELETE FROM author WHERE id IN (1, 2, 3);
