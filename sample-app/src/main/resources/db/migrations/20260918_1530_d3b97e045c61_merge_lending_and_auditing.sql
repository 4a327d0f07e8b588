-- @revision d3b97e045c61
-- @revises 1a8d4f7be260, 6f2e8b13c094
-- @message Merge lending and auditing
-- @create-date 2026-09-18T15:30:00Z

-- @upgrade

-- @downgrade
