-- @revision c8450fa7d21e
-- @revises d3b97e045c61
-- @message Record when rows of loan change
-- @create-date 2026-09-21T09:50:00Z

-- @upgrade
ALTER TABLE loan ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now();

CREATE TRIGGER loan_set_updated_at BEFORE UPDATE ON loan
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

-- @downgrade
DROP TRIGGER loan_set_updated_at ON loan;

ALTER TABLE loan DROP COLUMN updated_at;
