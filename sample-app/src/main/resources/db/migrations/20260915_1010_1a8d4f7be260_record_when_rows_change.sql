-- @revision 1a8d4f7be260
-- @revises 71e4b8a2960f
-- @branch-labels auditing
-- @message Record when rows of author and book change
-- @create-date 2026-09-15T10:10:00Z

-- @upgrade
ALTER TABLE author ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

ALTER TABLE book ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

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

-- @downgrade
DROP TRIGGER book_set_updated_at ON book;

DROP TRIGGER author_set_updated_at ON author;

DROP FUNCTION set_updated_at();

ALTER TABLE book DROP COLUMN updated_at;

ALTER TABLE author DROP COLUMN updated_at;
