-- Since when an organisation's office is open; null while it is in preparation. Who is here already works: their office is open,
-- since the first day that the journal knows.
ALTER TABLE organisation ADD COLUMN open_since TEXT;
UPDATE organisation SET open_since = COALESCE((SELECT min(day) FROM office_journal), date('now'));

-- Whether a report was sent to try the office out, before it was open. Such a case counts nowhere, and goes when the office opens.
ALTER TABLE case_file ADD COLUMN trial INTEGER NOT NULL DEFAULT 0;
CREATE INDEX case_trial ON case_file (channel_id) WHERE trial;
