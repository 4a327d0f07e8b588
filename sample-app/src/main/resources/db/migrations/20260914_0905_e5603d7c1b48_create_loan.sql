-- @revision e5603d7c1b48
-- @revises 71e4b8a2960f
-- @branch-labels lending
-- @message Create loan
-- @create-date 2026-09-14T09:05:00Z

-- @upgrade
CREATE TABLE loan (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    -- What was lent stays known when the book is gone.
    book_id uuid CONSTRAINT loan_book_id_fkey REFERENCES book (id) ON DELETE SET NULL,
    borrower varchar(200) NOT NULL,
    lent_at timestamptz NOT NULL DEFAULT now(),
    returned_at timestamptz,
    fee numeric(6, 2) NOT NULL DEFAULT 0.00,
    status integer DEFAULT 0,
    CONSTRAINT loan_returned_at_check CHECK (returned_at >= lent_at)
);

CREATE INDEX loan_open_idx ON loan (book_id) WHERE returned_at IS NULL;

COMMENT ON COLUMN loan.fee IS 'In euro';

-- @downgrade
DROP TABLE loan;
