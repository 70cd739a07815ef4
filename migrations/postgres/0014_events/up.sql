-- What ends a duty is an event of its own, with its day.
-- answered_on: the first reply that somebody wrote. feedback_withheld_on: the case was closed, for a sealed reason, without
-- feedback. clocks_from: the day of the message with which the clocks of a reopened case began anew, and
-- clocks_acknowledged_on: when that message was acknowledged. undecided_since: the day of the first message on a closed case
-- about which nobody has decided yet.
ALTER TABLE case_file ADD COLUMN acknowledged_automatically BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE case_file ADD COLUMN answered_on DATE;
ALTER TABLE case_file ADD COLUMN feedback_on DATE;
ALTER TABLE case_file ADD COLUMN feedback_withheld_on DATE;
ALTER TABLE case_file ADD COLUMN clocks_from DATE;
ALTER TABLE case_file ADD COLUMN clocks_acknowledged_on DATE;
ALTER TABLE case_file ADD COLUMN undecided_since DATE;

-- Closed cases that wait for a decision are few, and shown above every list.
CREATE INDEX case_file_undecided ON case_file (undecided_since) WHERE undecided_since IS NOT NULL;
