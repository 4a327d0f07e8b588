-- What the entities have no words for; together with them it is the model that 'migrations check' compares with the database.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE book_condition AS ENUM ('good', 'worn', 'lost');

ALTER TABLE book ADD COLUMN condition book_condition NOT NULL DEFAULT 'good';

COMMENT ON COLUMN book.condition IS 'As it was when it came back last';

-- Finds titles by any part of them.
CREATE INDEX book_title_trgm_idx ON book USING gin (title gin_trgm_ops);

CREATE INDEX loan_open_idx ON loan (book_id) WHERE returned_at IS NULL;

CREATE INDEX loan_open_since_idx ON loan (lent_at) INCLUDE (borrower) WHERE returned_at IS NULL;

CREATE FUNCTION set_updated_at() RETURNS trigger
LANGUAGE plpgsql
AS $function$
BEGIN
    -- A statement that changes nothing is no change.
    IF NEW IS DISTINCT FROM OLD THEN
        NEW.updated_at := now();
    END IF;
    RETURN NEW;
END;
$function$;

CREATE TRIGGER author_set_updated_at BEFORE UPDATE ON author
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER book_set_updated_at BEFORE UPDATE ON book
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER loan_set_updated_at BEFORE UPDATE ON loan
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE VIEW open_loan AS
SELECT loan.id, book.title, loan.borrower, loan.lent_at
FROM loan
LEFT JOIN book ON book.id = loan.book_id
WHERE loan.returned_at IS NULL;

COMMENT ON VIEW open_loan IS 'Who has which book';
