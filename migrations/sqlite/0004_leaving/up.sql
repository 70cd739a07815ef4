-- The day on which the reporter destroyed her own access. From then on mailbox_id is random, reporter_recipient is empty,
-- and the case has no slot of hers.
ALTER TABLE case_file ADD COLUMN reporter_left_on TEXT;
