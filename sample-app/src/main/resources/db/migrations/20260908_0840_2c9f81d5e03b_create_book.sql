-- @revision 2c9f81d5e03b
-- @revises b07a36e4d918
-- @message Create book
-- @create-date 2026-09-08T08:40:00Z

-- @upgrade
CREATE EXTENSION pg_trgm;

CREATE TABLE book (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    author_id bigint NOT NULL,
    title varchar(300) NOT NULL,
    isbn varchar(13) NOT NULL,
    price numeric(8, 2) NOT NULL DEFAULT 0.00,
    in_print boolean NOT NULL DEFAULT true,
    subjects text[] NOT NULL DEFAULT '{}',
    details jsonb NOT NULL DEFAULT '{}',
    added_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT book_author_id_fkey FOREIGN KEY (author_id) REFERENCES author (id) ON DELETE CASCADE,
    CONSTRAINT book_isbn_key UNIQUE (isbn),
    CONSTRAINT book_price_check CHECK (price >= 0)
);

CREATE INDEX book_author_id_idx ON book (author_id);

-- Finds titles by any part of them.
CREATE INDEX book_title_trgm_idx ON book USING gin (title gin_trgm_ops);

COMMENT ON TABLE book IS 'What the library owns';

COMMENT ON COLUMN book.details IS 'What only some books have; "pages", "language"';

-- @downgrade
DROP TABLE book;

DROP EXTENSION pg_trgm;
