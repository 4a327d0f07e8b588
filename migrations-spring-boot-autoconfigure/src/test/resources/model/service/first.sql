-- One job at a time is done for a deck.
CREATE UNIQUE INDEX jobs_deck_id_running_key ON jobs (deck_id) WHERE status = 'RUNNING';

-- A user has one subscription that goes on.
CREATE UNIQUE INDEX subscriptions_user_id_current_key ON subscriptions (user_id) WHERE ends_at IS NULL;
